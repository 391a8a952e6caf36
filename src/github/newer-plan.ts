import { shortCommit } from './commit-id.ts';
import { decodeRecord } from './decode-record.ts';

/**
 * Returns why a comment is not brought up to date: it shows the plan of another commit, by a run that was started after this one.
 * Runs of several commits may end in any order; an old one that is run again keeps its number.
 */
export function newerPlanIn(body: string, own: { readonly head: string; readonly run: string }): string | undefined {
  const record = decodeRecord(body.split(/\r?\n/, 2)[1]?.trimEnd() ?? '');
  if ('problem' in record || record.head === own.head || numberOfRun(record.run) <= numberOfRun(own.run)) return undefined;
  return `it shows the plan of ${shortCommit(record.head)}, which a later run made`;
}

// Where the number is not known, nothing is later.
const numberOfRun = (address: string): number => Number(/\/runs\/(\d{1,15})$/.exec(address)?.[1] ?? Number.NaN);
