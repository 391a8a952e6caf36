import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { coldStart } from './cold-start.ts';
import { largeFile } from './large-file.ts';
import { largeOrg } from './large-org.ts';
import { describeMachine, loadNow } from './machine.ts';
import { manyOrgs } from './many-orgs.ts';
import type { Figure } from './measurement.ts';
import { pageOf } from './page.ts';
import { tableOf } from './table.ts';

const PAGE = join(import.meta.dirname, '..', 'docs', 'benchmarks.md');
const measurements = [largeFile, coldStart, largeOrg, manyOrgs] as const;

/** Measures the built bundles and prints a table; `--write` brings docs/benchmarks.md up to date, `--date` says which day it is. */
async function run(write: boolean, date: string): Promise<void> {
  const loadBefore = loadNow();
  const figures: Figure[] = [];
  for (const measurement of measurements) figures.push(...(await measurement.take()));
  const machine = `${describeMachine()}; load ${loadBefore} before, ${loadNow()} after`;
  const table = tableOf(figures);
  console.log(`${machine}\n\n${table}`);
  if (write) writeFileSync(PAGE, pageOf({ date, machine, table }, measurements));
}

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false }, date: { type: 'string' } } });
await run(values.write, values.date ?? new Date().toISOString().slice(0, 10));
