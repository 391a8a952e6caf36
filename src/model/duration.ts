const MILLISECONDS = { ms: 1, s: 1_000, m: 60_000 } as const;

type DurationUnit = keyof typeof MILLISECONDS;

/** How a duration is written in the file, as a regular expression for JSON Schema: a number, then `ms`, `s` or `m`. */
export const DURATION_PATTERN = '^[0-9]{1,9}(\\.[0-9]{1,3})?(ms|s|m)$';

const FORM = new RegExp(DURATION_PATTERN);

/** What a setting can hold: whole steps of `unit` from `minimum` to `maximum`, both in that unit. */
export interface DurationRange {
  readonly unit: 's' | 'ms';
  readonly minimum: number;
  readonly maximum: number;
}

/** Returns the milliseconds that a text such as `5s`, `1500ms` or `1m` stands for, or undefined where it is no duration. */
export function parseDuration(text: string): number | undefined {
  if (!FORM.test(text)) return undefined;
  const unit = (/[a-z]+$/.exec(text)?.[0] ?? 's') as DurationUnit;
  return Math.round(Number.parseFloat(text) * MILLISECONDS[unit] * 1_000) / 1_000;
}

/** Returns the shortest text of whole units for a number of milliseconds: 60000 → `1m`, 8000 → `8s`, 1500 → `1500ms`. */
export function formatDuration(milliseconds: number): string {
  const unit = (['m', 's'] as const).find((each) => milliseconds > 0 && milliseconds % MILLISECONDS[each] === 0);
  if (unit) return `${milliseconds / MILLISECONDS[unit]}${unit}`;
  return milliseconds === 0 ? '0s' : `${milliseconds}ms`;
}

/** Tells whether a number of milliseconds is one that the setting can hold. */
export function fitsRange(milliseconds: number, range: DurationRange): boolean {
  const amount = milliseconds / MILLISECONDS[range.unit];
  return Number.isInteger(amount) && amount >= range.minimum && amount <= range.maximum;
}

/** Returns the range in words: `1s to 1m, in whole seconds`. */
export function describeRange(range: DurationRange): string {
  const step = MILLISECONDS[range.unit];
  const whole = range.unit === 's' ? 'whole seconds' : 'whole milliseconds';
  return `${formatDuration(range.minimum * step)} to ${formatDuration(range.maximum * step)}, in ${whole}`;
}
