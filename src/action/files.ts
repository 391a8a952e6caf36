import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../model/outcome.ts';
import { planFile, renderJson, reportFile } from '../render/json.ts';
import type { Surroundings } from './surroundings.ts';

/** Writes the plan, and after an apply the outcome, as JSON; returns the outputs that name the files. A file of one org is named after it. */
export async function writeFiles(report: Report, { temporary }: Surroundings): Promise<Readonly<Record<string, string>>> {
  if (report.command === 'validate') return {};
  const folder = await mkdtemp(join(temporary, 'genesys-cloud-'));
  const [only, ...others] = report.plan.orgs;
  const name = only && others.length === 0 ? only.org : 'all';
  if (report.command === 'apply')
    return { 'report-file': await write(join(folder, `${name}.report.json`), renderJson(reportFile(report))) };
  return { 'plan-file': await write(join(folder, `${name}.plan.json`), renderJson(planFile(report.plan))) };
}

async function write(file: string, text: string): Promise<string> {
  await writeFile(file, text);
  return file;
}
