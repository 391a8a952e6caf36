import { hasErrors } from '../model/finding.ts';
import type { OutcomeStatus, Report } from '../model/outcome.ts';
import type { OrgPlan } from '../model/plan.ts';
import { countSettings, type OrgChange, picked } from './org-change.ts';
import { type Parts, partsOf } from './parts.ts';
import { findingsOf } from './problem.ts';

/** The numbers that a report comes down to. Changes are counted by single settings. */
export interface Verdict {
  readonly orgs: number;
  /** Orgs in which everything that was asked for was compared. */
  readonly compared: number;
  /** What the run is for: caused by the pull request where there is one, and not left alone. */
  readonly changes: number;
  readonly changedOrgs: number;
  /** What the pull request does not cause, and nothing has become of. */
  readonly others: number;
  /** What will be written: changes whose org is not refused. */
  readonly going: number;
  readonly goingOrgs: number;
  readonly errors: number;
  /** Risks that nothing allows. */
  readonly risks: number;
  /** Orgs in which nothing was written by a refusal, or all of them, known or not. */
  readonly refused: number | 'all';
  readonly outcomes: Readonly<Record<OutcomeStatus, number>>;
  /** Of what was left alone: what a newer commit wants otherwise. */
  readonly superseded: number;
}

/** Returns the numbers of a report. */
export function verdictOf(report: Report): Verdict {
  const { plan, refusals } = report;
  return {
    orgs: plan.orgs.length,
    compared: plan.orgs.filter(isCompared).length,
    ...countParts(partsOf(report)),
    ...countFindings(report),
    refused: refusals.some(({ org }) => org === undefined) ? 'all' : new Set(refusals.map(({ org }) => org)).size,
  };
}

/** Tells whether everything that was asked for was compared in an org: a plan that `only` narrows is complete in no other way. */
export const isCompared = ({ complete, findings }: OrgPlan): boolean => complete || !hasErrors(findings);

function countParts({ main, others, left }: Parts): Omit<Verdict, 'orgs' | 'compared' | 'errors' | 'risks' | 'refused'> {
  const going = picked(main, ({ status }) => status !== 'refused');
  return {
    changes: countSettings(main),
    changedOrgs: countOrgs(main),
    others: countSettings(others),
    going: countSettings(going),
    goingOrgs: countOrgs(going),
    outcomes: countOutcomes([...main, ...left]),
    superseded: countSettings(picked(left, ({ outcome }) => outcome?.reason?.code === 'superseded')),
  };
}

function countFindings(report: Report): Pick<Verdict, 'errors' | 'risks'> {
  const findings = findingsOf(report);
  return {
    errors: findings.filter(({ severity }) => severity === 'error').length,
    risks: findings.filter(({ severity, allowed }) => severity === 'risk' && !allowed).length,
  };
}

const countOrgs = (changes: readonly OrgChange[]): number => new Set(changes.map(({ org }) => org)).size;

function countOutcomes(changes: readonly OrgChange[]): Record<OutcomeStatus, number> {
  const of = (status: OutcomeStatus) => countSettings(picked(changes, (each) => each.status === status));
  return {
    applied: of('applied'),
    done: of('done'),
    failed: of('failed'),
    blocked: of('blocked'),
    left: of('left'),
    unknown: of('unknown'),
  };
}
