import { member } from '../model/json.ts';
import type { GitHub } from './github-client.ts';
import { type Asked, asking, UnexpectedAnswer } from './github-failure.ts';
import { inRest } from './own-login.ts';
import { objectAt, textOf } from './payload.ts';

const EDITOR = 'query ($id: ID!) { node(id: $id) { ... on IssueComment { editor { __typename login } } } }';

/** Returns the login of who edited a comment last, as REST writes it, or undefined where nobody did; REST itself does not tell it. */
export const editorOf = (github: GitHub, nodeId: string): Promise<Asked<string | undefined>> =>
  asking('pull-requests: read', async () => {
    const comment = objectAt(await github.graphql(EDITOR, { id: nodeId }), 'node');
    if (member(comment, 'editor') === null) return undefined;
    const editor = objectAt(comment, 'editor');
    const login = textOf(editor, 'login');
    if (login === undefined) throw new UnexpectedAnswer('GitHub does not tell who edited the comment');
    return inRest(login, textOf(editor, '__typename'));
  });
