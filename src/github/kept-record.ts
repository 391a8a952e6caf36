import { editorOf } from './editor.ts';
import { findComment, type Thread } from './find-comment.ts';
import type { GitHub } from './github-client.ts';
import { type Asked, asking } from './github-failure.ts';
import { ownLogin } from './own-login.ts';

const RECORD = /^<!-- genesys-cloud-record:[A-Za-z0-9+/=]* -->$/;

/**
 * Returns the line with the record that the comment of a merged pull request carries, as a list of none or one: a later run needs
 * it again. A line that somebody else has edited is not kept, since it would be ours once we write the comment.
 */
export const keptRecord = (github: GitHub, thread: Thread, marker: string): Promise<Asked<readonly string[]>> =>
  asking('pull-requests: read', async () => {
    const login = await ownLogin(github);
    const kept = await findComment(github, thread, marker, login);
    const line = kept?.body.split(/\r?\n/, 2)[1]?.trimEnd() ?? '';
    if (!kept || !RECORD.test(line)) return [];
    const editor = await editorOf(github, kept.nodeId);
    const isForeign = 'value' in editor && editor.value !== undefined && editor.value !== login;
    return isForeign ? [] : [line];
  });
