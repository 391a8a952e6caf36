import { formatDuration, parseDuration } from '../../model/duration.ts';
import type { RuleEntry } from '../../model/entry.ts';

/** The shortest and the longest permitted timeout, in milliseconds. */
export interface Limits {
  readonly least: number;
  readonly most: number;
}

/** Returns what one rule permits, in milliseconds. */
export function limitsOf(rule: RuleEntry): Limits {
  const exactly = durationOf(rule, 'exactly');
  return { least: exactly ?? durationOf(rule, 'atLeast') ?? 0, most: exactly ?? durationOf(rule, 'atMost') ?? Number.POSITIVE_INFINITY };
}

/** Returns what all of the limits permit together; `least` over `most` where they contradict each other. */
export const together = (limits: readonly Limits[]): Limits => ({
  least: Math.max(...limits.map((each) => each.least)),
  most: Math.min(...limits.map((each) => each.most)),
});

/** Returns the nearest permitted timeout, in milliseconds. */
export const clamp = (milliseconds: number, limits: Limits): number => Math.min(Math.max(milliseconds, limits.least), limits.most);

/** Returns what a timeout that is not permitted breaks, in words. */
export function breach(milliseconds: number, limits: Limits): string {
  if (limits.least === limits.most) return `is not ${formatDuration(limits.least)}`;
  return milliseconds < limits.least ? `is under ${formatDuration(limits.least)}` : `is over ${formatDuration(limits.most)}`;
}

/** Returns a duration of a rule in milliseconds, or undefined where it is not written. */
export function durationOf(rule: RuleEntry, name: string): number | undefined {
  const text = rule.fields[name];
  return typeof text === 'string' ? parseDuration(text) : undefined;
}
