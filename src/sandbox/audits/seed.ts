import { randomUUID } from 'node:crypto';
import type { AuditEntry, PropertyChange } from './entry.ts';

/** One audit as somebody would describe it; what is left out is what a person's successful update of a data action would carry. */
export interface AuditSeed {
  /** When it was, in ISO 8601; now when left out. */
  at?: string;
  entity: { id?: string; name?: string };
  service?: string;
  entityType?: string;
  action?: string;
  status?: AuditEntry['status'];
  /** Who it was: an OAuth client is given by its id alone, together with `client`. */
  user?: { id: string; name?: string };
  /** What they used; an empty id, as for people in the admin pages, when left out. */
  client?: { id: string; name?: string };
  changes?: readonly PropertyChange[];
}

/** The audit that a seed describes. */
export function auditFrom(seed: AuditSeed, organizationId: string): AuditEntry {
  const { entityType = 'Action', action = 'Update', status = 'SUCCESS' } = seed;
  return {
    id: randomUUID(),
    userHomeOrgId: organizationId,
    user: seed.user ?? { id: '4d0e7a52-91c3-4f68-b2d7-0c5e8a1f6b39', name: 'Ines Falk' },
    client: seed.client ?? { id: '' },
    remoteIp: ['127.0.0.1'],
    serviceName: seed.service ?? 'Integrations',
    level: 'USER',
    eventDate: seed.at ?? new Date().toISOString(),
    message: { message: `${entityType} ${action}` },
    action,
    entity: seed.entity,
    entityType,
    status,
    application: 'public-api',
    initiatingAction: { transactionId: randomUUID() },
    transactionInitiator: true,
    propertyChanges: status === 'SUCCESS' ? (seed.changes ?? []) : [],
    context: {},
  };
}
