import { type Finding, finding } from '../model/finding.ts';
import { parseTimeWindow, TIME_WINDOW_FORM } from '../model/time-window.ts';
import { type Approval, readApproval } from './approval.ts';
import { readBoolean, readNumber, readSelection, readWord, together } from './input-readers.ts';
import { itemsOf, linesOf } from './lists.ts';
import { readWorkingDirectory } from './working-directory.ts';

const COMMANDS = ['auto', 'validate', 'plan', 'apply', 'drift', 'report'] as const;
const COMMENT_MODES = ['changes', 'always', 'never'] as const;
const ISSUE_MODES = ['auto', 'true', 'false'] as const;
const DEFAULT_FILE = 'genesys-cloud.yml';

/** The inputs of the Action, every one of them usable. */
export interface Inputs {
  readonly command: (typeof COMMANDS)[number];
  /** Files and globs, relative to the working directory. */
  readonly config: readonly string[];
  /** Empty for all. */
  readonly orgs: readonly string[];
  /** `section/key`, with globs; empty for all. */
  readonly only: readonly string[];
  /** JSON as written; whoever knows hosts reads it. */
  readonly hosts?: string;
  /** JSON as written; a secret. */
  readonly credentials?: string;
  /** Absent where it is empty: then nothing is asked of GitHub. */
  readonly token?: string;
  readonly comment: (typeof COMMENT_MODES)[number];
  readonly approval: Approval;
  readonly failOnDrift: boolean;
  /** Whether drift is told in an issue; `auto` on a schedule. */
  readonly issue: (typeof ISSUE_MODES)[number];
  /** The window for the table of every change, as written; absent where none is wanted. */
  readonly since?: string;
  /** Files and globs of plans or outcomes, absolute or relative to the workspace; for `report`, and then not empty. */
  readonly reports: readonly string[];
  /** Requests in flight per org. */
  readonly parallel: number;
  /** Relative to the workspace, with `/`. */
  readonly workingDirectory: string;
  /** What comments belong to: `working-directory` and `config` as written. */
  readonly configuration: string;
}

export interface InputContext {
  /** The absolute path of the workspace. */
  readonly workspace: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Returns the inputs, or everything that is wrong with them at once. `get` returns an input's text, empty where it is not given. */
export function readInputs(
  get: (name: string) => string,
  { workspace, now }: InputContext,
): { readonly inputs: Inputs } | { readonly findings: readonly Finding[] } {
  const read = together({
    command: readWord('command', get('command'), COMMANDS),
    only: readSelection('only', get('only')),
    comment: readWord('comment', get('comment'), COMMENT_MODES),
    approval: readApproval('approval', get('approval')),
    issue: readWord('issue', get('issue'), ISSUE_MODES),
    failOnDrift: readBoolean('fail-on-drift', get('fail-on-drift')),
    parallel: readNumber('parallel', get('parallel'), 1, 50, 8),
    workingDirectory: readWorkingDirectory('working-directory', get('working-directory'), workspace),
  });
  const findings = [...('findings' in read ? read.findings : []), ...sinceProblems(get, now), ...unasked(get), ...reportsMissing(get)];
  if ('findings' in read || findings.length > 0) return { findings };
  return { inputs: { ...read.values, ...texts(get, read.values.workingDirectory) } };
}

function texts(get: (name: string) => string, directory: string) {
  const config = linesOf(get('config'));
  const files = config.length > 0 ? config : [DEFAULT_FILE];
  const [hosts, credentials, token] = [get('hosts').trim(), get('credentials').trim(), get('github-token').trim()];
  const since = get('since').trim();
  return {
    config: files,
    orgs: itemsOf(get('orgs')),
    reports: linesOf(get('reports')),
    configuration: directory === '.' ? files.join(', ') : `${directory}: ${files.join(', ')}`,
    ...(since === '' ? {} : { since }),
    ...(hosts === '' ? {} : { hosts }),
    ...(credentials === '' ? {} : { credentials }),
    ...(token === '' ? {} : { token }),
  };
}

function sinceProblems(get: (name: string) => string, now: number): readonly Finding[] {
  const since = get('since').trim();
  if (since === '' || parseTimeWindow(since, now)) return [];
  return [
    finding('input-invalid', `The input \`since\` is "${since.slice(0, 60)}"; it takes a span of time or two dates`, {
      help: TIME_WINDOW_FORM,
    }),
  ];
}

// What runs by itself on every event never applies without a review.
function unasked(get: (name: string) => string): readonly Finding[] {
  const auto = ['', 'auto'].includes(get('command').trim());
  if (!auto || get('approval').trim() !== 'none') return [];
  const message = 'The input `approval` is "none" while `command` is `auto`; without a review only an explicit apply may write';
  return [finding('input-invalid', message, { help: 'Write `command: apply` beside it, or leave `approval` out.' })];
}

function reportsMissing(get: (name: string) => string): readonly Finding[] {
  if (get('command').trim() !== 'report' || linesOf(get('reports')).length > 0) return [];
  const message = 'The input `reports` is empty, and `command: report` joins the files that it names';
  return [finding('input-invalid', message, { help: 'Write `reports: plans/**/*.plan.json`.' })];
}
