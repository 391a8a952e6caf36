import type { RefusalCode } from '../model/codes.ts';
import type { OrgRecord } from '../model/record.ts';
import { shortCommit } from './commit-id.ts';
import { editorOf } from './editor.ts';
import { type FoundComment, recordIn } from './find-comment.ts';
import type { GitHub } from './github-client.ts';

/** Why an org has no record that counts. */
export interface ReviewProblem {
  readonly code: Extract<RefusalCode, 'record-edited' | 'record-incomplete' | 'not-reviewed'>;
  readonly message: string;
}

/** What a comment must fit to count. */
export interface ReviewContext {
  /** The configuration id, as it stands in the record. */
  readonly configuration: string;
  /** The login that this token writes under. */
  readonly login: string;
  /** The pull request's final head. */
  readonly head: string;
}

/** What a comment says, and whether it counts. */
export interface Examined {
  readonly comment: FoundComment;
  /** By org; also where the comment does not count, to tell whom it fails. */
  readonly orgs: ReadonlyMap<string, OrgRecord>;
  /** Absent where the comment counts. */
  readonly problem?: ReviewProblem;
  /** Why GitHub did not tell whether somebody edited it. */
  readonly editorUnknown?: string;
}

/** Returns what a comment of ours says, and why it does not count; its author and its marker were looked at before. */
export async function examine(github: GitHub, comment: FoundComment, context: ReviewContext): Promise<Examined> {
  const editor = await editorOf(github, comment.nodeId);
  const edited = 'value' in editor && editor.value !== undefined && editor.value !== context.login;
  const problem = edited ? editedBy(editor.value, comment) : problemOf(comment, context);
  return {
    comment,
    orgs: new Map(Object.entries(recordIn(comment)?.orgs ?? {})),
    ...(problem ? { problem } : {}),
    ...('failure' in editor ? { editorUnknown: editor.failure.message } : {}),
  };
}

const editedBy = (editor: string, { url }: FoundComment): ReviewProblem => ({
  code: 'record-edited',
  message: `The comment with the record of the review was edited by ${editor}: ${url}`,
});

function problemOf({ record, url }: FoundComment, { configuration, head }: ReviewContext): ReviewProblem | undefined {
  if ('problem' in record) return notReviewed(`The comment of the review ${record.problem}: ${url}`);
  if (record.configuration !== configuration) return notReviewed(`The comment of the review belongs to another configuration: ${url}`);
  if (record.head === head) return undefined;
  const [planned, merged] = [shortCommit(record.head), shortCommit(head)];
  return notReviewed(`The plan that was reviewed is that of ${planned}, and the pull request was merged at ${merged}: ${url}`);
}

const notReviewed = (message: string): ReviewProblem => ({ code: 'not-reviewed', message });
