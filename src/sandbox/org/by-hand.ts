import type { Change } from '../http/route.ts';
import type { Actor, Org } from './org.ts';

/** Somebody who changes things: what audits will say. An OAuth client has an id and no name. */
export type Person = Actor;

/** Somebody who works in the admin pages and is not us. */
export const somebody: Person = { id: '4d0e7a52-91c3-4f68-b2d7-0c5e8a1f6b39', name: 'Ines Falk' };

/** Writes down who changed what; without a person it was somebody in the admin pages. */
export type Audit = (by: Person | undefined, changes: readonly Change[]) => void;

/** A changed copy, one version on; a draft begins so, too. */
export function next<T extends { version: number }>(before: T, change: (one: T) => void): T {
  const after = structuredClone(before);
  change(after);
  after.version = before.version + 1;
  return after;
}

/** The one thing that a name or an id means; throws where it fits none or several. */
export function theOne<T>(org: Org, nameOrId: string, found: readonly T[]): T {
  const [one, another] = found;
  if (one === undefined || another !== undefined) throw new Error(`sandbox org ${org.name}: ${found.length} things are named ${nameOrId}`);
  return one;
}
