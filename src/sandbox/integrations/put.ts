import { badField, Problem } from '../http/problem.ts';
import { type Answer, type Call, type Change, ok } from '../http/route.ts';
import type { Members } from '../http/shape.ts';
import { isObject, type JsonObject, setMembers } from '../json.ts';
import type { Org } from '../org/org.ts';
import { misfits } from './check-value.ts';
import type { StoredConfig, StoredIntegration } from './stored.ts';
import { viewConfig } from './view.ts';

/** Every member is required: the PUT replaces the whole (SDK 262, 2026-11). What only the platform sets may be sent back. */
export const putShape: Members = {
  'name!': 'text',
  'version!': 'integer',
  'properties!': 'object',
  'advanced!': 'object',
  'notes!': 'text',
  'credentials!': 'object',
  id: 'text',
  selfUri: 'text',
};

/** A change of an integration, for the audit. */
export function changed(before: StoredIntegration, after: StoredIntegration): Change {
  const entity = { id: before.id, name: before.config.name, selfUri: `/api/v2/integrations/${before.id}` };
  return { service: 'Integrations', entityType: 'Integration', action: 'Update', entity, before: before.config, after: after.config };
}

/** Replaces the settings: what the body leaves out is lost, credentials included. */
export function put(call: Call, integration: StoredIntegration): Answer {
  const body = setMembers(call.body);
  checkVersion(call, body, integration.config.version);
  const known = call.org.integrations.knownSettings(integration.id);
  for (const part of ['properties', 'advanced'] as const)
    checkAgainstType(call.org, integration.typeId, part, setMembers(body[part]), known?.[part]);
  const { id: _id, selfUri: _selfUri, ...sent } = body;
  const config = { ...sent, version: integration.config.version + 1, credentials: credentialsOf(sent) } as StoredConfig;
  const after = { ...integration, config };
  call.org.integrations.put(after);
  return ok(viewConfig(call.org, after), [changed(integration, after)]);
}

/** The published description lists 409 `version.conflict` for exactly this endpoint (2026-07). */
function checkVersion({ rules: { versionMismatch } }: Call, body: JsonObject, version: number): void {
  if (body['version'] === version) return;
  const message = `The supplied version [${body['version']}] does not match the current version [${version}].`;
  throw new Problem(versionMismatch, versionMismatch === 409 ? 'version.conflict' : 'bad.request', message);
}

/** What neither the type's own schema nor the stored settings have is refused, and what does not fit the schema. Without one all is taken. */
function checkAgainstType(org: Org, typeId: string, part: 'properties' | 'advanced', sent: JsonObject, stored: unknown): void {
  const schema = org.integrations.type(typeId)?.schemas[part];
  if (!schema) return;
  const known = isObject(schema['properties']) ? schema['properties'] : {};
  const isStored = (name: string) => isObject(stored) && stored[name] !== undefined;
  const unknown = Object.keys(sent).find((name) => !Object.hasOwn(known, name) && !isStored(name));
  if (unknown !== undefined) throw badField(`${part}.${unknown}`, `${unknown} is no setting of this type`, 'invalid.property');
  const [wrong] = misfits(schema, { properties: known, required: schema['required'] }, sent, part);
  if (wrong !== undefined) throw badField(wrong, `${wrong} is not as the schema of this type says`);
}

function credentialsOf(sent: JsonObject): Record<string, { id: string }> {
  const slots = Object.entries(setMembers(sent['credentials'])).map(([slot, credential]) => {
    const id = isObject(credential) ? credential['id'] : undefined;
    if (typeof id !== 'string') throw badField(`credentials.${slot}`, 'a credential needs its id');
    return [slot, { id }] as const;
  });
  return Object.fromEntries(slots);
}
