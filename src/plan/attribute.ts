import type { Attribution, AuditedChange } from '../model/audit.ts';
import type { FieldChange } from '../model/change.ts';
import { memberAt, platformKeys, setsTo } from './audit-match.ts';
import type { ManagedThing } from './managed-things.ts';

/** Tells whether it is known of every setting of a thing that drifted who set it; so it is of a thing that did not drift. */
export const isAttributed = (thing: ManagedThing, changes: readonly AuditedChange[]): boolean =>
  driftedFields(thing).every((field) => setterOf(thing, field, changes) !== undefined);

/** Returns who set each setting of a thing that drifted: the newest change that made it what it is live, else the newest of the thing. */
export const attributionsOf = (org: string, thing: ManagedThing, changes: readonly AuditedChange[]): readonly Attribution[] =>
  driftedFields(thing).map((field) => {
    const setter = setterOf(thing, field, changes);
    const { at, action, by } = setter ?? changes[0] ?? {};
    return {
      org,
      kind: thing.live.kind,
      id: thing.live.id,
      path: field.path,
      ...(at === undefined ? {} : { at }),
      ...(action === undefined ? {} : { action }),
      ...(by === undefined ? {} : { by }),
      certain: setter !== undefined,
    };
  });

const driftedFields = ({ change }: ManagedThing): readonly FieldChange[] => change?.fields ?? [];

// Compared in the platform's own form, which is what audits hold.
function setterOf({ kind, live }: ManagedThing, field: FieldChange, changes: readonly AuditedChange[]): AuditedChange | undefined {
  if (!live.raw) return undefined;
  const keys = platformKeys(kind, field.path);
  const value = memberAt(live.raw, keys);
  return changes.find((each) => setsTo(each, keys, value));
}
