import { linkedPage } from '../http/page.ts';
import { notFound, Problem } from '../http/problem.ts';
import { type Answer, type Call, ok, type Row } from '../http/route.ts';
import { flowOf, plainly } from './find.ts';
import { lookedAt } from './operations.ts';
import { flowsPath } from './paths.ts';
import { means } from './store.ts';
import { flowVersion, type StoredFlow } from './stored.ts';
import { drawFlow, drawFlowVersion } from './view.ts';

const one = `${flowsPath}/{flowId}`;
const view = { method: 'GET', permissions: ['architect:flow:view'] } as const;
const deleted = { deleted: ['true', 'false'] } as const;

/** One flow, its versions and their definitions. */
export const flowReadRows: readonly Row[] = [
  { ...view, path: one, query: deleted, handle: read },
  { ...view, path: `${one}/latestconfiguration`, query: deleted, handle: latest },
  { ...view, path: `${one}/versions`, query: { ...deleted, pageNumber: 'positive', pageSize: 'positive' }, handle: versions },
  { ...view, path: `${one}/versions/{versionId}`, query: deleted, handle: version },
  { ...view, path: `${one}/versions/{versionId}/configuration`, query: deleted, handle: configuration },
];

/** One look at the flow: it may be the one that finds its operation complete. */
function read(call: Call): Answer {
  const { flow, changes } = lookedAt(call.org, flowOf(call));
  return ok(drawFlow(call.org, flow), changes);
}

/** Newest first; the order is unverified (2026-11). */
function versions(call: Call): Answer {
  const flow = flowOf(call);
  return ok(linkedPage(call, flow.versions.toReversed(), (one) => drawFlowVersion(flow, one)));
}

function version(call: Call): Answer {
  const [flow, id] = [flowOf(call), call.param('versionId')];
  const asked = flowVersion(flow, id);
  if (!asked) throw new Problem(404, 'architect.flow.version.missing', `The flow [${flow.name}] has no version [${id}].`);
  return ok(drawFlowVersion(flow, asked));
}

/** The definition as it was stored, as a whole; its description has no codes of its own (platform description, 2026-07). */
function configuration(call: Call): Answer {
  const [flow, id] = [plainly(call, call.param('flowId')), call.param('versionId')];
  const asked = flowVersion(flow, id);
  if (!asked) throw notFound('version', id);
  checkReadable(call, flow, asked.id);
  return ok(asked.definition);
}

/** What is saved or checked in last, not what is published. */
function latest(call: Call): Answer {
  const flow = flowOf(call);
  const last = flow.versions.at(-1);
  if (!last) throw noConfiguration(flow);
  checkReadable(call, flow, last.id);
  return ok(last.definition);
}

function checkReadable(call: Call, flow: StoredFlow, versionId: string): void {
  const { unreadable } = call.org.flows.manners;
  const found = unreadable.find((one) => means(one.flow, flow) && (one.version ?? versionId) === versionId);
  if (!found) return;
  if (found.status !== 500) throw noConfiguration(flow);
  throw new Problem(500, 'internal.server.error', `The data of the flow [${flow.name}] cannot be read.`);
}

function noConfiguration({ name }: StoredFlow): Problem {
  return new Problem(404, 'flow.no.config.available', `No configuration of the flow [${name}] is available.`);
}
