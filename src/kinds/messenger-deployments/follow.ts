import type { Change, FieldChange, Reference } from '../../model/change.ts';
import { member } from '../../model/json.ts';
import type { PlanView } from '../../model/kind.ts';
import type { LiveResource } from '../../model/live.ts';
import { valueAt } from '../../model/pointer.ts';
import { NEWEST } from './canonical.ts';
import { settingsBehind, withWholePin } from './needs.ts';
import { KIND } from './platform.ts';

const CONFIGURATIONS = 'messengerConfigurations';

/**
 * Returns the change of a deployment with its version as it has to be: one that follows the newest version moves where its
 * configuration changes in the same plan, or where it is behind; where neither is so there is no difference.
 */
export function followConfiguration(planned: Change, view: PlanView): Change | undefined {
  const change = withWholePin(withoutDefault(planned));
  const field = change.fields.find(({ path, after }) => path === '/configuration/version' && after === NEWEST);
  if (!field) return change;
  const live = view.liveOf(KIND).find(({ id }) => id === change.id);
  const target = targetOf(change, live, view);
  if (!target.change && isInStep(live, target.live)) return without(change, field);
  return { ...change, fields: change.fields.map((each) => (each === field ? moving(field, live, target) : each)) };
}

// What is created allows no page but those that it names, said or not.
const withoutDefault = (change: Change): Change =>
  change.creates ? { ...change, fields: change.fields.filter(({ path, after }) => path !== '/allowAllDomains' || after === true) } : change;

/** A configuration that is live, or created, or both not. */
export interface Target {
  /** What the plan calls it. */
  readonly name: string;
  readonly live?: LiveResource;
  readonly change?: Change;
}

/** Returns the configuration that a deployment shows once its change is made. */
export function targetOf(change: Change, live: LiveResource | undefined, view: PlanView): Target {
  const wanted = change.fields.find(({ path }) => path === '/configuration/name')?.after;
  return typeof wanted === 'string' ? configurationNamed(wanted, view) : configurationWith(configurationIdIn(live), view);
}

/** Returns the configuration that values of the plan call so. */
export function configurationNamed(name: string, view: PlanView): Target {
  const id = view.idOf(CONFIGURATIONS, name);
  if (id !== undefined) return { ...configurationWith(id, view), name };
  const change = view.changes.find((each) => each.kind === CONFIGURATIONS && each.creates === true && each.name === name);
  return { name, ...(change ? { change } : {}) };
}

function configurationWith(id: string, { liveOf, changes }: PlanView): Target {
  const live = liveOf(CONFIGURATIONS).find((each) => each.id === id);
  const change = changes.find((each) => each.kind === CONFIGURATIONS && each.id === id);
  return { name: live?.name ?? id, ...(live ? { live } : {}), ...(change ? { change } : {}) };
}

const configurationIdIn = (live: LiveResource | undefined): string => String(member(live?.facts, 'configurationId') ?? '');

/** Tells whether a deployment shows the newest published version of this configuration. */
export const isInStep = (live: LiveResource | undefined, configuration: LiveResource | undefined): boolean =>
  configuration !== undefined &&
  configurationIdIn(live) === configuration.id &&
  valueAt(live?.entry, '/configuration/version') === configuration.revision;

function without(change: Change, field: FieldChange): Change | undefined {
  const fields = change.fields.filter((each) => each !== field);
  return fields.length === 0 ? undefined : { ...change, fields };
}

function moving(field: FieldChange, deployment: LiveResource | undefined, { name, live, change }: Target): FieldChange {
  const reference: Reference = { kind: CONFIGURATIONS, name, ...(live ? { id: live.id, revision: live.revision } : {}) };
  const cause = change && { kind: CONFIGURATIONS, name: change.name, ...(live ? { id: live.id } : {}) };
  const needs = [...(field.needs ?? []), ...settingsBehind(deployment, live, change)];
  return { ...field, pins: reference, ...(cause ? { follows: [cause] } : {}), ...(needs.length > 0 ? { needs } : {}) };
}
