/** A span of time, in milliseconds since 1970: from its first millisecond up to and without its last. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

/** What a text for a span of time may be, for the message of whoever asked for it. */
export const TIME_WINDOW_FORM =
  'Write `12h`, `30d`, or two dates such as `2026-11-01..2026-11-15` (in UTC, the last day included), none of them over 365 days ago.';

const DAY = 86_400_000;
const UNITS = { h: DAY / 24, d: DAY } as const;

// The platform keeps audits for a year (seen in live orgs, 2026-09).
const LONGEST = 365 * DAY;

/** Returns the span that a text such as `30d`, `12h` or `2026-11-01..2026-11-15` means, or undefined where it is none that has begun. */
export function parseTimeWindow(text: string, now: number): TimeWindow | undefined {
  const window = spanUntil(text.trim(), now) ?? betweenDates(text.trim(), now);
  return window && window.from < window.to && window.from >= now - LONGEST ? window : undefined;
}

function spanUntil(text: string, now: number): TimeWindow | undefined {
  const [, amount, unit] = /^([1-9]\d{0,3})([hd])$/.exec(text) ?? [];
  return amount === undefined ? undefined : { from: now - Number(amount) * UNITS[unit === 'h' ? 'h' : 'd'], to: now };
}

function betweenDates(text: string, now: number): TimeWindow | undefined {
  const [, first = '', last = ''] = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/.exec(text) ?? [];
  const [from, to] = [midnight(first), midnight(last)];
  return from === undefined || to === undefined ? undefined : { from, to: Math.min(to + DAY, now) };
}

// A date such as 30 February would be read as one of March.
function midnight(date: string): number | undefined {
  const at = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== date ? undefined : at;
}
