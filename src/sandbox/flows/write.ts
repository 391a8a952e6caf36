import { type Answer, type Call, ok, type Row } from '../http/route.ts';
import { isObject } from '../json.ts';
import { changeOf } from './audit.ts';
import { checkDefinition } from './check-definition.ts';
import { checkHeld, checkIdle, checkNotTaken, flowAsked, flowAskedPlainly, flowOf, isOurs, lockedBy } from './find.ts';
import { flowsPath } from './paths.ts';
import { type StoredFlow, savedDraft } from './stored.ts';
import { reverted, unlocked, withCheckedIn, withSaved } from './versions.ts';
import { drawFlow, drawFlowVersion } from './view.ts';

const edit = { method: 'POST', permissions: ['architect:flow:edit'] } as const;
const query = { flow: 'text' } as const;

/** Taking the lock, saving under it, and the two ways of losing it that are done at once. */
export const flowWriteRows: readonly Row[] = [
  { ...edit, path: `${flowsPath}/actions/checkout`, query, attempt: attempt('Checkout'), handle: checkout },
  { ...edit, path: `${flowsPath}/actions/revert`, query, attempt: attempt('Revert'), handle: revert },
  {
    ...edit,
    permissions: ['architect:flow:unlock'],
    path: `${flowsPath}/actions/unlock`,
    query,
    attempt: attempt('Unlock'),
    handle: unlock,
  },
  { ...edit, path: `${flowsPath}/{flowId}/versions`, body: 'object', attempt: attempt('Save'), handle: save },
];

/** What was tried on the flow of a call. */
export function attempt(action: string): NonNullable<Row['attempt']> {
  return (call) => {
    const flow = call.org.flows.get(call.param('flowId') || (call.search.get('flow') ?? ''));
    return flow && changeOf(action, flow);
  };
}

function checkout(call: Call): Answer {
  const flow = flowAsked(call);
  checkNotTaken(call, flow);
  checkIdle(flow);
  const client = call.org.client();
  if (isOurs(flow, client) && call.org.flows.manners.ownLock === 'refused') throw lockedBy(flow);
  return stored(call, 'Checkout', flow, { ...flow, lock: client });
}

/** Stores the whole body as it came. */
function save(call: Call): Answer {
  const flow = flowOf(call);
  checkHeld(call, flow);
  checkIdle(flow);
  const definition = isObject(call.body) ? call.body : {};
  checkDefinition(flow, definition);
  const after = withSaved(flow, definition, call.org.client());
  call.org.flows.put(after);
  const draft = savedDraft(after);
  return ok(draft && drawFlowVersion(after, draft), [changeOf('Save', flow, after)]);
}

/** Drops what the holder of the lock has saved, and the lock. */
function revert(call: Call): Answer {
  const flow = flowAsked(call);
  checkHeld(call, flow);
  checkIdle(flow);
  return stored(call, 'Revert', flow, reverted(flow));
}

/** Takes the lock from whoever has it: what they had saved is checked in, as a new version (help page "unlock a flow"). */
function unlock(call: Call): Answer {
  const flow = flowAskedPlainly(call);
  return stored(call, 'Unlock', flow, unlocked(withCheckedIn(flow)));
}

function stored(call: Call, action: string, before: StoredFlow, after: StoredFlow): Answer {
  call.org.flows.put(after);
  return ok(drawFlow(call.org, after), [changeOf(action, before, after)]);
}
