import type { Report } from '../../model/outcome.ts';
import type { OrgPlan } from '../../model/plan.ts';
import { listed } from '../amounts.ts';
import { escapeText } from '../escape-markdown.ts';
import { partsOf } from '../parts.ts';
import { isCompared } from '../verdict.ts';
import type { View } from './options.ts';

const ORGS_LISTED = 20;

/** Returns one line for the orgs in which nothing changes, and one for those that could not be compared as a whole. */
export function restSection(report: Report, { level }: View): readonly string[] {
  const { command, plan } = report;
  if (command === 'validate' || level === 'headline') return [];
  const { main, others, left } = partsOf(report);
  const changed = new Set([...main, ...left].map(({ org }) => org));
  const unchanged = plan.orgs.filter((each) => isCompared(each) && !changed.has(each.org));
  const incomplete = plan.orgs.filter((each) => !isCompared(each));
  // The headline says it already where nothing changes anywhere.
  const quiet = unchanged.length === plan.orgs.length;
  return [
    ...(quiet ? [] : lineOf(others.length > 0 ? 'No changes by this pull request in' : 'No changes in', unchanged)),
    ...lineOf('Not compared as a whole, see the errors:', incomplete),
  ];
}

const lineOf = (words: string, orgs: readonly OrgPlan[]): readonly string[] =>
  orgs.length === 0
    ? []
    : [
        `${words} ${listed(
          orgs.map(({ org }) => escapeText(org)),
          ORGS_LISTED,
        )}.`,
      ];
