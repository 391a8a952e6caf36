import type { FieldChange } from './change.ts';
import type { Json } from './json.ts';
import type { NamedThing } from './live.ts';

/** Returns the text that tells a thing from others of its name. */
export const textWithId = ({ name, id }: NamedThing): string => `${name} (${id})`;

/** Returns a value that refers to things, said with these texts. */
export const referring = (value: Json | undefined, texts: readonly string[]): Json | undefined =>
  Array.isArray(value) ? texts : (texts[0] ?? value);

/** Returns the live value of a setting with the things that it refers to called as the plan calls them, whatever their names are by now. */
export const asPlanned = (value: Json | undefined, things: readonly NamedThing[] | undefined, field: FieldChange): Json | undefined =>
  things === undefined
    ? value
    : referring(
        value,
        things.map((thing) => plannedText(thing, field)),
      );

function plannedText(thing: NamedThing, { references = [] }: FieldChange): string {
  const known = references.find(({ id }) => id === thing.id);
  if (known) return known.name;
  const isAnother = references.some(({ id, name }) => id !== undefined && name === thing.name);
  return isAnother ? textWithId(thing) : thing.name;
}
