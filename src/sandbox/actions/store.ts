import { type JsonObject, layOver } from '../json.ts';
import type { StoredAction } from './stored.ts';

/** Actions by id, and in the order of their names: sorted once, and again only when a name or the number of actions changes. */
class Shelf {
  readonly #byId = new Map<string, StoredAction>();
  readonly #known = new Map<string, JsonObject>();
  #order: readonly string[] | undefined;
  #all: readonly StoredAction[] | undefined;

  get(id: string): StoredAction | undefined {
    return this.#byId.get(id);
  }

  /** Every member that the action has, or had before a change that lost it: what a client may send, to put it back. */
  known(id: string): JsonObject | undefined {
    return this.#known.get(id);
  }

  /** Stores a new state; what was stored before is never changed in place. */
  put(action: StoredAction): void {
    const before = this.#byId.get(action.id);
    if (before?.name !== action.name) this.#order = undefined;
    this.#all = undefined;
    this.#known.set(action.id, layOver(this.#known.get(action.id) ?? {}, action));
    this.#byId.set(action.id, action);
  }

  remove(id: string): void {
    if (!this.#byId.delete(id)) return;
    this.#known.delete(id);
    this.#order = undefined;
    this.#all = undefined;
  }

  all(): readonly StoredAction[] {
    this.#order ??= [...this.#byId.values()].sort(byName).map((action) => action.id);
    this.#all ??= this.#order.flatMap((id) => this.#byId.get(id) ?? []);
    return this.#all;
  }
}

function byName(a: StoredAction, b: StoredAction): number {
  if (a.name === b.name) return a.id < b.id ? -1 : 1;
  return a.name < b.name ? -1 : 1;
}

/** The data actions of an org: what is published, and the open drafts, which carry the ids of their actions. */
export class ActionStore {
  readonly published = new Shelf();
  readonly drafts = new Shelf();

  /** Published actions with an id or a name; names may repeat (Terraform provider issue 2409). */
  named(nameOrId: string): readonly StoredAction[] {
    const one = this.published.get(nameOrId);
    return one ? [one] : this.published.all().filter((action) => action.name === nameOrId);
  }
}
