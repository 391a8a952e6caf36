import type { OrgSettings } from '../model/org.ts';
import type { OrgPlan } from '../model/plan.ts';
import { markAllowed } from './allow.ts';

/**
 * Returns the plan with the risk that nothing pins the org to an organization: for an apply that no digest and no person
 * stands behind, since both of these name the organization.
 */
export function withPinningRisk(plan: OrgPlan, settings: OrgSettings): OrgPlan {
  const notice = plan.findings.find((each) => each.code === 'organization-not-named');
  if (!notice) return plan;
  const risk = markAllowed([{ ...notice, severity: 'risk', code: 'organization-not-pinned' }], settings.allow);
  return { ...plan, findings: [...plan.findings.filter((each) => each !== notice), ...risk] };
}
