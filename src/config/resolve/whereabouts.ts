import type { Form } from '../schema/forms.ts';
import { quoted } from '../words.ts';

/** Which part of a configuration a path leads into. */
export interface Whereabouts {
  readonly layer: 'file' | 'defaults' | 'profile' | 'org';
  /** The name of the profile or org. */
  readonly name?: string;
  /** The section of kinds or rules. */
  readonly form?: Form;
  /** The label of the entry or the name of the rule. */
  readonly key?: string;
  /** What remains of the path inside of that. */
  readonly inner: readonly string[];
}

type Forms = ReadonlyMap<string, Form>;

/** Returns the part of a configuration that a path leads into. */
export function whereabouts(path: readonly string[], forms: Forms): Whereabouts {
  const [first, second, ...rest] = path;
  if (first === 'defaults') return inLayer({ layer: 'defaults' }, path.slice(1), forms);
  if (first === 'profiles' && second !== undefined) return inLayer({ layer: 'profile', name: second }, rest, forms);
  if (first === 'orgs' && second !== undefined) return inLayer({ layer: 'org', name: second }, rest, forms);
  return { layer: 'file', inner: path };
}

function inLayer(layer: Pick<Whereabouts, 'layer' | 'name'>, rest: readonly string[], forms: Forms): Whereabouts {
  const [section = '', key, ...inner] = rest;
  const form = forms.get(section);
  if (!form || key === undefined) return { ...layer, inner: rest };
  return { ...layer, form, key, inner };
}

/** Returns the name under which a thing is known in messages and in `allow`: `section/key`; undefined outside of one. */
export const aboutOf = ({ form, key }: Whereabouts): string | undefined => (form && key !== undefined ? `${form.name}/${key}` : undefined);

/** Returns what a path leads to, for people: `"timeout" of "section/Front door"`, `"region" of org "prod"`, `defaults`. */
export function subjectOf(where: Whereabouts): string {
  const about = aboutOf(where);
  const whole = about === undefined ? layerInWords(where) : quoted(about);
  return where.inner.length === 0 ? whole : `${quoted(where.inner.join('.'))} of ${whole}`;
}

/** Returns a layer in words: `org "prod"`, `profile "shop"`, `defaults`, `the file`. */
export function layerInWords({ layer, name }: Whereabouts): string {
  if (layer === 'file') return 'the file';
  return name === undefined ? '`defaults`' : `${layer} ${quoted(name)}`;
}
