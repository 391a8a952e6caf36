import { type JsonObject, layOver } from '../json.ts';

type Named = JsonObject & { id: string; name: string };

/** Things of one sort by id, and in the order of their names: sorted once, and again only when a name or their number changes. */
export class Shelf<T extends Named> {
  readonly #byId = new Map<string, T>();
  readonly #known = new Map<string, JsonObject>();
  #order: readonly string[] | undefined;
  #all: readonly T[] | undefined;

  get(id: string): T | undefined {
    return this.#byId.get(id);
  }

  /** Every member that the thing has, or had before a change that lost it: what a client may send, to put it back. */
  known(id: string): JsonObject | undefined {
    return this.#known.get(id);
  }

  /** Stores a new state; what was stored before is never changed in place. */
  put(one: T): void {
    const before = this.#byId.get(one.id);
    if (before?.name !== one.name) this.#order = undefined;
    this.#all = undefined;
    this.#known.set(one.id, layOver(this.#known.get(one.id) ?? {}, one));
    this.#byId.set(one.id, one);
  }

  remove(id: string): void {
    if (!this.#byId.delete(id)) return;
    this.#known.delete(id);
    this.#order = undefined;
    this.#all = undefined;
  }

  all(): readonly T[] {
    this.#order ??= [...this.#byId.values()].sort(byName).map((one) => one.id);
    this.#all ??= this.#order.flatMap((id) => this.#byId.get(id) ?? []);
    return this.#all;
  }
}

function byName(a: Named, b: Named): number {
  if (a.name === b.name) return a.id < b.id ? -1 : 1;
  return a.name < b.name ? -1 : 1;
}
