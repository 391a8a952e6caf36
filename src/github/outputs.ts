import type { Outcome, OutcomeStatus, Report } from '../model/outcome.ts';
import { countFields } from '../model/plan.ts';

/** Returns the outputs of a run that its report alone decides; counts are of single settings. */
export function outputsOf(report: Report): Readonly<Record<string, string>> {
  const { plan, outcomes, refusals, command } = report;
  const changes = countFields(plan.orgs.flatMap((each) => each.changes));
  return {
    changed: String(changes > 0),
    changes: String(changes),
    applied: String(countOf(outcomes, ['applied'])),
    unreviewed: String(
      countOf(
        outcomes.filter((each) => each.reason?.code === 'unreviewed'),
        ['left'],
      ),
    ),
    // What should have been written, and was not for certain.
    failed: String(countOf(outcomes, ['failed', 'blocked', 'unknown'])),
    drifted: String(command === 'drift' && changes > 0),
    digest: plan.digest ?? '',
    orgs: JSON.stringify(plan.orgs.map(({ org }) => org)),
    refusal: firstRefusal(
      plan.orgs.map(({ org }) => org),
      refusals,
    ),
  };
}

const countOf = (outcomes: readonly Outcome[], statuses: readonly OutcomeStatus[]): number =>
  outcomes.filter(({ status }) => statuses.includes(status)).reduce((sum, { fields }) => sum + fields.length, 0);

// The one of the whole run, or of the first org in the file's order.
function firstRefusal(orgs: readonly string[], refusals: Report['refusals']): string {
  const rank = (org: string | undefined) => (org === undefined ? -1 : orgs.indexOf(org));
  return refusals.toSorted((left, right) => rank(left.org) - rank(right.org))[0]?.code ?? '';
}
