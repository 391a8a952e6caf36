import { SENTENCE_LIMIT } from './clip.ts';
import { escapeTerminal } from './escape-log.ts';

/** What is said about an error that nobody expected. */
export interface FailureOptions {
  /** Where to report it. */
  readonly issues: string;
  /** The version of this tool. */
  readonly version: string;
  /** Whether the stack is wanted. */
  readonly debug: boolean;
}

/** Returns the lines for an error that nobody expected: what happened and what to do, where to report it, the stack only when debugging. */
export function renderFailure(error: unknown, { issues, version, debug }: FailureOptions): readonly string[] {
  const stack = debug && error instanceof Error ? (error.stack ?? '').split('\n').slice(1) : [];
  return [
    `The run stopped at an error of this tool: ${escapeTerminal(messageOf(error), SENTENCE_LIMIT)}. Run it again; plan afresh after an apply.`,
    `If it stays, report it at ${issues} with this text, version ${version}${debug ? '' : ', and the stack that a run with debug logging prints'}.`,
    ...stack.map((line) => escapeTerminal(line, SENTENCE_LIMIT)),
  ];
}

function messageOf(error: unknown): string {
  if (error instanceof Error) return `${error.name}: ${error.message}`.replace(/\.$/, '');
  return typeof error === 'string' ? error : typeof error;
}
