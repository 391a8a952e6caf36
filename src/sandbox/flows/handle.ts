import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../json.ts';
import { type Audit, type Person, somebody, theOne } from '../org/by-hand.ts';
import type { Actor, Org } from '../org/org.ts';
import { withActionIds } from './action-ids.ts';
import { changeOf } from './audit.ts';
import type { FlowManners } from './manners.ts';
import { plantFlow } from './plant.ts';
import type { FlowSeed } from './seeds.ts';
import { flowVersion, newestCheckedIn, type StoredFlow } from './stored.ts';
import { reverted, unlocked, withCheckedIn, withPublished, withSaved } from './versions.ts';

/** The flows of an org, as a test holds them: by id or name. What is done by hand is done at once, and nothing is checked. */
export interface FlowHandle {
  flow(nameOrId: string): StoredFlow;
  /** Adds a flow; gives its id. */
  addFlow(seed: FlowSeed): string;
  removeFlow(nameOrId: string, by?: Person): void;
  /** The definition of a version; of the published one when left out. */
  flowDefinition(nameOrId: string, version?: string): JsonObject;
  /** Somebody checks a flow out: a person, or with `'client'` a run of ours that ended there. */
  lockFlow(nameOrId: string, by?: Person | 'client'): void;
  /** Gives the lock back; a saved draft is dropped with it. */
  unlockFlow(nameOrId: string, by?: Person): void;
  /** Somebody changes the newest definition in place and saves it: checked out, and not checked in. */
  editFlow(nameOrId: string, change: (definition: JsonObject) => void, by?: Person | 'client'): void;
  /** Checks in what is saved, after a change where one is given. */
  checkInFlow(nameOrId: string, change?: (definition: JsonObject) => void, by?: Person | 'client'): void;
  /** The same, and puts it live. */
  publishFlow(nameOrId: string, change?: (definition: JsonObject) => void, by?: Person | 'client'): void;
  /** Changes how Architect behaves from now on; what is left out stays. */
  behaveFlows(manners: Partial<FlowManners>): void;
}

/** The handle of an org's flows. */
export function flowHandle(org: Org, audit: Audit): FlowHandle {
  const find = (nameOrId: string) => theOne(org, nameOrId, org.flows.named(nameOrId));
  const who = (by?: Person | 'client'): Actor => (by === 'client' ? org.client() : (by ?? somebody));
  const put = (by: Actor, action: string, before: StoredFlow, after: StoredFlow) => {
    org.flows.put(after);
    audit(by, [changeOf(action, before, after)]);
  };
  const edit: FlowHandle['editFlow'] = (nameOrId, change, by) => {
    const before = find(nameOrId);
    const definition = structuredClone(before.versions.at(-1)?.definition ?? {});
    change(definition);
    put(who(by), 'Save', before, { ...withSaved(before, withActionIds(org, definition), who(by)), lock: who(by) });
  };
  const checkIn: FlowHandle['checkInFlow'] = (nameOrId, change, by) => {
    if (change) edit(nameOrId, change, by);
    const before = find(nameOrId);
    put(who(by), 'Checkin', before, unlocked(withCheckedIn(before)));
  };
  return {
    flow: (nameOrId) => structuredClone(find(nameOrId)),
    addFlow: (seed) => plantFlow(org, seed, randomUUID()).id,
    removeFlow: (nameOrId, by) => put(who(by), 'Delete', find(nameOrId), { ...find(nameOrId), deleted: true }),
    flowDefinition(nameOrId, version) {
      const flow = find(nameOrId);
      return structuredClone(flowVersion(flow, version ?? flow.publishedVersion)?.definition ?? {});
    },
    lockFlow: (nameOrId, by) => put(who(by), 'Checkout', find(nameOrId), { ...find(nameOrId), lock: who(by) }),
    unlockFlow: (nameOrId, by) => put(who(by), 'Revert', find(nameOrId), reverted(find(nameOrId))),
    editFlow: edit,
    checkInFlow: checkIn,
    publishFlow(nameOrId, change, by) {
      checkIn(nameOrId, change, by);
      const before = find(nameOrId);
      const version = newestCheckedIn(before);
      if (version) put(who(by), 'Publish', before, withPublished(before, version.id, who(by)));
    },
    behaveFlows: (manners) => {
      org.flows.manners = { ...org.flows.manners, ...manners };
    },
  };
}
