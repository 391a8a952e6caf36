import type { AuditedChange, AuditSource } from '../../model/audit.ts';
import type { JsonObject } from '../../model/json.ts';
import { type AuditMessage, auditMessage } from './message.ts';

/** A thing whose changes are looked for. */
export interface AuditedThing extends AuditSource {
  readonly kind: string;
  readonly id: string;
}

/** Tells whether the changes of a thing that were found so far, newest first, say enough of it. */
export type IsSettled<T extends AuditedThing> = (thing: T, changes: readonly AuditedChange[]) => boolean;

/** What was found so far. */
export interface Gathering<T extends AuditedThing> {
  /** Takes audits of a service; those of other things, of failed attempts, and those taken before are left out. */
  take(service: string, told: readonly JsonObject[]): void;
  /** Tells whether a thing of the service is still looked for. */
  isOpen(service: string): boolean;
  /** Returns the changes of a thing, newest first. */
  changesOf(thing: T): readonly AuditedChange[];
}

/** Returns an empty gathering for these things. */
export function gatheringOf<T extends AuditedThing>(things: readonly T[], isSettled: IsSettled<T>): Gathering<T> {
  const byEntity = byEntityOf(things);
  const changes = new Map<T, AuditedChange[]>(things.map((thing) => [thing, []]));
  const open = new Set(things.filter((thing) => !isSettled(thing, [])));
  const seen = new Set<string>();
  const place = (message: AuditMessage, service: string): readonly T[] => {
    const meant = seen.has(message.id) ? [] : (byEntity.get(keyOf(service, message.entityType, message.entityId)) ?? []);
    if (meant.length > 0) seen.add(message.id);
    for (const thing of meant) changes.get(thing)?.push(message.change);
    return meant;
  };
  const settle = (thing: T): void => {
    const all = changes.get(thing)?.sort(newestFirst) ?? [];
    if (open.has(thing) && isSettled(thing, all)) open.delete(thing);
  };
  return {
    take(service, told) {
      const messages = told.map(auditMessage).filter((each) => each !== undefined);
      for (const thing of new Set(messages.flatMap((each) => place(each, service)))) settle(thing);
    },
    isOpen: (service) => [...open].some((thing) => thing.service === service),
    changesOf: (thing) => changes.get(thing) ?? [],
  };
}

// Two things can stand for one entity of the platform.
function byEntityOf<T extends AuditedThing>(things: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const byEntity = new Map<string, T[]>();
  for (const thing of things)
    for (const type of thing.entityTypes) {
      const key = keyOf(thing.service, type, thing.id);
      byEntity.set(key, [...(byEntity.get(key) ?? []), thing]);
    }
  return byEntity;
}

const keyOf = (...parts: readonly string[]): string => JSON.stringify(parts);

const newestFirst = (left: AuditedChange, right: AuditedChange): number => (left.at === right.at ? 0 : left.at < right.at ? 1 : -1);
