import { linkedPage, listOf } from '../http/page.ts';
import { Problem } from '../http/problem.ts';
import { type Answer, type Call, ok, type QueryRule, type Row } from '../http/route.ts';
import type { JsonObject } from '../json.ts';
import { flowsPath } from './paths.ts';
import { callSteps } from './steps.ts';
import { flowVersion, newestCheckedIn, type StoredFlow, type StoredFlowVersion } from './stored.ts';

const query: QueryRule = {
  ...{ id: 'text', objectType: 'text', resourceType: 'text', version: 'text' },
  ...{ pageNumber: 'positive', pageSize: 'positive', flowFilter: ['checkedIn', 'published'] },
};

/** Which flows use a thing; of things only data actions are known here. */
export const dependencyRows: readonly Row[] = [
  {
    method: 'GET',
    path: '/api/v2/architect/dependencytracking/consumingresources',
    permissions: ['architect:dependencyTracking:view'],
    needs: 'all',
    query,
    handle: consumers,
  },
];

/** Worked out from what is stored. What 206 holds is not described (platform description, 2026-07): here it is empty. */
function consumers(call: Call): Answer {
  const { id, isSecure } = asked(call);
  const { dependencyTracking } = call.org.flows.manners;
  if (dependencyTracking === 'missing' || !call.org.actions.published.get(id)) throw unknown(id);
  if (dependencyTracking === 'failing')
    throw new Problem(500, 'architect.database.throughput.exceeded', 'The dependencies cannot be read now.');
  const page = linkedPage(call, dependencyTracking === 'partial' ? [] : using(call, id, isSecure), (one) => one);
  return dependencyTracking === 'partial' ? { status: 206, body: page } : ok(page);
}

function asked(call: Call): { id: string; isSecure: boolean } {
  const [id, objectType] = [call.search.get('id'), call.search.get('objectType')];
  if (!id || !objectType) throw new Problem(400, 'architect.query.parameter.missing', 'id and objectType are required.');
  if (objectType !== 'DATAACTION' && objectType !== 'SECUREACTION')
    throw new Problem(400, 'architect.dependency.object.invalid.type', `[${objectType}] is no type of object.`);
  return { id, isSecure: objectType === 'SECUREACTION' };
}

function unknown(id: string): Problem {
  return new Problem(404, 'architect.dependency.object.not.found', `The object [${id}] was not found.`);
}

function using(call: Call, id: string, isSecure: boolean): JsonObject[] {
  const types = listOf(call, 'resourceType');
  const calls = ({ definition }: StoredFlowVersion) =>
    callSteps(definition).some((step) => step.isSecure === isSecure && step.node['actionId'] === id);
  const flows = call.org.flows.all().filter((flow) => !flow.deleted && (types.length === 0 || types.includes(resourceType(flow))));
  return flows.flatMap((flow) => {
    const version = versionsMeant(call, flow).find(calls);
    return version ? [draw(flow, version)] : [];
  });
}

/** Without a filter both are looked at. */
function versionsMeant(call: Call, flow: StoredFlow): StoredFlowVersion[] {
  const filter = call.search.get('flowFilter')?.toLowerCase();
  const published = filter === 'checkedin' ? undefined : flowVersion(flow, flow.publishedVersion);
  const checkedIn = filter === 'published' ? undefined : newestCheckedIn(flow);
  return [published, checkedIn].flatMap((version) => version ?? []);
}

function draw(flow: StoredFlow, { id: version }: StoredFlowVersion): JsonObject {
  const { id, name } = flow;
  const states = { deleted: false, updated: false, stateUnknown: false };
  return { id, name, type: resourceType(flow), version, ...states, selfUri: `${flowsPath}/${id}` };
}

/** The name of a flow's type here: `INBOUNDCALLFLOW`, but `WORKFLOW` (platform description, 2026-07). */
function resourceType({ type }: StoredFlow): string {
  return type === 'WORKFLOW' ? type : `${type}FLOW`;
}
