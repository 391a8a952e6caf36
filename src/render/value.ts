import type { FieldChange } from '../model/change.ts';
import { contrastRatio, formatRatio, parseColour, WHITE } from '../model/colour.ts';
import type { Json } from '../model/json.ts';
import type { MovedField } from '../model/outcome.ts';
import { type Pointer, pointerKeys } from '../model/pointer.ts';
import { masked } from './mask.ts';

/** A value as people see it: text to quote, not escaped yet, and a remark in our own words. At least one of them is there. */
export interface Shown {
  readonly text?: string;
  readonly remark?: string;
}

/** Returns how a value of the file's form is shown: text as it is, colours with their contrast, lists and objects as compact JSON, `••••` for what is never shown. */
export function shown(value: Json | undefined, guard: { readonly sensitive?: true } = {}): Shown {
  const seen = masked(value, guard);
  if (seen === undefined) return { remark: 'not set' };
  if (seen === '') return { remark: 'empty text' };
  return typeof seen === 'string' ? { text: seen, ...contrastOf(seen) } : { text: JSON.stringify(seen) };
}

/** Returns beside a colour, which is one by its form, how well it can be read on white or white on it. */
function contrastOf(text: string): Pick<Shown, 'remark'> {
  const colour = /^#[0-9A-F]{6}$/.test(text) ? parseColour(text) : undefined;
  return colour ? { remark: `${formatRatio(contrastRatio(colour, WHITE))} on white` } : {};
}

/** Returns how the live value before a change is shown; what the platform uses where nothing is set says so. */
export const shownBefore = (field: FieldChange): Shown => ({
  ...shown(field.before, field),
  ...(field.unset && field.before !== undefined ? { remark: "the platform's own, not set" } : {}),
});

/** Returns how the value after a change is shown; one that follows another change says what it comes to. */
export function shownAfter(field: FieldChange): Shown {
  const comesTo = field.became ?? (field.follows ? undefined : field.pins?.revision);
  const remark = comesTo === undefined ? (field.follows ? 'a new version' : undefined) : `now ${JSON.stringify(comesTo)}`;
  return { ...shown(field.after, field), ...(remark === undefined ? {} : { remark }) };
}

/** Returns how the three values of a setting that moved are shown: reviewed, live now, wanted. */
export const shownMoved = (field: MovedField): readonly Shown[] => [
  shown(field.reviewed, field),
  field.sensitive ? ANOTHER : shown(field.live, field),
  shown(field.wanted, field),
];

/** Returns the same for a refusal, where a long or hidden value is known to be another one, and nothing more. */
export const shownRefused = (field: MovedField): readonly Shown[] => [
  field.reviewed === undefined || field.sensitive ? ANOTHER : shown(field.reviewed ?? undefined),
  field.sensitive ? ANOTHER : shown(field.live ?? undefined),
  shown(field.wanted, field),
];

const ANOTHER: Shown = { remark: 'another value' };

/** Returns one line from a shown value, its text passed through the escape of the surface. */
export function inWords({ text, remark }: Shown, quote: (text: string) => string): string {
  if (text === undefined) return remark ?? '';
  return remark === undefined ? quote(text) : `${quote(text)} (${remark})`;
}

/** Returns the name of a setting, not escaped: `timeout`, `styles.primaryColor`. */
export const settingName = (path: Pointer): string => pointerKeys(path).join('.') || 'everything';
