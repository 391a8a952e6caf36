import { randomUUID } from 'node:crypto';
import { notFound } from '../../http/problem.ts';
import { type Answer, type Call, type Change, ok } from '../../http/route.ts';
import { allSetMembers, isObject, type JsonObject, without } from '../../json.ts';
import type { Org } from '../../org/org.ts';
import { keepShown } from '../cdn/shown.ts';
import { settling } from '../settling.ts';
import { checkDeployment } from './check.ts';
import { type StoredDeployment, settingsOf } from './stored.ts';
import { deploymentsPath, drawDeployment } from './view.ts';

/** The deployment of a call's path, or 404. */
export function found(call: Call): StoredDeployment {
  const id = call.param('deploymentId');
  const deployment = call.org.messaging.deployments.get(id);
  if (!deployment) throw notFound('deployment', id);
  return deployment;
}

/** Creates a deployment. That a name may repeat is the harsher reading (unverified, 2026-11). */
export function create(call: Call): Answer {
  return stored(call.org, deploymentFrom(call, randomUUID(), new Date().toISOString()));
}

/** Replaces everything: what the body leaves out is gone (the harsher reading, unverified, 2026-11). */
export function replace(call: Call): Answer {
  const before = found(call);
  return stored(call.org, deploymentFrom(call, before.id, before.dateCreated), before);
}

function stored(org: Org, after: StoredDeployment, before?: StoredDeployment): Answer {
  checkDeployment(org, after);
  keepShown(org, after.id);
  org.messaging.deployments.put(after);
  return ok(drawDeployment(org, after), [changeOf(before ? 'Update' : 'Create', after, before, after)]);
}

/** `Inactive` is kept; whatever else is sent, or nothing, ends as Active. */
function deploymentFrom({ org, body }: Call, id: string, dateCreated: string): StoredDeployment {
  const settings = withIds(settingsOf(allSetMembers(body)));
  const name = String(settings['name']);
  const state = settling(org, { id, name }, settings['status'] === 'Inactive' ? 'Inactive' : 'Active');
  const dates = { dateCreated, dateModified: new Date().toISOString(), lastModifiedUser: org.client().id };
  return { ...settings, id, name, ...dates, ...state } as StoredDeployment;
}

/** References without what only describes them. */
function withIds(settings: JsonObject): JsonObject {
  const described = ['name', 'selfUri', 'flowDescription', 'publishVersion', 'mediaTypes'];
  const references = ['configuration', 'flow', 'supportedContent'].flatMap((name) => {
    const reference = settings[name];
    return isObject(reference) ? [[name, without(reference, described)] as const] : [];
  });
  return { ...settings, ...Object.fromEntries(references) };
}

/** A change of a deployment for the audit (entity type and actions: SDK for Python, 2026-05; that they are used so is unverified, 2026-11). */
export function changeOf(
  action: 'Create' | 'Update' | 'Delete',
  { id, name }: { id: string; name: string },
  before?: StoredDeployment,
  after?: StoredDeployment,
): Change {
  const entity = { id, name, selfUri: `${deploymentsPath}/${id}` };
  const change = { service: 'WebDeployments', entityType: 'Deployment', action, entity };
  return { ...change, ...(before ? { before: settingsOf(before) } : {}), ...(after ? { after: settingsOf(after) } : {}) };
}
