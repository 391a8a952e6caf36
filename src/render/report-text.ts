import type { FieldChange } from '../model/change.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { OrgPlan } from '../model/plan.ts';
import { LARGEST_REPORT_FILE, type ReportFile } from '../model/report-file.ts';
import { renderJson } from './json.ts';

const MEBIBYTE = 1024 * 1024;

/**
 * Returns the text of a plan or report file. One that would have more than `most` bytes is written without white space, then
 * without tables of what was read and the notices that come in groups, then without the places of single settings; a notice in it says so. No change and no
 * value to go back to is ever left out: where even that is too long, the notice says that the file will not be read.
 */
export function reportText(file: ReportFile, most = LARGEST_REPORT_FILE): string {
  for (const form of FORMS) {
    const text = form(file);
    if (fits(text, most)) return text;
  }
  return shortest(withoutPlaces(withoutGroups(file)), most);
}

const FORMS: readonly ((file: ReportFile) => string)[] = [
  (file) => renderJson(file),
  (file) => renderJson(file, 0),
  (file) => short(withoutGroups(file), GROUPS),
];

const GROUPS = 'Tables of what was read and the notices that come in groups are left out of the file, which would be too long with them';

const PLACES = `${GROUPS}, and so are the places of single settings`;

function shortest(file: ReportFile, most: number): string {
  const text = short(file, PLACES);
  if (fits(text, most)) return text;
  const size = (Buffer.byteLength(text) / MEBIBYTE).toFixed(1);
  return short(file, `The file has ${size} MiB, and one of more than ${most / MEBIBYTE} MiB is not read by \`command: report\``);
}

const short = (file: ReportFile, why: string): string =>
  renderJson({ ...file, findings: [...file.findings, finding('report-shortened', why)] }, 0);

const fits = (text: string, most: number): boolean => Buffer.byteLength(text) <= most;

const withoutGroups = (file: ReportFile): ReportFile => ({
  ...file,
  plan: { ...file.plan, findings: ungrouped(file.plan.findings), orgs: file.plan.orgs.map(withoutGroupsIn) },
  findings: ungrouped(file.findings),
});

const withoutGroupsIn = ({ listings: _, ...org }: OrgPlan): OrgPlan => ({ ...org, findings: ungrouped(org.findings) });

// A risk or an error decides something, so it stays.
const ungrouped = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ group, severity }) => group === undefined || severity !== 'notice');

const withoutPlaces = (file: ReportFile): ReportFile => ({
  ...file,
  plan: { ...file.plan, orgs: file.plan.orgs.map(withoutPlacesIn) },
  outcomes: file.outcomes.map((each) => ({ ...each, fields: each.fields.map(withoutPlace) })),
});

const withoutPlacesIn = (org: OrgPlan): OrgPlan => ({
  ...org,
  changes: org.changes.map((each) => ({ ...each, fields: each.fields.map(withoutPlace) })),
});

const withoutPlace = ({ at: _, ...field }: FieldChange): FieldChange => field;
