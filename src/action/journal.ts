import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../model/outcome.ts';
import { outcomeFile } from '../render/json.ts';
import type { Surroundings } from './surroundings.ts';

/** What was written so far: a line of JSON for each outcome, on disk before anything else is done. */
export interface Journal {
  readonly file: string;
  record(outcome: Outcome): void;
}

/** Returns the journal of this step, so that one that is killed leaves behind what it began and the values to go back to. */
export function openJournal({ temporary }: Surroundings): Journal {
  const file = join(temporary, `genesys-cloud-outcomes-${process.pid}.ndjson`);
  return { file, record: (outcome) => appendFileSync(file, `${JSON.stringify(outcomeFile(outcome))}\n`) };
}

/** Returns the outcomes of a journal; a last line that was cut off is no outcome. */
export function readJournal(file: string): readonly Outcome[] {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return lines.flatMap((line) => parsed(line));
}

function parsed(line: string): readonly Outcome[] {
  try {
    return line === '' ? [] : [JSON.parse(line) as Outcome];
  } catch {
    return [];
  }
}
