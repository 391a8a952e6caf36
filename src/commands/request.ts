import type { Clock } from '../genesys/clock.ts';
import type { Outcome } from '../model/outcome.ts';
import type { TimeWindow } from '../model/time-window.ts';
import type { OtherFiles } from './other-files.ts';

/** How far a run has come, for a line of progress. */
export interface Progress {
  readonly org: string;
  readonly doing: 'reading' | 'writing';
  /** What is counted, in the platform's own word: `actions`. */
  readonly what: string;
  readonly done: number;
  readonly of?: number;
}

/** What one run of a command is asked to do; the doors make it from inputs or flags. */
export interface Request {
  /** Absolute folder that the file patterns start from. */
  readonly directory: string;
  /** Absolute folder that no file may lie outside of. */
  readonly workspace: string;
  /** Files and patterns. */
  readonly config: readonly string[];
  /** Working directory and `config` as written: what comments belong to. */
  readonly configuration: string;
  /** The orgs to take; all where there are none. */
  readonly orgs: readonly string[];
  /** Patterns of labels (`section/key`); all where there are none. */
  readonly only: readonly string[];
  /** JSON: hosts beside those of the table. */
  readonly hosts: string;
  /** JSON: OAuth clients beside those in the environment. */
  readonly credentials: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Requests in flight per org. */
  readonly parallel: number;
  /** Why no org is asked at all, where that is so. */
  readonly offline?: string;
  /** Without credentials for any org the files are only validated, instead of failing. */
  readonly mayLackCredentials: boolean;
  /** The files that a pull request starts from; with them each difference is told apart by whether it causes it. */
  readonly base?: OtherFiles;
  /** The organization that the review of each org saw; no other one may answer. */
  readonly reviewed?: ReadonlyMap<string, string>;
  /** The span of which `drift` lists every audited change of what the files manage. */
  readonly since?: TimeWindow;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
  readonly userAgent: string;
  onSecret(value: string): void;
  onProgress(progress: Progress): void;
  onOutcome(outcome: Outcome): void;
}
