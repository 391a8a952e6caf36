import type { Report } from '../model/outcome.ts';
import { allFindings, changedFields } from './verdict.ts';

/** What a drift run makes of its issue: opened or kept open, closed, or left as it is. */
export type DriftIssueState = 'open' | 'closed' | 'as it is';

/** Returns what becomes of the issue: without drift it is closed only where every org that was selected could be compared. */
export function driftIssueState(report: Report): DriftIssueState {
  if (changedFields(report) > 0) return 'open';
  const { orgs } = report.plan;
  const broken = allFindings(report).some((each) => each.severity === 'error');
  return !broken && orgs.length > 0 && orgs.every((each) => each.digest !== undefined) ? 'closed' : 'as it is';
}
