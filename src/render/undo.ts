import type { FieldChange } from '../model/change.ts';
import type { Json } from '../model/json.ts';
import type { Report } from '../model/outcome.ts';
import type { Pointer } from '../model/pointer.ts';
import { changesOf, type OrgChange, type OrgField, picked } from './org-change.ts';

/** Why the value before a write cannot stand in a file. */
export type NoWayBack = 'never shown' | 'was not set';

/** One setting that was written, and the value that it had before. */
export interface UndoSetting {
  readonly kind: string;
  /** The label in the file; where only a rule names the thing, one that no other thing has. */
  readonly key: string;
  /** What tells the thing apart where its label is not its name. */
  readonly thing?: { readonly name: string; readonly id: string };
  readonly path: Pointer;
  readonly before: { readonly value: Json; readonly platformsOwn: boolean } | NoWayBack;
  /** The value that was written. */
  readonly now: Json;
}

/** One thing that was not there before: its settings have no values to go back to. */
export interface CreatedThing {
  readonly key: string;
  /** What the platform calls it, and its id where that is known. */
  readonly name: string;
  readonly id?: string;
  /** It is not known whether it was created. */
  readonly perhaps?: true;
}

/** What brings back the values from before, in one org. */
export interface OrgUndo {
  readonly org: string;
  readonly settings: readonly UndoSetting[];
  readonly created: readonly CreatedThing[];
}

/** Returns what brings back the values from before an apply, org by org: for settings that were written, or may have been, and for no others. */
export const undoOf = (report: Report): readonly OrgUndo[] =>
  valuesBefore(changesOf(report), ({ status }) => status === 'applied' || status === 'unknown');

/** Returns the values before the change, org by org, of the settings that a test picks. */
export function valuesBefore(changes: readonly OrgChange[], picks: (field: OrgField) => boolean): readonly OrgUndo[] {
  const things = Map.groupBy(changes, labelIn);
  const isTwin = (each: OrgChange) => each.change.key === undefined && things.get(labelIn(each))?.length !== 1;
  const orgs = Map.groupBy(picked(changes, picks), ({ org }) => org);
  return [...orgs].map(([org, members]) => {
    const changed = members.filter((each) => !each.change.creates);
    return {
      org,
      settings: changed.flatMap((each) => settingsOf(each, isTwin(each))),
      created: members.filter((each) => each.change.creates).map(createdThing),
    };
  });
}

function createdThing({ change, fields }: OrgChange): CreatedThing {
  const [outcome] = fields.flatMap((each) => each.outcome ?? []);
  const id = outcome?.createdId;
  return {
    key: change.key ?? change.name,
    name: change.name,
    ...(id === undefined ? {} : { id }),
    ...(outcome?.status === 'unknown' ? { perhaps: true } : {}),
  };
}

const labelIn = ({ org, change }: OrgChange): string => JSON.stringify([org, change.kind, change.key ?? change.name]);

function settingsOf({ change, fields }: OrgChange, twin: boolean): readonly UndoSetting[] {
  const { kind, key, name, id } = change;
  const label = twin ? { key: `${name} (${id})`, thing: { name, id } } : { key: key ?? name };
  // What follows another change goes back with that one.
  const own = fields.filter(({ field }) => !field.follows);
  return own.map(({ field }) => ({ kind, ...label, path: field.path, before: beforeOf(field), now: field.after }));
}

function beforeOf({ path, before, sensitive, unset }: FieldChange): UndoSetting['before'] {
  if (sensitive) return 'never shown';
  // In a file, null says that a setting is not managed.
  if (before === undefined || before === null || path === '') return 'was not set';
  return { value: before, platformsOwn: unset === true };
}
