import type { Change } from '../model/change.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { OrgSettings } from '../model/org.ts';
import { countFields } from '../model/plan.ts';

// In a smaller org one change is a large share of all.
const LEAST_MANAGED = 10;

/** Returns the risk that more of the named settings change than the policy permits. */
export function sweepingChange(settings: OrgSettings, changes: readonly Change[], managed: number): readonly Finding[] {
  const limit = Number.parseInt(String(settings.policies['maximumChange'] ?? '0'), 10);
  const changed = countFields(changes);
  if (limit === 0 || managed < LEAST_MANAGED || changed * 100 <= limit * managed) return [];
  const share = Math.round((changed * 100) / managed);
  return [
    finding('sweeping-change', `${changed} of ${managed} named settings change (${share}%), more than ${limit}%`, {
      at: settings.at,
      help: `Check that this is meant. Then allow it in the org \`${settings.name}\`: \`allow: { sweeping-change: true }\``,
    }),
  ];
}
