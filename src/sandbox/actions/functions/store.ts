import { randomUUID } from 'node:crypto';
import { type FunctionManners, usualFunctionManners } from './manners.ts';
import type { StoredFunction } from './stored.ts';

/** A place that was promised to an upload. */
export interface Upload {
  readonly actionId: string;
  readonly fileName: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The functions of an org's actions and drafts, by the id of the action, and the uploads that were asked for. */
export class FunctionStore {
  readonly published = new Map<string, StoredFunction>();
  readonly drafts = new Map<string, StoredFunction>();
  readonly uploads = new Map<string, Upload>();
  manners: FunctionManners = usualFunctionManners;

  /** A draft begins as a copy of what is published, with its code or without. */
  openDraft(actionId: string): void {
    const { zip, ...rest } = this.published.get(actionId) ?? {};
    if (!('id' in rest)) return;
    this.drafts.set(actionId, { ...rest, ...(zip && this.manners.draftKeepsZip ? { zip } : {}), processingTries: 0 });
  }

  /** The function of a draft of an action that does not exist yet. */
  addDraft(actionId: string): StoredFunction {
    const fresh = { actionId, id: randomUUID(), dateCreated: new Date().toISOString(), exceptions: [], processingTries: 0 };
    this.drafts.set(actionId, fresh);
    return fresh;
  }

  /** What the draft had is published. */
  publishDraft(actionId: string): void {
    const draft = this.drafts.get(actionId);
    if (draft) this.published.set(actionId, draft);
    this.drafts.delete(actionId);
  }

  /** A draft is dropped, or an action with it. */
  remove(actionId: string, what: 'draft' | 'action'): void {
    this.drafts.delete(actionId);
    if (what === 'action') this.published.delete(actionId);
  }
}
