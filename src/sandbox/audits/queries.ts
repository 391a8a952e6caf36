import { randomUUID } from 'node:crypto';
import type { AuditEntry } from './entry.ts';

/** The states that a query passes through, one at each look. */
const states = ['Queued', 'Running', 'Succeeded'] as const;

/** One query that is carried out while the client waits. */
export interface AuditQuery {
  readonly id: string;
  readonly request: Readonly<Record<string, unknown>>;
  readonly startDate: string;
  readonly found: readonly AuditEntry[];
  looks: number;
}

/** The queries of an org. What they find is what was there when they were asked. */
export class AuditQueries {
  readonly #queries = new Map<string, AuditQuery>();

  start(request: Record<string, unknown>, found: readonly AuditEntry[]): AuditQuery {
    const query: AuditQuery = { id: randomUUID(), request, startDate: new Date().toISOString(), found, looks: 0 };
    this.#queries.set(query.id, query);
    return query;
  }

  get(id: string): AuditQuery | undefined {
    return this.#queries.get(id);
  }
}

/** The state of a query at the present look. */
export function stateOf(query: AuditQuery): (typeof states)[number] {
  return states[Math.min(query.looks, states.length - 1)] ?? 'Succeeded';
}
