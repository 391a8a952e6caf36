import { labelOf } from '../model/entry.ts';
import type { Report } from '../model/outcome.ts';
import type { OrgChange } from './org-change.ts';

/** Returns the changes that a risk concerns, allowed or not: those that it names, or all of an org that it concerns as a whole. */
export function partByRisk(
  changes: readonly OrgChange[],
  { plan }: Report,
): { readonly risky: readonly OrgChange[]; readonly others: readonly OrgChange[] } {
  const risks = plan.orgs.flatMap(({ org, findings }) =>
    findings.filter(({ severity }) => severity === 'risk').map(({ about }) => riskOf(org, about)),
  );
  const concerned = new Set(risks);
  const isRisky = ({ org, change }: OrgChange) => concerned.has(riskOf(org)) || concerned.has(riskOf(org, labelOf(change)));
  return { risky: changes.filter(isRisky), others: changes.filter((each) => !isRisky(each)) };
}

const riskOf = (org: string, about?: string): string => JSON.stringify([org, about]);
