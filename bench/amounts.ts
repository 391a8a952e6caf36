import type { Cost } from './cost.ts';
import type { Figure } from './measurement.ts';
import { median } from './repeat.ts';

const DIGITS = { s: 2, ms: 0, MiB: 0, times: 2 } as const;

/** Returns a value with its unit, to as many digits as mean anything: `0.58 s`, `152 MiB`. */
export const amount = (value: number, unit: Figure['unit']): string => `${value.toFixed(DIGITS[unit])} ${unit}`;

/** Returns the lowest and the highest of values in one unit: `0.57 to 0.94 s in 5 runs`. */
export const spread = (values: readonly number[], unit: Figure['unit']): string =>
  `${Math.min(...values).toFixed(DIGITS[unit])} to ${amount(Math.max(...values), unit)} in ${values.length} runs`;

/** Returns the time on the clock in the middle, in seconds. */
export const timeOf = (costs: readonly Cost[]): number => median(costs.map((each) => each.seconds));

/** Returns the processor time in the middle: `0.55 s of processor time`. */
export const processorTime = (costs: readonly Cost[]): string => `${amount(processorOf(costs), 's')} of processor time`;

/** Returns two times, on the clock and of the processor: `1.36 s against 0.75 s; 1.72 s against 1.05 s of processor time`. */
export const against = (costs: readonly Cost[], others: readonly Cost[]): string =>
  `${amount(timeOf(costs), 's')} against ${amount(timeOf(others), 's')}; ${amount(processorOf(costs), 's')} against ${processorTime(others)}`;

const processorOf = (costs: readonly Cost[]): number => median(costs.map((each) => each.processorSeconds));
