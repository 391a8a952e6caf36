import { Problem } from '../http/problem.ts';
import type { Answer, Call, Row } from '../http/route.ts';
import { checkHeld, checkIdle, checkNotTaken, flowAsked, flowAskedPlainly } from './find.ts';
import { begin } from './operations.ts';
import { flowsPath } from './paths.ts';
import { callSteps } from './steps.ts';
import { flowVersion, newestCheckedIn, type StoredFlow, type StoredFlowVersion, savedDraft } from './stored.ts';
import { attempt } from './write.ts';

/** What Architect does in its own time: checking in, and publishing. */
export const flowPublishRows: readonly Row[] = [
  {
    method: 'POST',
    path: `${flowsPath}/actions/checkin`,
    permissions: ['architect:flow:edit', 'architect:flow:unlock'],
    query: { flow: 'text' },
    attempt: attempt('Checkin'),
    handle: checkIn,
  },
  {
    method: 'POST',
    path: `${flowsPath}/actions/publish`,
    permissions: ['architect:flow:publish', 'architect:flow:unlock'],
    query: { flow: 'text', version: 'text' },
    attempt: attempt('Publish'),
    handle: publish,
  },
];

/** Makes a version of what is saved, and gives the lock back. That there has to be something is the harsher reading (unverified, 2026-11). */
function checkIn(call: Call): Answer {
  const flow = flowAskedPlainly(call);
  checkHeld(call, flow, 'request.conflict');
  checkIdle(flow);
  const draft = savedDraft(flow);
  if (!draft) throw new Problem(409, 'request.conflict', `Nothing is saved of the flow [${flow.name}].`);
  return begin(call, flow, 'CHECKIN', { versionId: draft.id });
}

/** Without `version` it is what was checked in last; the draft of a lock of ours is checked in on the way. */
function publish(call: Call): Answer {
  const flow = flowAsked(call);
  checkNotTaken(call, flow);
  checkIdle(flow, 'architect.operation.already.in.progress');
  const asked = call.search.get('version');
  const isOnTheWay = asked === null && flow.lock !== undefined;
  const version = asked === null ? newest(flow) : versionAsked(flow, asked);
  checkDependencies(call, flow, version);
  return begin(call, flow, 'PUBLISH', { versionId: version.id, ...(isOnTheWay ? { withCheckIn: true } : {}) });
}

function newest(flow: StoredFlow): StoredFlowVersion {
  const version = flow.lock ? savedDraft(flow) : newestCheckedIn(flow);
  if (!version) throw new Problem(409, 'architect.flow.cannot.checkin.missing.config', `Nothing is saved of the flow [${flow.name}].`);
  return version;
}

function versionAsked(flow: StoredFlow, id: string): StoredFlowVersion {
  const version = flowVersion(flow, id);
  if (version && version.type !== 'SAVE') return version;
  throw new Problem(404, 'architect.flow.version.missing', `The flow [${flow.name}] has no version [${id}].`);
}

function checkDependencies(call: Call, flow: StoredFlow, { definition }: StoredFlowVersion): void {
  const { published } = call.org.actions;
  const missing = callSteps(definition).filter(({ node }) => !published.get(String(node['actionId'])));
  if (missing.length === 0 || call.org.flows.manners.missingDependencies === 'taken') return;
  const ids = missing.map(({ node }) => node['actionId']).join(', ');
  throw new Problem(
    409,
    'architect.flow.cannot.publish.missing.dependencies',
    `The flow [${flow.name}] calls what is not there: [${ids}].`,
  );
}
