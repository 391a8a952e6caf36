import { type Audit, next, type Person } from '../../org/by-hand.ts';
import type { Org } from '../../org/org.ts';
import { changeOf } from '../find.ts';
import type { StoredAction } from '../stored.ts';
import type { FunctionManners } from './manners.ts';
import type { StoredFunction } from './stored.ts';
import { settingsOf } from './view.ts';

/** The functions of an org's actions, as a test holds them: by id or name of the action. */
export interface FunctionHandle {
  /** The published function. */
  actionFunction(nameOrId: string): StoredFunction;
  /** That of the open draft. */
  draftFunction(nameOrId: string): StoredFunction | undefined;
  /** Somebody changes a function and publishes it: one version of the action on. */
  changeFunction(nameOrId: string, change: (one: StoredFunction) => void, by?: Person): void;
  /** Somebody changes the function of the open draft. */
  changeDraftFunction(nameOrId: string, change: (one: StoredFunction) => void, by?: Person): void;
  /** Changes how functions behave from now on; what is left out stays. */
  behaveFunctions(manners: Partial<FunctionManners>): void;
}

/** The handle of an org's functions. */
export function functionHandle(org: Org, audit: Audit, actionOf: (nameOrId: string) => StoredAction): FunctionHandle {
  const { functions, drafts, published } = org.actions;
  const idOf = (nameOrId: string) => drafts.get(nameOrId)?.id ?? actionOf(nameOrId).id;
  const changed = (one: StoredFunction | undefined, nameOrId: string, change: (one: StoredFunction) => void) => {
    if (!one) throw new Error(`sandbox org ${org.name}: no function is named ${nameOrId}`);
    const after = structuredClone(one);
    change(after);
    return { after, was: settingsOf(one), is: settingsOf(after) };
  };
  const functionOf = (nameOrId: string) => changed(functions.published.get(idOf(nameOrId)), nameOrId, () => {}).after;
  return {
    actionFunction: functionOf,
    draftFunction: (nameOrId) => structuredClone(functions.drafts.get(idOf(nameOrId))),
    changeFunction(nameOrId, change, by) {
      const before = actionOf(nameOrId);
      const { after, was, is } = changed(functions.published.get(before.id), nameOrId, change);
      functions.published.set(before.id, after);
      const action = next(before, () => {});
      published.put(action);
      audit(by, changeOf('Action', 'Publish', { ...before, function: was }, { ...action, function: is }));
    },
    changeDraftFunction(nameOrId, change, by) {
      const draft = drafts.get(idOf(nameOrId));
      const { after, was, is } = changed(functions.drafts.get(idOf(nameOrId)), nameOrId, change);
      functions.drafts.set(after.actionId, after);
      if (draft) audit(by, changeOf('ActionDraft', 'Update', { ...draft, function: was }, { ...draft, function: is }));
    },
    behaveFunctions: (manners) => {
      functions.manners = { ...functions.manners, ...manners };
    },
  };
}
