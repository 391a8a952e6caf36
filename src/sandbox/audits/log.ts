import { randomUUID } from 'node:crypto';
import type { Change } from '../http/route.ts';
import type { Actor } from '../org/org.ts';
import { type AuditEntry, propertyChanges } from './entry.ts';
import { type AuditSeed, auditFrom } from './seed.ts';

/** Every change of an org, in the order of writing. */
export class AuditLog {
  readonly #organizationId: string;
  readonly #entries: AuditEntry[] = [];

  constructor(organizationId: string) {
    this.#organizationId = organizationId;
  }

  entries(): readonly AuditEntry[] {
    return this.#entries;
  }

  /** Writes what one request changed: entries of one transaction, the first of which began it. */
  write(actor: Actor, changes: readonly Change[], status: AuditEntry['status']): void {
    const transactionId = randomUUID();
    for (const [i, change] of changes.entries()) this.#entries.push(this.#entry(actor, change, status, transactionId, i === 0));
  }

  /** Writes an audit of which nothing else is known, such as one of last month. */
  add(seed: AuditSeed): AuditEntry {
    const entry = auditFrom(seed, this.#organizationId);
    this.#entries.push(entry);
    return entry;
  }

  #entry(actor: Actor, change: Change, status: AuditEntry['status'], transactionId: string, isFirst: boolean): AuditEntry {
    const { service, entityType, action, entity, before, after } = change;
    return {
      id: randomUUID(),
      userHomeOrgId: this.#organizationId,
      remoteIp: ['127.0.0.1'],
      level: 'USER',
      application: 'public-api',
      user: actor.name === undefined ? { id: actor.id } : { id: actor.id, name: actor.name },
      client: { id: actor.isClient ? actor.id : '' },
      serviceName: service,
      entityType,
      action,
      entity,
      status,
      eventDate: new Date().toISOString(),
      message: { message: `${entityType} ${action}` },
      initiatingAction: { transactionId },
      transactionInitiator: isFirst,
      propertyChanges: status === 'SUCCESS' ? propertyChanges(before, after) : [],
      context: {},
    };
  }
}
