import { Shelf } from '../org/shelf.ts';
import { FunctionStore } from './functions/store.ts';
import type { StoredAction } from './stored.ts';

/** The data actions of an org: what is published, the open drafts, which carry the ids of their actions, and the functions of both. */
export class ActionStore {
  readonly published = new Shelf<StoredAction>();
  readonly drafts = new Shelf<StoredAction>();
  readonly functions = new FunctionStore();

  /** Published actions with an id or a name; names may repeat (Terraform provider issue 2409). */
  named(nameOrId: string): readonly StoredAction[] {
    const one = this.published.get(nameOrId);
    return one ? [one] : this.published.all().filter((action) => action.name === nameOrId);
  }
}
