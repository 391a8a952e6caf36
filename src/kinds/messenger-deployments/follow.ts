import type { Change, FieldChange, Reference } from '../../model/change.ts';
import { member } from '../../model/json.ts';
import type { PlanView } from '../../model/kind.ts';
import type { LiveResource } from '../../model/live.ts';
import { valueAt } from '../../model/pointer.ts';
import { NEWEST } from './canonical.ts';
import { KIND } from './platform.ts';

const CONFIGURATIONS = 'messengerConfigurations';

/**
 * Returns the change of a deployment with its version as it has to be: one that follows the newest version moves where its
 * configuration changes in the same plan, or where it is behind; where neither is so there is no difference.
 */
export function followConfiguration(change: Change, view: PlanView): Change | undefined {
  const field = change.fields.find(({ path, after }) => path === '/configuration/version' && after === NEWEST);
  if (!field) return change;
  const live = view.liveOf(KIND).find(({ id }) => id === change.id);
  const name = String(
    change.fields.find(({ path }) => path === '/configuration/name')?.after ?? valueAt(live?.entry, '/configuration/name'),
  );
  const target = configurationNamed(name, view);
  if (!target.change && isInStep(live, target.live)) return without(change, field);
  return { ...change, fields: change.fields.map((each) => (each === field ? moving(field, name, target) : each)) };
}

/** A configuration that is live, or created, or both not. */
interface Target {
  readonly live?: LiveResource;
  readonly change?: Change;
}

/** Returns the configuration that will have this name once the plan is applied. */
export function configurationNamed(name: string, { liveOf, changes }: PlanView): Target {
  const own = changes.filter((each) => each.kind === CONFIGURATIONS);
  const nameAfter = (change: Change): unknown => change.fields.find(({ path }) => path === '/name')?.after ?? change.name;
  const change = own.find((each) => nameAfter(each) === name);
  const live = liveOf(CONFIGURATIONS).find((each) => (change ? each.id === change.id : each.name === name));
  return { ...(live ? { live } : {}), ...(change ? { change } : {}) };
}

const isInStep = (live: LiveResource | undefined, configuration: LiveResource | undefined): boolean =>
  configuration !== undefined &&
  member(live?.facts, 'configurationId') === configuration.id &&
  valueAt(live?.entry, '/configuration/version') === configuration.revision;

function without(change: Change, field: FieldChange): Change | undefined {
  const fields = change.fields.filter((each) => each !== field);
  return fields.length === 0 ? undefined : { ...change, fields };
}

function moving(field: FieldChange, name: string, { live, change }: Target): FieldChange {
  const reference: Reference = { kind: CONFIGURATIONS, name, ...(live ? { id: live.id, revision: live.revision } : {}) };
  const cause = change && { kind: CONFIGURATIONS, name: change.name, ...(live ? { id: live.id } : {}) };
  return { ...field, references: [reference], ...(cause ? { follows: [cause] } : {}) };
}
