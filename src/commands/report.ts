import type { Finding } from '../model/finding.ts';
import type { OrgTraffic, Outcome, Refusal, Report } from '../model/outcome.ts';
import { type OrgPlan, PLAN_FORMAT, type Plan } from '../model/plan.ts';
import { digestOfAll } from '../plan/digest.ts';
import { sameOrganization } from '../plan/plan-org.ts';
import type { Request } from './request.ts';

/** Returns the plan of a run: its orgs, and what was found in the files. */
export function planOf(request: Pick<Request, 'configuration'>, orgs: readonly OrgPlan[], findings: readonly Finding[]): Plan {
  const checked = sameOrganization(orgs);
  const digest = digestOfAll(checked);
  return {
    format: PLAN_FORMAT,
    configuration: request.configuration,
    orgs: checked,
    findings,
    ...(digest === undefined ? {} : { digest }),
  };
}

interface Parts {
  readonly outcomes?: readonly Outcome[];
  readonly refusals?: readonly Refusal[];
  readonly findings?: readonly Finding[];
  readonly traffic?: readonly OrgTraffic[];
}

/** Returns the report of a run; what is not given is empty. */
export const reportOf = (command: Report['command'], plan: Plan, parts: Parts = {}): Report => ({
  command,
  plan,
  outcomes: parts.outcomes ?? [],
  refusals: parts.refusals ?? [],
  findings: parts.findings ?? [],
  traffic: parts.traffic ?? [],
});
