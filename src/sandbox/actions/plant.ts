import type { StoredIntegration } from '../integrations/stored.ts';
import { layOver } from '../json.ts';
import type { Org } from '../org/org.ts';
import { stableId } from '../org/stable-id.ts';
import type { ActionSeed } from '../org-seed.ts';
import { contractOf } from './contract.ts';
import { copyOf } from './drafts.ts';
import { plantFunction } from './functions/plant.ts';
import { defaultTemplates, type StoredAction, type StoredActionConfig } from './stored.ts';

const schemaHead = { $schema: 'http://json-schema.org/draft-04/schema#', type: 'object', additionalProperties: true };
const contract = contractOf(
  { ...schemaHead, title: 'Request', required: ['id'], properties: { id: { type: 'string' } } },
  { ...schemaHead, title: 'Result', properties: { status: { type: 'string' } } },
);

/** Adds an action the way it would be stored, and an open draft of it where the seed says so. */
export function plantAction(org: Org, seed: ActionSeed, salt: string): StoredAction {
  const host = hostOf(org, seed.integration);
  const stored: StoredAction = {
    id: idOf(org, seed, host, salt),
    name: seed.name,
    integrationId: host.id,
    category: seed.category ?? host.config.name,
    contract,
    version: seed.version ?? 1,
    secure: seed.secure ?? false,
    ...(seed.kind === 'static' ? {} : { config: configOf(seed) }),
  };
  const action = layOver(stored, structuredClone(seed.extra ?? {})) as StoredAction;
  org.actions.published.put(action);
  plantFunction(org, action, seed.function);
  if (seed.draft) {
    org.actions.drafts.put(copyOf(action));
    org.actions.functions.openDraft(action.id);
  }
  return action;
}

function hostOf(org: Org, nameOrId: string): StoredIntegration {
  const [host, another] = org.integrations.named(nameOrId);
  if (!host || another)
    throw new Error(`sandbox org ${org.name}: ${another ? 'two integrations are' : 'no integration is'} named ${nameOrId}`);
  return host;
}

function idOf(org: Org, seed: ActionSeed, host: StoredIntegration, salt: string): string {
  if (seed.id !== undefined) return seed.id;
  if (seed.kind === 'customAuth') return `customAuth_-_${host.id}`;
  return `${seed.kind ?? 'custom'}_-_${stableId(org.name, 'action', host.id, seed.name, salt)}`;
}

function configOf(seed: ActionSeed): StoredActionConfig {
  return {
    ...(seed.timeoutSeconds === undefined ? {} : { timeoutSeconds: seed.timeoutSeconds }),
    request: {
      requestUrlTemplate: seed.requestUrlTemplate ?? 'https://api.example.com/items',
      requestTemplate: seed.requestTemplate ?? defaultTemplates.request,
      requestType: seed.requestType ?? 'GET',
      headers: { ...seed.headers },
    },
    response: {
      translationMap: { ...seed.translationMap },
      translationMapDefaults: { ...seed.translationMapDefaults },
      successTemplate: seed.successTemplate ?? defaultTemplates.success,
    },
  };
}
