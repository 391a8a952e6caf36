import type { JsonObject } from '../model/json.ts';
import type { Exported, Kind } from '../model/kind.ts';
import type { LiveOf, LiveResource } from '../model/live.ts';
import type { Pointer } from '../model/pointer.ts';
import { withoutHidden } from './export-hidden.ts';
import { type ExportKey, exportKeys } from './export-keys.ts';
import { byText } from './order.ts';
import { liveWithTexts } from './references.ts';
import { type ThingsOf, thingsIn } from './things.ts';

/** One live thing as the file would write it. */
export interface ExportedEntry {
  readonly kind: string;
  readonly key: string;
  /** What tells it apart, then its settings. */
  readonly fields: JsonObject;
  /** Why settings that it has are left out. */
  readonly remark?: string;
  /** What is said above a setting, line by line, by its pointer; at the empty one above the entry. */
  readonly comments?: Readonly<Record<Pointer, readonly string[]>>;
}

/**
 * Returns live things as entries that find exactly these things again: in the order of their names, without what is not set,
 * and without things of which nothing can be managed. What they refer to stands there by its key.
 */
export function exportEntries(kinds: readonly Kind[], liveOf: LiveOf, selects: (label: string) => boolean): readonly ExportedEntry[] {
  const keyed = kinds.map((kind) => ({ kind, keys: selectedKeys(kind, liveOf(kind.name), selects) }));
  const keysOf = new Map(keyed.map(({ kind, keys }) => [kind.name, keys]));
  const thingsOf = byKeys(thingsIn(liveOf, []), keysOf);
  return keyed.flatMap(({ kind, keys }) =>
    liveOf(kind.name)
      .toSorted(byNameThenId)
      .flatMap((each) => entryOf(kind, liveWithTexts(each, kind, thingsOf), keys.get(each.id))),
  );
}

function entryOf(kind: Kind, live: LiveResource, found: ExportKey | undefined): readonly ExportedEntry[] {
  if (!found) return [];
  const { fields, ...said } = settingsOf(kind, live);
  return [{ kind: kind.name, key: found.key, fields: { ...found.identity, ...fields }, ...said }];
}

function selectedKeys(kind: Kind, live: readonly LiveResource[], selects: (label: string) => boolean): ReadonlyMap<string, ExportKey> {
  const settable = live.filter((each) => !each.readOnly && hasSettings(settingsOf(kind, each))).toSorted(byNameThenId);
  return new Map([...exportKeys(kind, settable, live)].filter(([, { key }]) => selects(`${kind.name}/${key}`)));
}

const hasSettings = ({ fields, remark, comments }: Exported): boolean =>
  Object.keys(fields).length > 0 || remark !== undefined || (comments?.['']?.length ?? 0) > 0;

// What the export has no entry for is called as a plan calls it.
const byKeys =
  (thingsOf: ThingsOf, keysOf: ReadonlyMap<string, ReadonlyMap<string, ExportKey>>): ThingsOf =>
  (section) => {
    const things = thingsOf(section);
    return { ...things, textOf: (thing) => keysOf.get(section)?.get(thing.id)?.key ?? things.textOf(thing) };
  };

// What is not set stays unset: the platform's own value is none of the file's.
function settingsOf(kind: Kind, live: LiveResource): Exported {
  const exported = kind.exported?.(live) ?? { fields: live.entry };
  const set = Object.entries(exported.fields).filter(([name]) => name !== 'name' && !live.unset?.includes(`/${name}`));
  return withoutHidden({ ...exported, fields: Object.fromEntries(set) }, kind, live);
}

const byNameThenId = (left: LiveResource, right: LiveResource): number => byText(left.name, right.name) || byText(left.id, right.id);
