import type { Finding } from '../model/finding.ts';
import type { Outcome, Report } from '../model/outcome.ts';
import { countFields } from '../model/plan.ts';

/** How a run ended: as wished, with changes that are not applied, or with something wrong. */
export type Verdict = 'fine' | 'changes' | 'wrong';

const BAD: readonly Outcome['status'][] = ['failed', 'blocked', 'unknown'];

/** Returns how a run ended; a risk that is not allowed makes a plan wrong, so that its check fails. */
export function verdictOf(report: Report): Verdict {
  const findings = allFindings(report);
  const atRisk = report.command === 'plan' && findings.some((each) => each.severity === 'risk' && !each.allowed);
  const broken = findings.some((each) => each.severity === 'error') || report.refusals.length > 0;
  if (broken || atRisk || report.outcomes.some((each) => BAD.includes(each.status))) return 'wrong';
  return report.command !== 'apply' && changedFields(report) > 0 ? 'changes' : 'fine';
}

/** Returns every finding of a run: of the files, of each org, of the run itself. */
export const allFindings = (report: Report): readonly Finding[] => [
  ...report.plan.findings,
  ...report.plan.orgs.flatMap((org) => org.findings),
  ...report.findings,
];

/** Returns how many single settings differ over all orgs. */
export const changedFields = (report: Report): number => report.plan.orgs.reduce((sum, org) => sum + countFields(org.changes), 0);
