import type { Report } from '../model/outcome.ts';
import type { ReviewRecord } from '../model/record.ts';
import { joinReports } from './join-reports.ts';
import { prepare } from './prepare.ts';
import { type ReadingReports, type ReadReports, readReports } from './read-reports.ts';
import type { Request } from './request.ts';

/** A request to join what other jobs have left. */
export interface JoinRequest extends Request {
  /** Names of files and globs, absolute or relative to the workspace. */
  readonly reports: readonly string[];
  /** The commit that plans of a pull request must have been made from. */
  readonly head?: string;
  /** What the jobs were to do, where no file is there to say it; `plan` where it is left out. */
  readonly command?: 'plan' | 'apply' | 'drift';
}

/** One report of many, one record where there is any, and the names of the selected orgs. */
export interface Joined {
  readonly report: Report;
  readonly record?: ReviewRecord;
  readonly orgs: readonly string[];
}

/** Joins the plan or report files of a matrix. Validates the configuration, which says what orgs there are; asks no org. */
export async function report(request: JoinRequest): Promise<Joined> {
  const { configuration, head, command } = request;
  const { findings, allOrgs: known, orgs, broken } = await prepare(request);
  // A configuration that is not valid does not say what orgs there are, so no file can be held against it.
  const read = broken ? NOTHING : await readReports(placesOf(request));
  const joining = {
    orgs: broken ? [] : orgs,
    known,
    configuration,
    findings,
    ...(head === undefined ? {} : { head }),
    ...(command ? { command } : {}),
  };
  const { report: joined, ...rest } = joinReports(read.files, joining);
  const told: Report = { ...joined, findings: [...read.findings, ...joined.findings] };
  return { ...rest, report: told, orgs: joining.orgs.map(({ name }) => name) };
}

const NOTHING: ReadReports = { files: [], findings: [] };

function placesOf({ reports: patterns, workspace, env }: JoinRequest): ReadingReports {
  const temporary = env['RUNNER_TEMP'];
  return { patterns, workspace, ...(temporary ? { temporary } : {}) };
}
