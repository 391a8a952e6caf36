import type { Report } from '../../model/outcome.ts';
import { amount, listed } from '../amounts.ts';
import { escapeText } from '../escape-markdown.ts';
import type { OrgGroup } from '../org-groups.ts';

const ORGS_LISTED = 20;

/** Returns the names of the orgs that share a change. */
export function orgNames({ orgs }: Pick<OrgGroup, 'orgs'>, { plan }: Report): string {
  if (orgs.length === plan.orgs.length && orgs.length > 1) return `**all ${amount(orgs.length)} orgs**`;
  const names = orgs.map((org) => `**${escapeText(org)}**`);
  return listed(names, ORGS_LISTED);
}
