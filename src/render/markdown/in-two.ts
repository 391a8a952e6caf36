import { count } from '../amounts.ts';
import { collapsed } from './collapsed.ts';

// A longer table is opened by those who want to read it all.
const OPEN = 25;

/** Returns the table of these lines, its end collapsed where it is long. */
export function inTwo<Line>(lines: readonly Line[], tableOf: (part: readonly Line[]) => readonly string[]): readonly string[] {
  const [open, rest] = [lines.slice(0, OPEN), lines.slice(OPEN)];
  return rest.length === 0 ? tableOf(open) : [...tableOf(open), '', ...collapsed(`${count(rest.length, 'more row')}`, tableOf(rest))];
}
