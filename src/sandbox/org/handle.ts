import { randomUUID } from 'node:crypto';
import { changeOf } from '../actions/find.ts';
import { plantAction } from '../actions/plant.ts';
import type { StoredAction } from '../actions/stored.ts';
import type { AuditSeed } from '../audits/seed.ts';
import type { Change } from '../http/route.ts';
import { changed } from '../integrations/put.ts';
import type { StoredIntegration } from '../integrations/stored.ts';
import type { OrgContents, Person, SandboxOrg } from '../interface.ts';
import type { ActionSeed, ScheduleGroupSeed, ScheduleSeed } from '../org-seed.ts';
import { ByHand } from '../schedules/by-hand.ts';
import { groupArea } from '../schedules/group.ts';
import { plantSchedule, plantScheduleGroup } from '../schedules/plant.ts';
import { scheduleArea } from '../schedules/schedule.ts';
import type { StoredSchedule, StoredScheduleGroup } from '../schedules/stored.ts';
import { next, only, somebody } from './by-hand.ts';
import type { Org } from './org.ts';

/** An org as a test holds it. */
export class OrgHandle implements SandboxOrg {
  readonly #org: Org;
  readonly #schedules: ByHand<StoredSchedule>;
  readonly #groups: ByHand<StoredScheduleGroup>;
  readonly name: string;
  readonly clientId: string;

  constructor(org: Org) {
    this.#org = org;
    this.#schedules = new ByHand(org, scheduleArea);
    this.#groups = new ByHand(org, groupArea);
    this.name = org.name;
    this.clientId = org.clientId;
  }

  snapshot(): OrgContents {
    const { organization, integrations, actions, audits } = this.#org;
    const [published, drafts] = [actions.published.all(), actions.drafts.all()];
    return structuredClone({
      organization,
      integrations: integrations.all(),
      actions: published,
      drafts,
      schedules: this.#schedules.all(),
      scheduleGroups: this.#groups.all(),
      audits: audits.entries(),
    });
  }

  action(nameOrId: string): StoredAction {
    return structuredClone(this.#action(nameOrId));
  }

  draft(nameOrId: string): StoredAction | undefined {
    return structuredClone(this.#draft(nameOrId));
  }

  integration(nameOrId: string): StoredIntegration {
    return structuredClone(this.#integration(nameOrId));
  }

  audits(): OrgContents['audits'] {
    return structuredClone(this.#org.audits.entries());
  }

  addAudit(seed: AuditSeed): string {
    return this.#org.audits.add(structuredClone(seed)).id;
  }

  tokens(): readonly string[] {
    return this.#org.tokens.issued();
  }

  permit(permissions: readonly string[] | undefined): void {
    this.#org.permit(permissions);
  }

  changeAction(nameOrId: string, change: (action: StoredAction) => void, by?: Person): void {
    const before = this.#action(nameOrId);
    const after = next(before, change);
    this.#org.actions.published.put(after);
    this.#audit(by, changeOf('Action', 'Update', before, after));
  }

  renameAction(nameOrId: string, name: string, by?: Person): void {
    this.changeAction(nameOrId, (action) => Object.assign(action, { name }), by);
  }

  addAction(seed: ActionSeed, by?: Person): string {
    const after = plantAction(this.#org, seed, randomUUID());
    this.#audit(by, changeOf('Action', 'Create', undefined, after));
    return after.id;
  }

  removeAction(nameOrId: string, by?: Person): void {
    const before = this.#action(nameOrId);
    this.#org.actions.published.remove(before.id);
    this.#org.actions.drafts.remove(before.id);
    this.#audit(by, changeOf('Action', 'Delete', before));
  }

  changeDraft(nameOrId: string, change: (draft: StoredAction) => void, by?: Person): void {
    const before = this.#draft(nameOrId);
    const after = next(before ?? this.#action(nameOrId), change);
    this.#org.actions.drafts.put(after);
    this.#audit(by, changeOf('ActionDraft', before ? 'Update' : 'Create', before, after));
  }

  discardDraft(nameOrId: string, by?: Person): void {
    const before = this.#draft(nameOrId);
    if (before) this.#org.actions.drafts.remove(before.id);
    this.#audit(by, changeOf('ActionDraft', 'Delete', before));
  }

  changeIntegration(nameOrId: string, change: (integration: StoredIntegration) => void, by?: Person): void {
    const before = this.#integration(nameOrId);
    const after = structuredClone(before);
    change(after);
    after.config.version = before.config.version + 1;
    this.#org.integrations.put(after);
    this.#audit(by, [changed(before, after)]);
  }

  schedule(nameOrId: string): StoredSchedule {
    return this.#schedules.one(nameOrId);
  }

  addSchedule(seed: ScheduleSeed, by?: Person): string {
    return this.#schedules.added(plantSchedule(this.#org, seed, randomUUID()), by);
  }

  changeSchedule(nameOrId: string, change: (schedule: StoredSchedule) => void, by?: Person): void {
    this.#schedules.change(nameOrId, change, by);
  }

  removeSchedule(nameOrId: string, by?: Person): void {
    this.#schedules.remove(nameOrId, by);
  }

  scheduleGroup(nameOrId: string): StoredScheduleGroup {
    return this.#groups.one(nameOrId);
  }

  addScheduleGroup(seed: ScheduleGroupSeed, by?: Person): string {
    return this.#groups.added(plantScheduleGroup(this.#org, seed, randomUUID()), by);
  }

  changeScheduleGroup(nameOrId: string, change: (group: StoredScheduleGroup) => void, by?: Person): void {
    this.#groups.change(nameOrId, change, by);
  }

  removeScheduleGroup(nameOrId: string, by?: Person): void {
    this.#groups.remove(nameOrId, by);
  }

  #audit(by: Person | undefined, changes: readonly Change[]): void {
    this.#org.audits.write(by ?? somebody, changes, 'SUCCESS');
  }

  #action(nameOrId: string): StoredAction {
    return only(this.name, nameOrId, this.#org.actions.named(nameOrId));
  }

  #draft(nameOrId: string): StoredAction | undefined {
    const { drafts } = this.#org.actions;
    return drafts.get(nameOrId) ?? drafts.get(this.#action(nameOrId).id);
  }

  #integration(nameOrId: string): StoredIntegration {
    return only(this.name, nameOrId, this.#org.integrations.named(nameOrId));
  }
}
