import type { AuditActor, AuditClient, AuditedChange, AuditedProperty } from '../../model/audit.ts';
import { isJsonObject, type Json, type JsonObject, member } from '../../model/json.ts';

/** One audit as the platform tells it (API description of 2026-07-23), in the members that are used. */
export interface AuditMessage {
  readonly id: string;
  readonly entityType: string;
  readonly entityId: string;
  readonly change: AuditedChange;
}

/** Returns the audit of a change that succeeded, or undefined: of a failed attempt, or where it names no time or no thing. */
export function auditMessage(told: JsonObject): AuditMessage | undefined {
  const at = Date.parse(textAt(told, 'eventDate') ?? '');
  const [entityType, entityId] = [textAt(told, 'entityType'), textAt(member(told, 'entity'), 'id')];
  if (textAt(told, 'status') !== 'SUCCESS' || Number.isNaN(at) || !entityType || !entityId) return undefined;
  const [action, by] = [textAt(told, 'action') ?? 'unknown', actorOf(told)];
  const change = { at: new Date(at).toISOString(), action, ...(by ? { by } : {}), changes: propertiesOf(member(told, 'propertyChanges')) };
  return { id: textAt(told, 'id') || JSON.stringify([at, action, entityId]), entityType, entityId, change };
}

function actorOf(told: JsonObject): AuditActor | undefined {
  const [user, client] = [partyAt(told, 'user'), partyAt(told, 'client')];
  if (!user) return client && { ...client, client };
  // The client's name may stand only beside its own id.
  const name = user.name ?? (client?.id === user.id ? client.name : undefined);
  return { id: user.id, ...(name === undefined ? {} : { name }), ...(client ? { client } : {}) };
}

// An empty id stands for nobody: so it is with the client of people who work in the platform's own pages.
function partyAt(told: JsonObject, key: string): AuditClient | undefined {
  const party = member(told, key);
  const [id, name] = [textAt(party, 'id'), textAt(party, 'name')];
  return id ? { id, ...(name ? { name } : {}) } : undefined;
}

const propertiesOf = (changes: Json | undefined): readonly AuditedProperty[] =>
  listOf(changes).flatMap((each) => {
    const property = textAt(each, 'property');
    return property === undefined ? [] : [{ property, old: textsOf(member(each, 'oldValues')), new: textsOf(member(each, 'newValues')) }];
  });

const textsOf = (values: Json | undefined): readonly string[] =>
  listOf(values).map((each) => (typeof each === 'string' ? each : JSON.stringify(each)));

const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

function textAt(value: Json | undefined, key: string): string | undefined {
  const text = isJsonObject(value) ? member(value, key) : undefined;
  return typeof text === 'string' ? text : undefined;
}
