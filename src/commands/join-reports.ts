import type { Finding } from '../model/finding.ts';
import type { OrgSettings } from '../model/org.ts';
import type { Refusal, Report } from '../model/outcome.ts';
import type { ReviewRecord } from '../model/record.ts';
import type { ReportFile } from '../model/report-file.ts';
import { type JoinedOrg, joinOrg } from './join-org.ts';
import { joinRecords } from './join-records.ts';
import type { NamedReport } from './read-reports.ts';
import { planOf } from './report.ts';
import { type SortedReports, sortReports } from './sort-reports.ts';

/** What files are joined for. */
export interface Joining {
  /** The selected orgs, in the order of the configuration. */
  readonly orgs: readonly OrgSettings[];
  /** The names of all orgs of the configuration. */
  readonly known: readonly string[];
  /** `working-directory` and `config` as written. */
  readonly configuration: string;
  /** What was found in the configuration now. */
  readonly findings: readonly Finding[];
  /** The commit that plans of a pull request must have been made from; that of the first record, where it is not given. */
  readonly head?: string;
  /** What the jobs were to do, where no file is there to say it; `plan` where it is left out. */
  readonly command?: 'plan' | 'apply' | 'drift';
}

/** One report of many, and one record where the files have records. */
export interface JoinedReports {
  readonly report: Report;
  readonly record?: ReviewRecord;
}

/** Joins the plans, or the outcomes, of a matrix as if one run had made them. Pure. */
export function joinReports(files: readonly NamedReport[], joining: Joining): JoinedReports {
  const sorted = sortReports(files, { ...joining, selected: joining.orgs.map(({ name }) => name) });
  const head = joining.head ?? sorted.files.find(({ content }) => content.record)?.content.record?.head ?? '';
  const compared = !isNotCompared(sorted);
  const orgs = compared ? joining.orgs.map((settings) => joinOrg(settings, sorted, head)) : [];
  const ofFiles = once([...joining.findings, ...sorted.files.flatMap(({ content }) => content.plan.findings)]);
  const plan = planOf(
    joining,
    orgs.map((each) => each.plan),
    compared ? ofFiles.filter(({ code }) => code !== 'not-compared') : ofFiles,
  );
  const recorded = plan.orgs.map((each, index) => ({ plan: each, ...recordIn(orgs[index]) }));
  const record = joinRecords(recorded, joining.configuration, head);
  return { report: { command: sorted.command, plan, ...joinParts(sorted, orgs) }, ...(record ? { record } : {}) };
}

// Without credentials no job compares anything, which is no failure; that some did and some did not is one.
const isNotCompared = ({ files }: SortedReports): boolean =>
  files.length > 0 &&
  files.every(({ content: { plan } }) => plan.orgs.length === 0 && plan.findings.some(({ code }) => code === 'not-compared'));

const recordIn = (org: JoinedOrg | undefined): { readonly record?: ReviewRecord } =>
  org?.from?.content.record ? { record: org.from.content.record } : {};

function joinParts({ files, findings }: SortedReports, orgs: readonly JoinedOrg[]): Omit<Report, 'command' | 'plan'> {
  const contents = files.map(({ content }) => content);
  return {
    outcomes: ofOrgs(orgs, (each) => each.outcomes),
    refusals: [...contents.filter(({ plan }) => plan.orgs.length === 0).flatMap((each) => each.refusals), ...orgs.flatMap(refusalsIn)],
    findings: once([...findings, ...contents.flatMap((each) => each.findings)]),
    traffic: ofOrgs(orgs, (each) => each.traffic),
    ...joinAudits(contents, orgs),
    ...joinOrigin(contents),
  };
}

function joinAudits(contents: readonly ReportFile[], orgs: readonly JoinedOrg[]): Pick<Report, 'attributions' | 'audited' | 'since'> {
  const since = contents.find((each) => each.since)?.since;
  const audited = ofOrgs(orgs, (each) => each.audited).toSorted((left, right) => (left.at > right.at ? -1 : 1));
  return {
    ...(contents.some((each) => each.attributions) ? { attributions: ofOrgs(orgs, (each) => each.attributions) } : {}),
    ...(contents.some((each) => each.audited) ? { audited } : {}),
    ...(since ? { since } : {}),
  };
}

function joinOrigin(contents: readonly ReportFile[]): Pick<Report, 'pullRequest' | 'startedBy'> {
  const { pullRequest } = contents.find((each) => each.pullRequest !== undefined) ?? {};
  const { startedBy } = contents.find((each) => each.startedBy !== undefined) ?? {};
  return { ...(pullRequest === undefined ? {} : { pullRequest }), ...(startedBy === undefined ? {} : { startedBy }) };
}

// A file counts for the orgs that it has planned, and for no other.
function ofOrgs<Item extends { readonly org: string }>(
  orgs: readonly JoinedOrg[],
  itemsOf: (content: ReportFile) => readonly Item[] | undefined,
): readonly Item[] {
  return orgs.flatMap(({ plan, from }) => (from ? (itemsOf(from.content) ?? []) : []).filter((each) => each.org === plan.org));
}

// What one job says of all of its run, it says of its own orgs here.
const refusalsIn = ({ plan: { org }, from }: JoinedOrg): readonly Refusal[] =>
  (from?.content.refusals ?? []).filter((each) => each.org === undefined || each.org === org).map((each) => ({ ...each, org }));

/** Returns findings that say the same as one, with all that can be done about it. */
function once(findings: readonly Finding[]): readonly Finding[] {
  const same = Map.groupBy(findings, (each) => JSON.stringify([each.code, each.message, each.at, each.about]));
  return [...same.values()].flatMap(([first, ...others]) => (first ? [{ ...first, ...helpOf([first, ...others]) }] : []));
}

function helpOf(findings: readonly Finding[]): { readonly help?: string } {
  const helps = new Set(findings.map(({ help }) => help).filter((help) => help !== undefined));
  return helps.size === 0 ? {} : { help: [...helps].join(' ') };
}
