import { type JsonObject, member } from '../model/json.ts';
import type { GitHub, Repository } from './github-client.ts';
import { UnexpectedAnswer } from './github-failure.ts';
import { isAuthor } from './own-login.ts';
import { pagesOf } from './pages.ts';
import { numberOf, objectAt, textOf } from './payload.ts';

/** An issue as GitHub keeps it. */
export interface KeptIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly url: string;
  readonly open: boolean;
}

/** Returns the newest issue, open or closed, that begins with the marker's line and that this login wrote; throws what `asking` reads. */
export async function findIssue(
  github: GitHub,
  { owner, repo }: Repository,
  marker: string,
  login: string,
): Promise<KeptIssue | undefined> {
  for await (const page of pagesOf(github, 'GET /repos/{owner}/{repo}/issues', { owner, repo, state: 'all' })) {
    const ours = page.find((each) => isIssue(each) && isAuthor(objectAt(each, 'user'), login) && firstLine(each) === marker);
    if (ours) return keptIssue(ours);
  }
  return undefined;
}

/** Returns the issue of an answer; throws where the answer is none. */
export function keptIssue(answer: unknown): KeptIssue {
  const issue = objectAt(answer);
  const number = numberOf(issue, 'number');
  if (number === undefined) throw new UnexpectedAnswer('GitHub answered with something else than an issue');
  const [title = '', body = '', url = ''] = [textOf(issue, 'title'), textOf(issue, 'body'), textOf(issue, 'html_url')];
  return { number, title, body, url, open: textOf(issue, 'state') === 'open' };
}

// GitHub lists pull requests among the issues.
const isIssue = (each: JsonObject): boolean => member(each, 'pull_request') === undefined;

const firstLine = (issue: JsonObject): string | undefined => textOf(issue, 'body')?.split(/\r?\n/, 1)[0]?.trimEnd();
