import type { Report } from '../model/outcome.ts';
import type { ReviewRecord } from '../model/record.ts';
import { joinReports } from './join-reports.ts';
import { prepare } from './prepare.ts';
import { readReports } from './read-reports.ts';
import type { Request } from './request.ts';

/** A request to join what other jobs have left. */
export interface JoinRequest extends Request {
  /** Names of files and globs, absolute or relative to the workspace. */
  readonly reports: readonly string[];
  /** The commit that plans of a pull request must have been made from. */
  readonly head?: string;
}

/** One report of many, one record where there is any, and the names of the selected orgs. */
export interface Joined {
  readonly report: Report;
  readonly record?: ReviewRecord;
  readonly orgs: readonly string[];
}

/** Joins the plan or report files of a matrix. Validates the configuration, which says what orgs there are; asks no org. */
export async function report(request: JoinRequest): Promise<Joined> {
  const { workspace, reports: patterns, env, configuration, head } = request;
  const prepared = await prepare(request);
  const temporary = env['RUNNER_TEMP'];
  const read = await readReports({ patterns, workspace, ...(temporary ? { temporary } : {}) });
  const { findings, allOrgs: known, orgs, broken } = prepared;
  const joining = { orgs: broken ? [] : orgs, known, configuration, findings, ...(head === undefined ? {} : { head }) };
  // What files say of orgs cannot be held against a configuration that is not valid.
  const joined = joinReports(broken ? [] : read.files, joining);
  const told: Report = { ...joined.report, findings: [...read.findings, ...joined.report.findings] };
  return { ...joined, report: told, orgs: joining.orgs.map(({ name }) => name) };
}
