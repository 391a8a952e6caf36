import type { OrgTraffic, Report } from '../../model/outcome.ts';
import { countFields, type OrgPlan } from '../../model/plan.ts';
import { amount, count, time } from '../amounts.ts';
import { codeSpan, escapeText, table } from '../escape-markdown.ts';
import { collapsed } from './collapsed.ts';
import type { View } from './options.ts';

const HEADER = ['Org', 'Region', 'Organization', 'Changes', 'Settings named', 'Calls', 'Waited', 'Took'];

const ORGS_LISTED = 100;

/** Returns what each org is and cost, collapsed: organization, settings, calls, waits. */
export function detailsSection({ plan, traffic }: Report, { roomy }: View): readonly string[] {
  if (plan.orgs.length === 0 || !roomy) return [];
  const byOrg = new Map(traffic.map((each) => [each.org, each]));
  const rows = plan.orgs.map((each) => [...whatItIs(each), ...whatItCost(byOrg.get(each.org))]);
  const beyond = rows.length - ORGS_LISTED;
  const more = beyond > 0 ? ['', `… and ${count(beyond, 'more org')}`] : [];
  return collapsed('Orgs, organizations, calls', [...table(HEADER, rows.slice(0, ORGS_LISTED)), ...more]);
}

const whatItIs = ({ org, region, organization, changes, managed }: OrgPlan): readonly string[] => [
  escapeText(org),
  escapeText(region),
  organization ? `${codeSpan(organization.name)} ${codeSpan(organization.id)}` : '–',
  amount(countFields(changes)),
  amount(managed),
];

const whatItCost = (cost: OrgTraffic | undefined): readonly string[] =>
  cost ? [amount(cost.calls), time(cost.waitedSeconds), time(cost.seconds)] : ['–', '–', '–'];
