import type { OutcomeStatus, Report } from '../model/outcome.ts';
import { countFields } from '../model/plan.ts';
import { changesOf } from './org-change.ts';
import { findingsOf } from './problem.ts';

/** The numbers that a report comes down to. Changes are counted by single settings. */
export interface Verdict {
  readonly orgs: number;
  /** Orgs that were compared as a whole. */
  readonly compared: number;
  readonly changes: number;
  readonly changedOrgs: number;
  readonly errors: number;
  /** Risks that nothing allows. */
  readonly risks: number;
  /** Orgs in which nothing was written by a refusal, or all of them, known or not. */
  readonly refused: number | 'all';
  readonly outcomes: Readonly<Record<OutcomeStatus, number>>;
}

/** Returns the numbers of a report. */
export function verdictOf(report: Report): Verdict {
  const { plan, refusals } = report;
  const changes = changesOf(report);
  const findings = findingsOf(report);
  return {
    orgs: plan.orgs.length,
    compared: plan.orgs.filter((each) => each.complete).length,
    changes: countFields(plan.orgs.flatMap((each) => each.changes)),
    changedOrgs: new Set(changes.map(({ org }) => org)).size,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    risks: findings.filter(({ severity, allowed }) => severity === 'risk' && !allowed).length,
    refused: refusals.some(({ org }) => org === undefined) ? 'all' : new Set(refusals.map(({ org }) => org)).size,
    outcomes: countOutcomes(report),
  };
}

function countOutcomes({ outcomes }: Report): Record<OutcomeStatus, number> {
  const of = (status: OutcomeStatus) =>
    outcomes.filter((each) => each.status === status).reduce((sum, each) => sum + each.fields.length, 0);
  return {
    applied: of('applied'),
    done: of('done'),
    failed: of('failed'),
    blocked: of('blocked'),
    left: of('left'),
    unknown: of('unknown'),
  };
}
