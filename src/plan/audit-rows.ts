import type { AuditedChange, AuditedProperty, AuditedValue, AuditRow } from '../model/audit.ts';
import { type JsonSchema, schemaOf } from '../model/json-schema.ts';
import type { Kind } from '../model/kind.ts';
import type { LiveResource } from '../model/live.ts';
import { type Pointer, pointerKeys } from '../model/pointer.ts';
import { isSensitiveName } from '../model/sensitive.ts';
import type { TimeWindow } from '../model/time-window.ts';
import { isProperty, platformKeys } from './audit-match.ts';
import type { ManagedThing } from './managed-things.ts';

/** Returns the changes of a thing in a span of time for people; the values of what is never shown are left out. */
export const auditRowsOf = (
  org: string,
  { kind, live, key }: ManagedThing,
  changes: readonly AuditedChange[],
  window: TimeWindow,
): readonly AuditRow[] =>
  changes
    .filter((each) => isIn(window, each))
    .map((each) => ({
      org,
      kind: live.kind,
      id: live.id,
      ...(key === undefined ? {} : { key }),
      name: live.name,
      ...each,
      changes: each.changes.map((property) => shownValue(property, kind, live)),
    }));

const isIn = ({ from, to }: TimeWindow, { at }: AuditedChange): boolean => Date.parse(at) >= from && Date.parse(at) < to;

// Templates and schemas are long, and nobody reads more of them in a list.
const LONGEST = 300;
const MOST_VALUES = 20;

const shownValue = (audited: AuditedProperty, kind: Kind, live: LiveResource): AuditedValue => {
  const property = short(audited.property);
  if (isSensitive(audited, kind, live)) return { property, old: [], new: [], sensitive: true };
  return { property, old: shortList(audited.old), new: shortList(audited.new) };
};

const shortList = (texts: readonly string[]): readonly string[] => texts.slice(0, MOST_VALUES).map(short);

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

// An audit may give a whole object as one text, so the names inside a value count as well.
const isSensitive = ({ property, old, new: values }: AuditedProperty, kind: Kind, { sensitive = [] }: LiveResource): boolean =>
  [property, ...old, ...values].some(isSensitiveName) ||
  sensitive.some((path) => isProperty(property, pointerKeys(path)) || isInside(property, pointerKeys(path))) ||
  Object.keys(kind.platformFields).some((path) => isHidden(kind.schema, path) && isProperty(property, platformKeys(kind, path)));

// An audit that spells out a place inside of what is never shown.
const isInside = (property: string, keys: readonly string[]): boolean =>
  `.${property.replaceAll('/', '.')}.`.toLowerCase().includes(`.${keys.join('.')}.`.toLowerCase());

function isHidden(schema: JsonSchema, path: Pointer): boolean {
  const inner = pointerKeys(path).reduce<JsonSchema | undefined>(schemaOf, schema);
  return inner?.['x-sensitive'] === true || inner?.format === 'password';
}
