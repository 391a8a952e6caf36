import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../model/outcome.ts';
import type { ReviewRecord } from '../model/record.ts';
import { reportFile } from '../render/json.ts';
import { reportText } from '../render/report-text.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Writes the plan, or after an apply the outcome, in the form of a report file, with the record that a comment made of it would
 * carry; returns the output that names the file. A file of one org is named after it.
 */
export async function writeFiles(
  report: Report,
  { temporary }: Pick<Surroundings, 'temporary'>,
  record?: ReviewRecord,
): Promise<Readonly<Record<string, string>>> {
  if (report.command === 'validate') return {};
  const folder = await mkdtemp(join(temporary, 'genesys-cloud-'));
  const [only, ...others] = report.plan.orgs;
  const name = only && others.length === 0 ? only.org : 'all';
  const kind = report.command === 'apply' ? 'report' : 'plan';
  const file = join(folder, `${name}.${kind}.json`);
  await writeFile(file, reportText(reportFile(report, record)));
  return { [`${kind}-file`]: file };
}
