import type { Report } from '../../model/outcome.ts';
import { amount, listed } from '../amounts.ts';
import { escapeText } from '../escape-markdown.ts';
import type { OrgGroup } from '../org-groups.ts';

// With more exceptions, the names themselves are easier to read.
const EXCEPTIONS = 3;
const FEWEST_WITH_EXCEPTIONS = 8;

/** Returns the names of the orgs that share a change, all of them unless only so many are wanted. */
export function orgNames({ orgs }: Pick<OrgGroup, 'orgs'>, { plan }: Report, most = Number.POSITIVE_INFINITY): string {
  const sharing = new Set(orgs);
  const without = plan.orgs.filter(({ org }) => !sharing.has(org));
  const all = `**all ${amount(plan.orgs.length)} orgs**`;
  if (without.length === 0 && orgs.length > 1) return all;
  if (orgs.length >= FEWEST_WITH_EXCEPTIONS && without.length <= EXCEPTIONS)
    return `${all} but ${without.map(({ org }) => escapeText(org)).join(', ')}`;
  const names = orgs.map((org) => `**${escapeText(org)}**`);
  return listed(names, most);
}
