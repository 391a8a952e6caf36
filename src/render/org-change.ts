import type { Change, FieldChange } from '../model/change.ts';
import type { Outcome, OutcomeStatus, Report } from '../model/outcome.ts';

/** What became of a setting; `refused` where nothing was written in its org. */
export type FieldStatus = OutcomeStatus | 'refused';

/** One setting that is to change, and what became of it, where that is known. */
export interface OrgField {
  readonly field: FieldChange;
  readonly status?: FieldStatus;
  readonly outcome?: Outcome;
  /** The pull request that the report belongs to does not cause it. */
  readonly elsewhere?: true;
}

/** The settings of one thing in one org: an outcome belongs to the settings that it lists, so one thing can have several. */
export interface OrgChange {
  readonly org: string;
  readonly change: Omit<Change, 'revision' | 'fields'>;
  readonly fields: readonly OrgField[];
}

/** Returns every change of a report in the plan's order, then what was written without standing in the plan. */
export function changesOf(report: Report): readonly OrgChange[] {
  const outcomes = outcomesByField(report);
  const planned = report.plan.orgs.flatMap(({ org, changes }) =>
    changes.map((change) => ({
      org,
      change,
      fields: change.fields.map((field) => withOutcome(field, outcomes.get(identity(org, change, field.path)), report, org)),
    })),
  );
  return [...planned, ...unplanned(report, planned)];
}

/** Returns the changes with those of their settings that a test picks; what keeps none is left out. */
export const picked = (changes: readonly OrgChange[], picks: (field: OrgField) => boolean): readonly OrgChange[] =>
  changes.map((each) => ({ ...each, fields: each.fields.filter(picks) })).filter(({ fields }) => fields.length > 0);

/** Returns how many settings the changes have. */
export const countSettings = (changes: readonly OrgChange[]): number => changes.reduce((sum, { fields }) => sum + fields.length, 0);

const outcomesByField = ({ outcomes }: Report): ReadonlyMap<string, Outcome> =>
  new Map(outcomes.flatMap((each) => each.fields.map(({ path }) => [identity(each.org, each, path), each] as const)));

function withOutcome(field: FieldChange, outcome: Outcome | undefined, report: Report, org: string): OrgField {
  const elsewhere = report.pullRequest !== undefined && field.elsewhere === true;
  const status = outcome?.status ?? (isRefused(report, org) && !elsewhere ? 'refused' : undefined);
  const written = outcome?.fields.find(({ path }) => path === field.path);
  const became = written?.became === undefined ? field : { ...field, became: written.became };
  return { field: became, ...(status ? { status } : {}), ...(outcome ? { outcome } : {}), ...(elsewhere ? { elsewhere } : {}) };
}

function unplanned({ outcomes }: Report, planned: readonly OrgChange[]): readonly OrgChange[] {
  const known = new Set(planned.flatMap(({ org, change, fields }) => fields.map(({ field }) => identity(org, change, field.path))));
  const fields = outcomes.flatMap((outcome) => outcome.fields.map((field) => ({ field, status: outcome.status, outcome })));
  const others = fields.filter(({ field, outcome }) => !known.has(identity(outcome.org, outcome, field.path)));
  const things = Map.groupBy(others, ({ outcome }) => identity(outcome.org, outcome, ''));
  return [...things.values()].flatMap((same) =>
    same.slice(0, 1).map(({ outcome }) => ({ org: outcome.org, change: outcome, fields: same })),
  );
}

const isRefused = ({ refusals }: Report, org: string): boolean => refusals.some((each) => each.org === undefined || each.org === org);

const identity = (org: string, thing: { readonly kind: string; readonly id: string }, path: string): string =>
  JSON.stringify([org, thing.kind, thing.id, path]);
