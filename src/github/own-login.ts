import type { JsonObject } from '../model/json.ts';
import type { GitHub } from './github-client.ts';
import { asking, UnexpectedAnswer } from './github-failure.ts';
import { objectAt, textOf } from './payload.ts';

const ACTIONS_BOT = 'github-actions[bot]';

/** Returns the login under which this token writes comments; throws where GitHub does not tell it. */
export async function ownLogin(github: GitHub): Promise<string> {
  const viewer = await asking('metadata: read', () => github.graphql('query { viewer { login } }'));
  const login = 'value' in viewer ? textOf(objectAt(viewer.value, 'viewer'), 'login') : undefined;
  return inRest(login ?? (await loginOfUser(github)));
}

/** Tells whether an author of a comment is the one with this login: a user of the same name as a bot is somebody else. */
export function isAuthor(author: JsonObject | undefined, login: string): boolean {
  const isBot = login.endsWith('[bot]');
  return textOf(author, 'login') === login && (textOf(author, 'type') === 'Bot') === isBot;
}

async function loginOfUser(github: GitHub): Promise<string> {
  const user = await asking('metadata: read', () => github.request('GET /user'));
  const login = 'value' in user ? textOf(objectAt(user.value.data), 'login') : undefined;
  if (login !== undefined) return login;
  // The token of a workflow is no user, and the only one that is refused here (GitHub's API, 2026-11).
  if ('failure' in user && user.failure.status === 403) return ACTIONS_BOT;
  throw new UnexpectedAnswer(`GitHub does not tell whose token this is${'failure' in user ? `: ${user.failure.message}` : ''}`);
}

/**
 * Returns a login of GraphQL as REST writes it: GraphQL leaves out the end of a bot's name in some answers, REST never does
 * (2026-11). Where the answer does not say what sort of account it is, `github-actions` is taken for the bot.
 */
export function inRest(login: string, sort?: string): string {
  const isBot = sort === undefined ? login === 'github-actions' : sort === 'Bot';
  return isBot && !login.endsWith('[bot]') ? `${login}[bot]` : login;
}
