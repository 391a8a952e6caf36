import { type Finding, finding } from '../model/finding.ts';
import type { OrgSettings } from '../model/org.ts';
import type { OrgPlan } from '../model/plan.ts';
import { unplannedOrg } from '../plan/plan-org.ts';
import { standsFor } from './join-records.ts';
import type { NamedReport } from './read-reports.ts';
import type { HeldOrg, SortedReports } from './sort-reports.ts';

/** What is known of one selected org, and the one file that it is known from. */
export interface JoinedOrg {
  readonly plan: OrgPlan;
  readonly from?: NamedReport;
}

/** Returns what the files say of an org; where that is nothing, or not one thing, its plan is an incomplete one that says why. */
export function joinOrg(settings: OrgSettings, { command, held }: SortedReports, head: string): JoinedOrg {
  const [first, ...others] = held.get(settings.name) ?? [];
  if (!first) return { plan: unplannedOrg(settings, command === 'apply' ? unknown(settings) : notPlanned(settings)) };
  if (others.length > 0) return { plan: unplannedOrg(settings, twice(settings, [first, ...others])) };
  const problem = problemOf(first, head);
  return { plan: problem ? distrusted(first.plan, problem) : first.plan, from: first.from };
}

function problemOf({ plan, from: { file, content } }: HeldOrg, head: string): Finding | undefined {
  const { record } = content;
  if (!record) return undefined;
  if (record.head !== head)
    return finding('report-foreign', `"${file}" was made at the commit "${record.head}", and this run is about "${head}"`);
  if (record.configuration === content.plan.configuration && standsFor(record, plan)) return undefined;
  return finding('report-unusable', `"${file}" holds a record that does not stand for its plan of "${plan.org}"`);
}

// It is shown, and nobody can approve by it.
function distrusted({ digest: _, ...plan }: OrgPlan, problem: Finding): OrgPlan {
  return { ...plan, complete: false, findings: [...plan.findings, problem] };
}

const notPlanned = ({ name, at }: OrgSettings): Finding =>
  finding('not-planned', `"${name}" was not planned: no file under \`reports\` holds it`, {
    at,
    help: 'Look at the job that plans it, and run it again.',
  });

const unknown = ({ name, at }: OrgSettings): Finding =>
  finding('outcome-unknown', `It is not known what became of "${name}": no file under \`reports\` holds it`, {
    at,
    help: 'Look at the job that applies to it, and run it again: what was written already counts as done.',
  });

const twice = ({ name, at }: OrgSettings, held: readonly HeldOrg[]): Finding =>
  finding('report-twice', `"${name}" stands in ${held.length} files: ${listed(held.map(({ from }) => from.file))}`, {
    at,
    help: 'Name each org once under `reports`; the files of an earlier attempt do not belong there.',
  });

const listed = (files: readonly string[]): string => `${files.slice(0, 5).join(', ')}${files.length > 5 ? ', …' : ''}`;
