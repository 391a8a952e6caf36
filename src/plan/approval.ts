import type { Finding } from '../model/finding.ts';
import type { Refusal } from '../model/outcome.ts';
import type { OrgPlan, Plan } from '../model/plan.ts';
import { digestMatches, SHOWN_DIGITS } from './digest.ts';

/**
 * What stands behind an apply as a whole: the digest of the plan that somebody saw; a person who read this plan on a terminal
 * and confirmed some orgs; or nothing, which the user chose.
 */
export type Approval =
  | { readonly by: 'digest'; readonly digest: string }
  | { readonly by: 'person'; readonly orgs: readonly string[] }
  | { readonly by: 'nobody' };

/** Returns why something of the plan is not written; orgs without changes need no approval. */
export function refusalsFor(plan: Plan, approval: Approval): readonly Refusal[] {
  const changing = plan.orgs.filter((each) => each.changes.length > 0);
  if (changing.length === 0) return [];
  if (approval.by === 'digest') return digestMatches(approval.digest, plan.digest) ? [] : [digestDiffers(plan, approval.digest)];
  if (approval.by === 'person') return changing.filter((each) => !approval.orgs.includes(each.org)).map(notConfirmed);
  return changing.flatMap(riskRefusals);
}

function digestDiffers(plan: Plan, given: string): Refusal {
  const now = plan.digest === undefined ? 'not all of it could be planned' : `it is now ${plan.digest.slice(0, SHOWN_DIGITS)}`;
  return {
    code: 'digest-differs',
    message: `The plan is no longer the one of the digest ${given.slice(0, SHOWN_DIGITS)}: ${now}`,
    help: 'Look at the plan again, and use the digest that it shows.',
  };
}

function riskRefusals(org: OrgPlan): readonly Refusal[] {
  const risks = org.findings.filter((each) => each.severity === 'risk' && !each.allowed);
  const [first] = risks;
  if (!first) return [];
  const help = first.help ?? `Allow it in the org: \`allow: { ${first.code}: true }\``;
  return [{ org: org.org, code: 'risk-not-allowed', message: listed(risks), help }];
}

const listed = (risks: readonly Finding[]): string => risks.map((risk) => `${risk.message} (${risk.code})`).join('; ');

const notConfirmed = (org: OrgPlan): Refusal => ({
  org: org.org,
  code: 'not-reviewed',
  message: 'It was not confirmed',
  help: 'Type the name of the org when asked, or use `--approve` with the digest of the plan.',
});
