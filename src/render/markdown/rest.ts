import type { Report } from '../../model/outcome.ts';
import type { OrgPlan } from '../../model/plan.ts';
import { listed } from '../amounts.ts';
import { escapeText } from '../escape-markdown.ts';

const ORGS_LISTED = 20;

/** Returns one line for the orgs in which nothing changes, and one for those that could not be compared as a whole. */
export function restSection({ command, plan }: Report): readonly string[] {
  if (command === 'validate') return [];
  const unchanged = plan.orgs.filter(({ complete, changes }) => complete && changes.length === 0);
  const incomplete = plan.orgs.filter(({ complete }) => !complete);
  // The headline says it already where nothing changes anywhere.
  const quiet = unchanged.length === plan.orgs.length;
  return [...(quiet ? [] : lineOf('No changes in', unchanged)), ...lineOf('Not compared as a whole, see the errors:', incomplete)];
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
