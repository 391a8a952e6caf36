import { randomUUID } from 'node:crypto';
import { allSetMembers, type JsonObject, layOver } from '../../json.ts';
import { type Audit, type Person, somebody, theOne } from '../../org/by-hand.ts';
import type { Org } from '../../org/org.ts';
import { plantConfiguration } from '../plant.ts';
import type { MessengerConfigurationSeed } from '../seeds.ts';
import { changeOf, named } from './find.ts';
import { newest, type StoredConfiguration, type StoredVersion } from './stored.ts';
import { published } from './write.ts';

/** A change by hand: members laid over what is stored, deep, where null takes one away, or a function that changes a copy of it. */
export type ByHand<T> = JsonObject | ((one: T) => void);

/** The messenger configurations of an org, as a test holds them: by id or name. What is done by hand is settled at once. */
export interface ConfigurationHandle {
  messengerConfiguration(nameOrId: string): StoredConfiguration;
  /** Adds a configuration; gives its id. */
  addMessengerConfiguration(seed: MessengerConfigurationSeed, by?: Person): string;
  /** Somebody edits the draft; nothing is published. */
  changeMessengerDraft(nameOrId: string, change: ByHand<StoredVersion>, by?: Person): void;
  /** Somebody publishes the draft; gives the version. No deployment moves. */
  publishMessengerDraft(nameOrId: string, by?: Person): string;
  /** Deletes a configuration with all versions, although a deployment may pin one. */
  removeMessengerConfiguration(nameOrId: string, by?: Person): void;
}

/** The handle of an org's messenger configurations. */
export function configurationHandle(org: Org, audit: Audit): ConfigurationHandle {
  const shelf = org.messaging.configurations;
  const find = (nameOrId: string) => theOne(org, nameOrId, named(shelf, nameOrId));
  return {
    messengerConfiguration: (nameOrId) => structuredClone(find(nameOrId)),
    addMessengerConfiguration(seed, by) {
      const configuration = plantConfiguration(org, seed, randomUUID());
      audit(by, [changeOf('Create', configuration, undefined, configuration.draft)]);
      return configuration.id;
    },
    changeMessengerDraft(nameOrId, change, by) {
      const before = find(nameOrId);
      const draft = byHand(before.draft, change, by ?? somebody);
      shelf.put({ ...before, name: draft.name, draft });
      audit(by, [changeOf('Update', { id: before.id, name: draft.name }, before.draft, draft)]);
    },
    publishMessengerDraft(nameOrId, by) {
      const before = find(nameOrId);
      const after = published(before, by ?? somebody, new Date().toISOString());
      shelf.put(after);
      audit(by, [changeOf('Publish', after, newest(before), newest(after))]);
      return newest(after)?.version ?? '';
    },
    removeMessengerConfiguration(nameOrId, by) {
      const before = find(nameOrId);
      shelf.remove(before.id);
      audit(by, [changeOf('Delete', before, before.draft)]);
    },
  };
}

/** A changed copy, by a person, and settled unless the change itself says otherwise. */
export function byHand<T extends JsonObject>(before: T, change: ByHand<T>, { id }: Person): T {
  const settled = { ...structuredClone(before), pendingReads: 0 };
  const after = typeof change === 'function' ? settled : (allSetMembers(layOver(settled, structuredClone(change))) as T);
  if (typeof change === 'function') change(settled);
  return { ...after, dateModified: new Date().toISOString(), lastModifiedUser: id };
}
