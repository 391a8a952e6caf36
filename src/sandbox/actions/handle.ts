import { randomUUID } from 'node:crypto';
import { type Audit, next, type Person, theOne } from '../org/by-hand.ts';
import type { Org } from '../org/org.ts';
import type { ActionSeed } from '../org-seed.ts';
import { changeOf } from './find.ts';
import { type FunctionHandle, functionHandle } from './functions/handle.ts';
import { plantAction } from './plant.ts';
import type { ActionManners } from './store.ts';
import type { StoredAction } from './stored.ts';

/** The data actions of an org, as a test holds them. */
export interface ActionHandle extends FunctionHandle {
  action(nameOrId: string): StoredAction;
  draft(nameOrId: string): StoredAction | undefined;
  /** A change by somebody else: one version on, and audited. */
  changeAction(nameOrId: string, change: (action: StoredAction) => void, by?: Person): void;
  renameAction(nameOrId: string, name: string, by?: Person): void;
  /** Adds a published action; gives its id. */
  addAction(seed: ActionSeed, by?: Person): string;
  removeAction(nameOrId: string, by?: Person): void;
  /** Changes the open draft, or opens one and changes it. */
  changeDraft(nameOrId: string, change: (draft: StoredAction) => void, by?: Person): void;
  discardDraft(nameOrId: string, by?: Person): void;
  /** Changes how data actions behave from now on. */
  behaveActions(manners: Partial<ActionManners>): void;
}

/** The handle of an org's data actions. */
export function actionHandle(org: Org, audit: Audit): ActionHandle {
  const { published, drafts } = org.actions;
  const actionOf = (nameOrId: string) => theOne(org, nameOrId, org.actions.named(nameOrId));
  const draftOf = (nameOrId: string) => drafts.get(nameOrId) ?? drafts.get(actionOf(nameOrId).id);
  const changeAction: ActionHandle['changeAction'] = (nameOrId, change, by) => {
    const before = actionOf(nameOrId);
    const after = next(before, change);
    published.put(after);
    audit(by, changeOf('Action', 'Update', before, after));
  };
  return {
    ...functionHandle(org, audit, actionOf),
    action: (nameOrId) => structuredClone(actionOf(nameOrId)),
    draft: (nameOrId) => structuredClone(draftOf(nameOrId)),
    changeAction,
    renameAction: (nameOrId, name, by) => changeAction(nameOrId, (action) => Object.assign(action, { name }), by),
    addAction(seed, by) {
      const after = plantAction(org, seed, randomUUID());
      audit(by, changeOf('Action', 'Create', undefined, after));
      return after.id;
    },
    removeAction(nameOrId, by) {
      const before = actionOf(nameOrId);
      published.remove(before.id);
      drafts.remove(before.id);
      org.actions.functions.remove(before.id, 'action');
      audit(by, changeOf('Action', 'Delete', before));
    },
    changeDraft(nameOrId, change, by) {
      const before = draftOf(nameOrId);
      const after = next(before ?? actionOf(nameOrId), change);
      drafts.put(after);
      if (!before) org.actions.functions.openDraft(after.id);
      audit(by, changeOf('ActionDraft', before ? 'Update' : 'Create', before, after));
    },
    behaveActions: (manners) => {
      org.actions.manners = { ...org.actions.manners, ...manners };
    },
    discardDraft(nameOrId, by) {
      const before = draftOf(nameOrId);
      if (before) drafts.remove(before.id);
      if (before) org.actions.functions.remove(before.id, 'draft');
      audit(by, changeOf('ActionDraft', 'Delete', before));
    },
  };
}
