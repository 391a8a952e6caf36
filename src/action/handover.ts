import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '@actions/core';
import type { Outcome, Report } from '../model/outcome.ts';
import { reportFile } from '../render/json.ts';
import type { CommentPlace } from './comment.ts';
import { readJournal } from './journal.ts';
import type { Surroundings } from './surroundings.ts';

/** What the post step needs to tell what the main step could not: it is written before the first write. */
export interface Handover {
  /** The report with every change as not tried. */
  readonly report: Report;
  readonly journal: string;
  readonly comment?: CommentPlace;
  readonly inputs: readonly (readonly [name: string, value: string])[];
}

const STATE = { file: 'handover', told: 'told' } as const;

/** Keeps the handover for the post step. */
export function leaveHandover(handover: Handover, { temporary }: Surroundings): void {
  const file = join(temporary, `genesys-cloud-handover-${process.pid}.json`);
  writeFileSync(file, JSON.stringify({ ...handover, report: reportFile(handover.report) }));
  core.saveState(STATE.file, file);
}

/** Notes that the main step has told everything itself. */
export const noteTold = (): void => core.saveState(STATE.told, 'true');

/** Returns what the main step left untold, its outcomes brought up to date from the journal; undefined where it has told all. */
export function untold(): Handover | undefined {
  const file = core.getState(STATE.file);
  if (file === '' || core.getState(STATE.told) === 'true' || !existsSync(file)) return undefined;
  const handover = JSON.parse(readFileSync(file, 'utf8')) as Handover;
  return { ...handover, report: { ...handover.report, outcomes: brought(handover.report.outcomes, readJournal(handover.journal)) } };
}

// The last line about a thing is how it stands: begun, or ended.
function brought(pending: readonly Outcome[], journal: readonly Outcome[]): readonly Outcome[] {
  const latest = new Map(journal.map((outcome) => [identity(outcome), outcome]));
  return pending.map((outcome) => (outcome.status === 'left' ? outcome : (latest.get(identity(outcome)) ?? outcome)));
}

const identity = ({ org, kind, id }: Outcome): string => JSON.stringify([org, kind, id]);
