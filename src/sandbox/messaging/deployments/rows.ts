import { cursorPage, cursorPaging } from '../../http/cursor-page.ts';
import { listOf } from '../../http/page.ts';
import { type Answer, type Call, ok, type Row } from '../../http/route.ts';
import { isObject, type JsonObject } from '../../json.ts';
import { versionOf } from '../configurations/find.ts';
import { drawVersion } from '../configurations/view.ts';
import { lookedAt } from '../settling.ts';
import { deploymentShape } from './shape.ts';
import type { StoredDeployment } from './stored.ts';
import { deploymentsPath, drawDeployment } from './view.ts';
import { changeOf, create, found, replace } from './write.ts';

const one = `${deploymentsPath}/{deploymentId}`;
const may = (verb: string) => ({ permissions: [`webDeployments:deployment:${verb}`], needs: 'all' }) as const;
const listQuery = { ...cursorPaging, expand: ['Configuration', 'SupportedContent', 'identityresolution'] } as const;
const live = { type: 'text', expand: ['supportedContent'] } as const;

/** Messenger deployments; what is live on one needs no permission (platform description, 2026-07). */
export const deploymentRows: readonly Row[] = [
  { ...may('view'), method: 'GET', path: deploymentsPath, query: listQuery, handle: list },
  { ...may('add'), method: 'POST', path: deploymentsPath, body: deploymentShape, attempt: creating, handle: create },
  { ...may('view'), method: 'GET', path: one, query: { expand: ['supportedContent', 'flowDetails'] }, handle: read },
  { ...may('edit'), method: 'PUT', path: one, body: deploymentShape, stored: known, attempt: replacing, handle: replace },
  { method: 'GET', path: `${one}/configurations`, query: live, handle: readLive },
];

function known(call: Call): unknown {
  return call.org.messaging.deployments.known(found(call).id);
}

function creating({ body }: Call) {
  const name = isObject(body) ? body['name'] : undefined;
  return typeof name === 'string' ? { ...changeOf('Create', { id: '', name }), entity: { name } } : undefined;
}

function replacing(call: Call) {
  const deployment = call.org.messaging.deployments.get(call.param('deploymentId'));
  return deployment && changeOf('Update', deployment);
}

function isExpanded(call: Call, name: string): boolean {
  return listOf(call, 'expand').some((part) => part.toLowerCase() === name.toLowerCase());
}

function list(call: Call): Answer {
  const { org } = call;
  const content = isExpanded(call, 'supportedContent');
  const withVersion = (deployment: StoredDeployment) => (isExpanded(call, 'Configuration') ? pinned(call, deployment) : {});
  const draw = (deployment: StoredDeployment) => ({ ...drawDeployment(org, deployment, { content }), ...withVersion(deployment) });
  return ok(cursorPage(call, org.messaging.deployments.all(), draw));
}

function pinned(call: Call, { configuration }: StoredDeployment): JsonObject {
  const version = drawPinned(call, configuration);
  return version ? { configuration: version } : {};
}

function drawPinned({ org }: Call, { id, version }: StoredDeployment['configuration']): JsonObject | undefined {
  const configuration = org.messaging.configurations.get(id);
  const one = versionOf(configuration, version);
  return configuration && one && drawVersion(org, configuration, one);
}

/** One look at the deployment: it may be the one after which it is no longer Pending. */
function read(call: Call): Answer {
  const deployment = found(call);
  const after = lookedAt(deployment);
  if (after !== deployment) call.org.messaging.deployments.put(after);
  const expanded = { content: isExpanded(call, 'supportedContent'), flow: isExpanded(call, 'flowDetails') };
  return ok(drawDeployment(call.org, deployment, expanded));
}

/** Both at once; what `type` means is not documented, so it is taken without effect. */
function readLive(call: Call): Answer {
  const deployment = found(call);
  const shown = drawDeployment(call.org, deployment, { content: isExpanded(call, 'supportedContent') });
  return ok({ configurationVersion: drawPinned(call, deployment.configuration), deployment: shown });
}
