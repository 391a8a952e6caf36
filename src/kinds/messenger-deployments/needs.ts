import type { Change, PlannedSetting } from '../../model/change.ts';
import { sameJson } from '../../model/json.ts';
import type { LiveResource } from '../../model/live.ts';
import { valueAt } from '../../model/pointer.ts';
import { comparable } from '../messenger-content.ts';
import { factsIn } from './facts.ts';

/** Which configuration a deployment shows. */
export const NAME = '/configuration/name';
/** Which version of it. */
export const VERSION = '/configuration/version';

/** Returns a change in which a configuration and its version need each other: the number of one is another content of the other. */
export function withWholePin(change: Change): Change {
  if (change.creates || ![NAME, VERSION].every((path) => change.fields.some((field) => field.path === path))) return change;
  const other = (path: string): readonly PlannedSetting[] =>
    [NAME, VERSION].filter((each) => each !== path).map((each) => ({ kind: change.kind, id: change.id, path: each }));
  const fields = change.fields.map((field) =>
    field.path === NAME || field.path === VERSION ? { ...field, needs: [...(field.needs ?? []), ...other(field.path)] } : field,
  );
  return { ...change, fields };
}

/**
 * Returns the changes of a configuration without which a deployment that moves to its newest version would show visitors what
 * nobody wants: the setting was changed by somebody else after the version that they see.
 */
export function settingsBehind(
  live: LiveResource | undefined,
  configuration: LiveResource | undefined,
  change: Change | undefined,
): readonly PlannedSetting[] {
  const pinned = live && factsIn(live).pinned;
  if (!pinned || !configuration?.raw || !change || change.creates) return [];
  const [seen, newest] = [comparable(pinned), comparable(configuration.raw)];
  const { kind, id } = change;
  return change.fields
    .filter(({ path }) => path !== '/name' && path !== '/description')
    .filter(({ path }) => !sameJson(valueAt(seen, platformPath(path)) ?? null, valueAt(newest, platformPath(path)) ?? null))
    .map(({ path }) => ({ kind, id, path }));
}

const platformPath = (path: string): string => path.replace(/^\/unchecked/, '');
