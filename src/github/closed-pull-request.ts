import type { Thread } from './find-comment.ts';
import type { GitHub } from './github-client.ts';
import { asking } from './github-failure.ts';
import { objectAt, textOf } from './payload.ts';

/** Tells whether a pull request is closed by now; no where GitHub does not tell. */
export async function isClosedByNow(github: GitHub, { owner, repo, number }: Thread): Promise<boolean> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';
  const asked = await asking('pull-requests: read', () => github.request(route, { owner, repo, pull_number: number }));
  return 'value' in asked && textOf(objectAt(asked.value.data), 'state') === 'closed';
}
