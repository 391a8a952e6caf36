import type { Refusal } from '../model/outcome.ts';
import type { OrgPlan } from '../model/plan.ts';
import type { OrgRecord } from '../model/record.ts';

/** Returns the refusal for a risk of what would be written that the file does not allow, or that the review did not show. */
export function riskRefusal(plan: OrgPlan, record: OrgRecord, approved: readonly string[]): Refusal | undefined {
  if (approved.length === 0) return undefined;
  const risks = plan.findings.filter((each) => each.severity === 'risk' && (each.about === undefined || approved.includes(each.about)));
  const forbidden = risks.find((each) => !each.allowed);
  if (forbidden) {
    const help = forbidden.help ?? `Allow it in the org: \`allow: { ${forbidden.code}: true }\``;
    return { org: plan.org, code: 'risk-not-allowed', message: `${forbidden.message} (${forbidden.code})`, help };
  }
  const unseen = risks.find((each) => !record.risks.includes(each.code));
  if (!unseen) return undefined;
  const message = `The review did not show this risk: ${unseen.message} (${unseen.code})`;
  return {
    org: plan.org,
    code: 'risk-not-reviewed',
    message,
    help: 'Plan and review again, or apply by hand with the digest of the plan.',
  };
}
