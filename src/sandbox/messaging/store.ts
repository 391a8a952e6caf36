import { isObject, type JsonObject, layOver } from '../json.ts';
import { Shelf } from '../org/shelf.ts';
import { Edge } from './cdn/edge.ts';
import type { StoredConfiguration } from './configurations/stored.ts';
import type { StoredSupportedContent } from './content/content.ts';
import type { StoredDeployment } from './deployments/stored.ts';
import { type MessagingManners, usualManners } from './manners.ts';

/** Web messaging of an org: configurations with their versions, deployments, what the CDN has, profiles of files. */
export class MessagingStore {
  readonly configurations = new Shelf<StoredConfiguration>();
  readonly deployments = new Shelf<StoredDeployment>();
  readonly content = new Shelf<StoredSupportedContent>();
  readonly edge = new Edge();
  manners: MessagingManners = usualManners;

  /** Every member that a configuration has, or had, in any version or draft: what a client may send, to put it back. */
  knownSettings(id: string): JsonObject {
    const draft = this.configurations.known(id)?.['draft'];
    const versions = this.configurations.get(id)?.versions ?? [];
    return [...versions, isObject(draft) ? draft : {}].reduce<JsonObject>(layOver, {});
  }
}
