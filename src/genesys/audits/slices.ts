import type { TimeWindow } from '../../model/time-window.ts';

const DAY = 86_400_000;

// Audits are answered at once for the last 14 days (API description of 2026-07-23); our clock may be behind the platform's.
const REALTIME = 14 * DAY - 600_000;

// Longer spans time out at once, or are refused where they are waited for (seen in live orgs, 2026-09).
const LONGEST_REALTIME = DAY;
const LONGEST_DEFERRED = 30 * DAY;

/** A span that one query asks for, at once or waited for. */
export interface Slice extends TimeWindow {
  readonly realtime: boolean;
}

/** Returns the slices from `from` to `now` (milliseconds since 1970), newest first; those that are answered at once where the service is. */
export function slicesOf(from: number, now: number, realtime: boolean): readonly Slice[] {
  const horizon = realtime ? Math.max(from, now - REALTIME) : now;
  return [
    ...cut(horizon, now, LONGEST_REALTIME).map((span) => ({ ...span, realtime: true })),
    ...cut(from, horizon, LONGEST_DEFERRED).map((span) => ({ ...span, realtime: false })),
  ];
}

/** Returns the shortest span that holds all of these, or undefined where there are none. */
export function hullOf(spans: readonly TimeWindow[]): TimeWindow | undefined {
  if (spans.length === 0) return undefined;
  return { from: Math.min(...spans.map((each) => each.from)), to: Math.max(...spans.map((each) => each.to)) };
}

/** Returns what two spans have in common, or undefined where that is nothing. */
export function common(left: TimeWindow, right: TimeWindow): TimeWindow | undefined {
  const [from, to] = [Math.max(left.from, right.from), Math.min(left.to, right.to)];
  return from < to ? { from, to } : undefined;
}

function cut(from: number, to: number, longest: number): readonly TimeWindow[] {
  const count = Math.max(0, Math.ceil((to - from) / longest));
  return Array.from({ length: count }, (_, index) => ({ from: Math.max(from, to - (index + 1) * longest), to: to - index * longest }));
}
