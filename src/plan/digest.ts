import type { Change, FieldChange } from '../model/change.ts';
import type { Finding } from '../model/finding.ts';
import { canonicalJson, type JsonObject } from '../model/json.ts';
import { type Organization, type OrgPlan, PLAN_FORMAT } from '../model/plan.ts';
import { liveMark, sha256, thingMarks, wantedMark } from './marks.ts';

/** How many digits of a digest are shown, and how many are needed to name it. */
export const SHOWN_DIGITS = 16;

/** Returns the SHA-256 (hex) of what a review of an org agrees to: the organization, the risks, every difference. */
export function digestOf(organization: Organization, changes: readonly Change[], findings: readonly Finding[]): string {
  const risks = new Set(findings.filter((each) => each.severity === 'risk').map((each) => each.code));
  const differences = changes.flatMap((change) => change.fields.map((field) => differenceOf(change, field)));
  return sha256(
    canonicalJson({
      format: PLAN_FORMAT,
      organization: organization.id,
      risks: [...risks].sort(),
      differences: differences.sort(byIdentity),
    }),
  );
}

/** Returns the digest of several orgs, or undefined where one of them could not be planned; that of a single org is its own. */
export function digestOfAll(orgs: readonly Pick<OrgPlan, 'org' | 'digest'>[]): string | undefined {
  if (orgs.length === 0 || orgs.some((each) => each.digest === undefined)) return undefined;
  if (orgs.length === 1) return orgs[0]?.digest;
  return sha256(
    orgs
      .map((each) => `${each.org} ${each.digest}`)
      .sort()
      .join('\n'),
  );
}

/** Tells whether a digest that somebody gave, of at least 16 digits, stands for this one. */
export const digestMatches = (given: string, digest: string | undefined): boolean =>
  given.length >= SHOWN_DIGITS && digest !== undefined && digest.startsWith(given.toLowerCase());

function differenceOf(change: Change, field: FieldChange): JsonObject {
  const things = thingMarks(field);
  return {
    kind: change.kind,
    name: change.name,
    id: change.id,
    path: field.path,
    before: liveMark(field),
    wanted: wantedMark(field),
    ...(things.length === 0 ? {} : { things }),
  };
}

const identity = (difference: JsonObject): string =>
  canonicalJson([difference['kind'] ?? '', difference['name'] ?? '', difference['id'] ?? '', difference['path'] ?? '']);

const byIdentity = (left: JsonObject, right: JsonObject): number => (identity(left) < identity(right) ? -1 : 1);
