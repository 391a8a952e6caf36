import { randomUUID } from 'node:crypto';
import { type Audit, type Person, somebody, theOne } from '../../org/by-hand.ts';
import type { Org } from '../../org/org.ts';
import { named } from '../configurations/find.ts';
import { type ByHand, byHand } from '../configurations/handle.ts';
import { newest } from '../configurations/stored.ts';
import { plantDeployment } from '../plant.ts';
import type { MessengerDeploymentSeed } from '../seeds.ts';
import type { StoredDeployment } from './stored.ts';
import { changeOf } from './write.ts';

/** The messenger deployments of an org, as a test holds them: by id or name. What is done by hand is settled, and at the CDN, at once. */
export interface DeploymentHandle {
  messengerDeployment(nameOrId: string): StoredDeployment;
  /** Adds a deployment; gives its id. */
  addMessengerDeployment(seed: MessengerDeploymentSeed, by?: Person): string;
  /** Somebody changes a deployment; nothing is checked. */
  changeMessengerDeployment(nameOrId: string, change: ByHand<StoredDeployment>, by?: Person): void;
  /** Somebody pins another version; the newest published one when left out. */
  repinMessengerDeployment(nameOrId: string, version?: number, by?: Person): void;
  removeMessengerDeployment(nameOrId: string, by?: Person): void;
}

/** The handle of an org's messenger deployments. */
export function deploymentHandle(org: Org, audit: Audit): DeploymentHandle {
  const { deployments: shelf, edge } = org.messaging;
  const find = (nameOrId: string) => theOne(org, nameOrId, named(shelf, nameOrId));
  const change = (nameOrId: string, changes: ByHand<StoredDeployment>, by?: Person) => {
    const before = find(nameOrId);
    const after = byHand(before, changes, by ?? somebody);
    shelf.put(after);
    edge.forget(after.id);
    audit(by, [changeOf('Update', after, before, after)]);
  };
  return {
    messengerDeployment: (nameOrId) => structuredClone(find(nameOrId)),
    addMessengerDeployment(seed, by) {
      const deployment = plantDeployment(org, seed, randomUUID());
      audit(by, [changeOf('Create', deployment, undefined, deployment)]);
      return deployment.id;
    },
    changeMessengerDeployment: change,
    repinMessengerDeployment: (nameOrId, version, by) =>
      change(nameOrId, { configuration: { version: String(version ?? newestFor(org, find(nameOrId))) } }, by),
    removeMessengerDeployment(nameOrId, by) {
      const before = find(nameOrId);
      shelf.remove(before.id);
      edge.forget(before.id);
      audit(by, [changeOf('Delete', before, before)]);
    },
  };
}

function newestFor(org: Org, { configuration: { id } }: StoredDeployment): string | undefined {
  const configuration = org.messaging.configurations.get(id);
  return configuration && newest(configuration)?.version;
}
