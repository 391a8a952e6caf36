import type { Change } from '../http/route.ts';
import type { Actor, Org } from './org.ts';

/** Somebody who changes things: what audits will say. An OAuth client has an id and no name. */
export type Person = Actor;

/** Writes down who changed what; without a person it was somebody in the admin pages. */
export type Audit = (by: Person | undefined, changes: readonly Change[]) => void;

/** The one thing that a name or an id means; throws where it fits none or several. */
export function theOne<T>(org: Org, nameOrId: string, found: readonly T[]): T {
  const [one, another] = found;
  if (one === undefined || another !== undefined) throw new Error(`sandbox org ${org.name}: ${found.length} things are named ${nameOrId}`);
  return one;
}
