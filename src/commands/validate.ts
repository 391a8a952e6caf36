import type { Report } from '../model/outcome.ts';
import { notCompared } from './access.ts';
import { prepare } from './prepare.ts';
import { planOf, reportOf } from './report.ts';
import type { Request } from './request.ts';

/** What a validation found, and the names of all orgs, for a matrix. */
export interface Validation {
  readonly report: Report;
  readonly orgs: readonly string[];
}

/** Validates the files: form, values, references inside them. No network. */
export async function validate(request: Request): Promise<Validation> {
  const { findings, orgs } = await prepare(request);
  const told = request.offline === undefined ? findings : [...findings, notCompared(request.offline, 'The files were validated only.')];
  return { report: reportOf('validate', planOf(request, [], told)), orgs: orgs.map((each) => each.name) };
}
