import type { Attribution } from '../model/audit.ts';
import type { Report } from '../model/outcome.ts';
import type { Pointer } from '../model/pointer.ts';

/** Finds who made a setting of a thing in an org what it is. */
export type Attributed = (org: string, thing: { readonly kind: string; readonly id: string }, path: Pointer) => Attribution | undefined;

/** Returns what finds it, or undefined where nobody looked. */
export function attributedIn({ attributions }: Report): Attributed | undefined {
  if (!attributions) return undefined;
  const known = new Map(attributions.map((each) => [keyOf(each.org, each.kind, each.id, each.path), each]));
  return (org, { kind, id }, path) => known.get(keyOf(org, kind, id, path));
}

const keyOf = (...parts: readonly string[]): string => JSON.stringify(parts);
