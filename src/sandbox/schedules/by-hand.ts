import type { Person } from '../interface.ts';
import { next, only, somebody } from '../org/by-hand.ts';
import type { Org } from '../org/org.ts';
import type { Shelf } from '../org/shelf.ts';
import type { Area } from './area.ts';
import { changeOf } from './audit.ts';
import type { Stored } from './stored.ts';

/** Those with an id, or with a name and not deleted; that names may repeat is unverified (2026-11). */
export function named<T extends Stored>(shelf: Shelf<T>, nameOrId: string): readonly T[] {
  const one = shelf.get(nameOrId);
  return one ? [one] : shelf.all().filter((candidate) => candidate.name === nameOrId && candidate.state !== 'deleted');
}

/** Schedules, or groups, of one org as a test works on them. */
export class ByHand<T extends Stored> {
  readonly #org: Org;
  readonly #area: Area<T>;

  constructor(org: Org, area: Area<T>) {
    this.#org = org;
    this.#area = area;
  }

  all(): readonly T[] {
    return this.#area.shelf(this.#org).all();
  }

  one(nameOrId: string): T {
    return structuredClone(this.#one(nameOrId));
  }

  /** Audits one that was just planted; gives its id. */
  added(after: T, by?: Person): string {
    this.#audit(by, 'Create', undefined, after);
    return after.id;
  }

  change(nameOrId: string, change: (one: T) => void, by: Person = somebody): void {
    const before = this.#one(nameOrId);
    const after = { ...next(before, change), dateModified: new Date().toISOString(), modifiedBy: by.id };
    this.#area.shelf(this.#org).put(after);
    this.#audit(by, 'Update', before, after);
  }

  /** Deletes softly, in use or not. */
  remove(nameOrId: string, by?: Person): void {
    const before = this.#one(nameOrId);
    this.#area.shelf(this.#org).put({ ...before, state: 'deleted' });
    this.#audit(by, 'Delete', before);
  }

  #one(nameOrId: string): T {
    return only(this.#org.name, nameOrId, named(this.#area.shelf(this.#org), nameOrId));
  }

  #audit(by: Person | undefined, action: string, before?: T, after?: T): void {
    const change = changeOf(this.#area, action, before, after);
    if (change) this.#org.audits.write(by ?? somebody, [change], 'SUCCESS');
  }
}
