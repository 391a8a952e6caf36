import { Shelf } from '../org/shelf.ts';
import { FunctionStore } from './functions/store.ts';
import type { StoredAction } from './stored.ts';

/** How data actions behave in an org. */
export interface ActionManners {
  /** So many reads of the list do not have an action that was created meanwhile; 0 (the provider looks for 15 s: 1.84.1, 2026-07). */
  listLag: number;
}

/** The data actions of an org: what is published, the open drafts, which carry the ids of their actions, and the functions of both. */
export class ActionStore {
  readonly published = new Shelf<StoredAction>();
  readonly drafts = new Shelf<StoredAction>();
  readonly functions = new FunctionStore();
  manners: ActionManners = { listLag: 0 };
  readonly #unlisted = new Map<string, number>();

  /** Publishes an action that is new: lists do not have it for a while. */
  add(action: StoredAction): void {
    this.published.put(action);
    if (this.manners.listLag > 0) this.#unlisted.set(action.id, this.manners.listLag);
  }

  /** What one read of the list finds; each counts. */
  listed(): readonly StoredAction[] {
    const late = new Set(this.#unlisted.keys());
    for (const [id, reads] of this.#unlisted) {
      if (reads > 1) this.#unlisted.set(id, reads - 1);
      else this.#unlisted.delete(id);
    }
    return this.published.all().filter(({ id }) => !late.has(id));
  }

  /** Published actions with an id or a name; names may repeat (Terraform provider issue 2409). */
  named(nameOrId: string): readonly StoredAction[] {
    const one = this.published.get(nameOrId);
    return one ? [one] : this.published.all().filter((action) => action.name === nameOrId);
  }
}
