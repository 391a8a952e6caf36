import type { JsonObject } from '../model/json.ts';
import type { GitHub, Repository } from './github-client.ts';
import { UnexpectedAnswer } from './github-failure.ts';
import { isAuthor } from './own-login.ts';
import { pagesOf } from './pages.ts';
import { numberOf, objectAt, textOf } from './payload.ts';

/** A comment as GitHub keeps it. */
export interface KeptComment {
  readonly id: number;
  readonly body: string;
  readonly url: string;
}

/** Returns the first comment that begins with the marker's line and that this login wrote, on whichever page it stands. */
export async function findComment(
  github: GitHub,
  thread: Repository & { readonly number: number },
  marker: string,
  login: string,
): Promise<KeptComment | undefined> {
  const { owner, repo, number } = thread;
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  for await (const page of pagesOf(github, route, { owner, repo, issue_number: number })) {
    const ours = page.find((each) => isAuthor(objectAt(each, 'user'), login) && firstLine(each) === marker);
    if (ours) return keptComment(ours);
  }
  return undefined;
}

/** Returns the comment of an answer; throws where the answer is none. */
export function keptComment(answer: unknown): KeptComment {
  const comment = objectAt(answer);
  const id = numberOf(comment, 'id');
  if (id === undefined) throw new UnexpectedAnswer('GitHub answered with something else than a comment');
  return { id, body: textOf(comment, 'body') ?? '', url: textOf(comment, 'html_url') ?? '' };
}

const firstLine = (comment: JsonObject): string | undefined => textOf(comment, 'body')?.split(/\r?\n/, 1)[0]?.trimEnd();
