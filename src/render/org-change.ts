import type { Change } from '../model/change.ts';
import type { Outcome, Report } from '../model/outcome.ts';

/** A change of one org together with what became of it, where that is known. */
export interface OrgChange {
  readonly org: string;
  readonly change: Omit<Change, 'revision'>;
  readonly outcome?: Outcome;
  /** Nothing was written in its org. */
  readonly refused?: true;
}

/** Returns every change of a report in the plan's order, then what was written without standing in the plan. */
export function changesOf(report: Report): readonly OrgChange[] {
  const outcomes = new Map(report.outcomes.map((outcome) => [identity(outcome.org, outcome), outcome]));
  const planned = report.plan.orgs.flatMap(({ org, changes }) =>
    changes.map((change) => withOutcome(org, change, outcomes.get(identity(org, change)), isRefused(report, org))),
  );
  const known = new Set(planned.map(({ org, change }) => identity(org, change)));
  const others = report.outcomes.filter((outcome) => !known.has(identity(outcome.org, outcome)));
  return [...planned, ...others.map((outcome) => ({ org: outcome.org, change: outcome, outcome }))];
}

const withOutcome = (org: string, change: Change, outcome: Outcome | undefined, refused: boolean): OrgChange => ({
  org,
  change,
  ...(outcome ? { outcome } : {}),
  ...(refused && !outcome ? { refused } : {}),
});

const isRefused = ({ refusals }: Report, org: string): boolean => refusals.some((each) => each.org === undefined || each.org === org);

const identity = (org: string, thing: { readonly kind: string; readonly id: string }): string =>
  JSON.stringify([org, thing.kind, thing.id]);
