import type { Person } from '../interface.ts';

/** Somebody who works in the admin pages and is not us. */
export const somebody: Person = { id: '4d0e7a52-91c3-4f68-b2d7-0c5e8a1f6b39', name: 'Ines Falk' };

/** A changed copy, one version on; a draft begins so, too. */
export function next<T extends { version: number }>(before: T, change: (one: T) => void): T {
  const after = structuredClone(before);
  change(after);
  after.version = before.version + 1;
  return after;
}

/** The one thing that was found for a name or an id; throws where there is none or another one. */
export function only<T>(org: string, nameOrId: string, found: readonly T[]): T {
  const [one, another] = found;
  if (one === undefined || another !== undefined) throw new Error(`sandbox org ${org}: ${found.length} things are named ${nameOrId}`);
  return one;
}
