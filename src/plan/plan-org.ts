import { type Finding, finding, hasErrors } from '../model/finding.ts';
import type { LintView, PlanView } from '../model/kind.ts';
import type { LiveResource } from '../model/live.ts';
import { orderKinds } from '../model/order-kinds.ts';
import type { OrgSettings } from '../model/org.ts';
import type { Organization, OrgPlan } from '../model/plan.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { markAllowed, unneeded } from './allow.ts';
import { digestOf } from './digest.ts';
import { judgeRules } from './judge-rules.ts';
import { entriesIn, matchKinds } from './match-kind.ts';
import { organizationNotNamed } from './organization.ts';
import { plannedChanges } from './planned-changes.ts';
import { sweepingChange } from './sweeping-change.ts';
import { thingsIn } from './things.ts';
import { uncheckedUsed } from './unchecked-used.ts';
import { countNamed } from './wanted-fields.ts';

/** What was read of an org, and what could not be. */
export interface Reading {
  readonly organization: Organization;
  readonly live: ReadonlyMap<string, readonly LiveResource[]>;
  readonly findings: readonly Finding[];
}

/** What of the configuration is planned. */
export interface Scope {
  /** False where `only` narrows the plan: it then approves nothing. */
  readonly whole: boolean;
  /** The runner or the file says which organization it is. */
  readonly pinned: boolean;
  /** Tells whether `only` takes a thing, by its label `section/key`. */
  selects(label: string): boolean;
}

/** Returns the plan of one org from what is wanted and what was read: plain data, no request, no clock. */
export function planOrg(settings: OrgSettings, reading: Reading, vocabulary: Vocabulary, scope: Scope): OrgPlan {
  const kinds = orderKinds(vocabulary.kinds).filter((kind) => reading.live.has(kind.name));
  const liveOf = (kind: string): readonly LiveResource[] => reading.live.get(kind) ?? [];
  const thingsOf = thingsIn(liveOf, settings.allEntries ?? settings.entries, (section) => reading.live.has(section));
  const matched = matchKinds(kinds, settings, liveOf, thingsOf);
  const settled = matched.flatMap((each) => each.settled);
  const verdict = judgeRules(vocabulary.rules, settings.rules, reading.live, settled, scope.selects);
  const idOf: PlanView['idOf'] = (section, text) => thingsOf(section).idOf(text);
  const entriesOf = entriesIn(settings, kinds, thingsOf);
  const settledOf: LintView['settledOf'] = (section) => settled.filter(({ live }) => live.kind === section);
  const changes = plannedChanges(matched, { liveOf, thingsOf, wishes: verdict.wishes, entriesOf });
  const view = { changes, liveOf, idOf, entriesOf };
  const listings = matched.flatMap(({ kind, live }) => kind.listing?.(live, view) ?? []);
  const managed = countNamed(settings.entries) + verdict.governed;
  const found = [
    ...reading.findings,
    ...matched.flatMap((each) => each.findings),
    ...verdict.findings,
    ...matched.flatMap((each) => each.kind.lint?.({ ...each, ...view, settledOf, policies: settings.policies }) ?? []),
    ...sweepingChange(settings, changes, managed),
    ...organizationNotNamed(settings, reading.organization, scope.pinned),
    ...uncheckedUsed(settings.entries),
  ];
  const plan = planned(settings, reading.organization, changes, found, managed, scope);
  return listings.length === 0 ? plan : { ...plan, listings };
}

function planned(
  settings: OrgSettings,
  organization: Organization,
  changes: OrgPlan['changes'],
  found: readonly Finding[],
  managed: number,
  scope: Scope,
): OrgPlan {
  const marked = markAllowed(found, settings.allow);
  const broken = hasErrors(marked);
  return {
    org: settings.name,
    region: settings.region,
    organization,
    complete: scope.whole && !broken,
    changes,
    findings: [...marked, ...(broken ? [] : unneeded(marked, settings.allow, WRITE_RISKS))],
    managed,
    ...(broken ? {} : { digest: digestOf(organization, changes, marked) }),
  };
}

// Whether these are needed shows only when a thing is written.
const WRITE_RISKS = ['unpublished-work', 'locked-by-this-client', 'organization-not-pinned'];

/** Returns the plan of an org that could not be read at all. */
export const unplannedOrg = (settings: OrgSettings, problem: Finding, organization?: Organization): OrgPlan => ({
  org: settings.name,
  region: settings.region,
  ...(organization ? { organization } : {}),
  complete: false,
  changes: [],
  findings: [problem],
  managed: countNamed(settings.entries),
});

/** Returns the plans with the error that two orgs of one run are the same organization: in both, since either may be the one that is meant. */
export function sameOrganization(plans: readonly OrgPlan[]): readonly OrgPlan[] {
  const byId = Map.groupBy(plans, ({ organization }) => organization?.id);
  return plans.map((plan) => {
    const twin = plan.organization && byId.get(plan.organization.id)?.find((other) => other !== plan);
    if (!twin) return plan;
    const message = `"${plan.org}" and "${twin.org}" are the same organization, "${twin.organization?.name}" (${twin.organization?.id})`;
    const { digest: _, ...rest } = plan;
    return { ...rest, complete: false, findings: [...plan.findings, finding('same-organization', message)] };
  });
}
