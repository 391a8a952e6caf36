import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Outcome } from '../model/outcome.ts';
import { outcomeFile } from '../render/json.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Returns a journal of what is written: a line for each outcome, on disk before anything else is done, so that a step that is
 * killed leaves behind what it began and the values to go back to.
 */
export function openJournal({ temporary }: Surroundings): { record(outcome: Outcome): void } {
  const file = join(temporary, `genesys-cloud-outcomes-${process.pid}.ndjson`);
  return { record: (outcome) => appendFileSync(file, `${JSON.stringify(outcomeFile(outcome))}\n`) };
}
