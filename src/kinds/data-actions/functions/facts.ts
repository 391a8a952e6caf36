import { isJsonObject, type JsonObject, member } from '../../../model/json.ts';
import type { LiveResource } from '../../../model/live.ts';
import type { Difference } from '../../differences.ts';

/** What is known of a function action beside its settings. */
export interface FunctionFacts {
  /** What can run functions, as the platform lists it. */
  readonly runtimes: readonly JsonObject[];
  /** Where an open draft differs from what is published; absent where there is no draft, or nobody looked. */
  readonly begun?: readonly Difference[];
}

/** Returns the facts in the form in which a live thing carries them. */
export const factsOf = ({ runtimes, begun }: FunctionFacts): JsonObject => ({
  runtimes,
  ...(begun ? { begun: begun.map((each) => ({ ...each })) } : {}),
});

/** Returns the facts that a live thing carries, or undefined where its function was not read. */
export function factsIn(live: LiveResource | undefined): FunctionFacts | undefined {
  const [runtimes, begun] = [member(live?.facts, 'runtimes'), member(live?.facts, 'begun')];
  if (!Array.isArray(runtimes)) return undefined;
  return { runtimes: runtimes.filter(isJsonObject), ...(Array.isArray(begun) ? { begun: begun.filter(isDifference) } : {}) };
}

const isDifference = (value: unknown): value is Difference => isJsonObject(value) && typeof value['path'] === 'string';
