import { formatDuration, parseDuration } from '../../model/duration.ts';
import type { PlanView } from '../../model/kind.ts';
import type { Listing, ListingColumn, ListingRow } from '../../model/listing.ts';
import type { LiveResource } from '../../model/live.ts';
import { type ActionTimeout, liveTimeouts } from './action-timeouts.ts';
import { waitOf } from './describe-steps.ts';
import { factsIn } from './facts.ts';
import { KIND } from './platform.ts';
import type { KnownStep } from './step-keys.ts';

const columns: readonly ListingColumn[] = [
  { name: 'flow', title: 'Flow' },
  { name: 'type', title: 'Type' },
  { name: 'container', title: 'In' },
  { name: 'step', title: 'Step' },
  { name: 'trackingId', title: 'Tracking id' },
  { name: 'action', title: 'Calls' },
  { name: 'waits', title: 'Waits' },
  { name: 'actionTimeout', title: "Action's timeout" },
  { name: 'endsFirst', title: 'Ends first' },
  { name: 'remark', title: 'Remark' },
];

/** Returns every step of the flows that were read: what it waits for, what its action may take, and which of the two ends first. */
export function listing(live: readonly LiveResource[], view: PlanView): Listing | undefined {
  const timeouts = liveTimeouts(view);
  const rows = live
    .filter(({ facts }) => facts)
    .toSorted(byName)
    .flatMap((flow) => rowsOf(flow, timeouts));
  return rows.length === 0 ? undefined : { section: KIND, title: 'steps that call a data action', columns, rows };
}

const byName = (left: LiveResource, right: LiveResource): number => (left.name === right.name ? 0 : left.name < right.name ? -1 : 1);

function rowsOf(flow: LiveResource, timeouts: ActionTimeout): readonly ListingRow[] {
  const { steps = [], unread, unpublished } = factsIn(flow);
  const head = { flow: flow.name, type: flow.within ?? '' };
  if (unpublished) return [{ ...head, remark: 'never published' }];
  if (unread !== undefined) return [{ ...head, remark: `could not be read: ${unread}` }];
  return steps.map((step) => ({ ...head, ...rowOf(step, timeouts(step.actionId)) }));
}

function rowOf(step: KnownStep, action: number | undefined): ListingRow {
  const { container, name, trackingId, secure } = step;
  return {
    container,
    step: name,
    ...(trackingId > 0 ? { trackingId } : {}),
    action: step.action,
    waits: waitOf(step),
    ...(action === undefined ? {} : { actionTimeout: formatDuration(action) }),
    ...endsFirst(step, action),
    ...(secure ? { remark: 'secure' } : {}),
  };
}

// That the smaller of the two ends the wait is inferred, and nowhere written (2026-11).
function endsFirst({ timeout }: KnownStep, action: number | undefined): { readonly endsFirst?: string } {
  if (timeout.by === 'suggested') return { endsFirst: 'action' };
  const wait = timeout.by === 'literal' ? parseDuration(timeout.value) : undefined;
  if (wait === undefined || action === undefined) return {};
  return { endsFirst: wait === action ? 'both at once' : wait < action ? 'step' : 'action' };
}
