import type { ReviewRecord } from '../model/record.ts';
import { type DecodedRecord, decodeRecord } from './decode-record.ts';
import type { GitHub, Repository } from './github-client.ts';
import { type Asked, asking, UnexpectedAnswer } from './github-failure.ts';
import { readMarker } from './marker.ts';
import { isAuthor } from './own-login.ts';
import { pagesOf } from './pages.ts';
import { numberOf, objectAt, textOf } from './payload.ts';

/** The pull request, or issue, that comments belong to. */
export type Thread = Repository & { readonly number: number };

/** A comment as GitHub keeps it. */
export interface KeptComment {
  readonly id: number;
  /** Its name in GraphQL. */
  readonly nodeId: string;
  readonly body: string;
  readonly url: string;
  /** When it was last written, in ISO 8601; texts of one form, so they can be compared. */
  readonly updatedAt: string;
}

/** A comment of ours, with what its first two lines say. */
export interface FoundComment extends KeptComment {
  /** The part of the marker that stands for configuration, orgs and selection together. */
  readonly selection: string;
  readonly record: DecodedRecord;
}

/** Returns the first comment that begins with the marker's line and that this login wrote, on whichever page it stands; throws what `asking` reads. */
export async function findComment(github: GitHub, thread: Thread, marker: string, login: string): Promise<KeptComment | undefined> {
  for await (const comment of commentsBy(github, thread, login)) if (lineOf(comment, 0) === marker) return comment;
  return undefined;
}

/** Returns every comment that this login wrote and whose first line is a marker of the configuration, oldest first. */
export const findComments = (
  github: GitHub,
  thread: Thread,
  configuration: string,
  login: string,
): Promise<Asked<readonly FoundComment[]>> =>
  asking('pull-requests: read', async () => {
    const found: FoundComment[] = [];
    for await (const comment of commentsBy(github, thread, login)) {
      const marker = readMarker(lineOf(comment, 0));
      if (marker?.configuration !== configuration) continue;
      found.push({ ...comment, selection: marker.selection, record: decodeRecord(lineOf(comment, 1)) });
    }
    return found;
  });

/** Returns the record of a comment, or undefined where it has none that can be read. */
export const recordIn = ({ record }: FoundComment): ReviewRecord | undefined => ('problem' in record ? undefined : record);

/** Returns the comment of an answer; throws where the answer is none. */
export function keptComment(answer: unknown): KeptComment {
  const comment = objectAt(answer);
  const id = numberOf(comment, 'id');
  if (id === undefined) throw new UnexpectedAnswer('GitHub answered with something else than a comment');
  const [body = '', url = ''] = [textOf(comment, 'body'), textOf(comment, 'html_url')];
  return { id, nodeId: textOf(comment, 'node_id') ?? '', body, url, updatedAt: textOf(comment, 'updated_at') ?? '' };
}

async function* commentsBy(github: GitHub, { owner, repo, number }: Thread, login: string): AsyncGenerator<KeptComment> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  for await (const page of pagesOf(github, route, { owner, repo, issue_number: number }))
    yield* page.filter((each) => isAuthor(objectAt(each, 'user'), login)).map(keptComment);
}

const lineOf = ({ body }: KeptComment, index: number): string => body.split(/\r?\n/, index + 1)[index]?.trimEnd() ?? '';
