/** Returns what an action gives when it is done several times, one after the other. */
export async function repeat<T>(times: number, action: () => Promise<T>): Promise<readonly T[]> {
  const results: T[] = [];
  for (let left = times; left > 0; left--) results.push(await action());
  return results;
}

/** Returns what two actions give when they are done by turns, several times after once for nothing: so both meet the machine alike. */
export async function byTurns<T>(
  times: number,
  first: (turn: number) => Promise<T>,
  second: (turn: number) => Promise<T>,
): Promise<readonly [readonly T[], readonly T[]]> {
  const results: readonly [T[], T[]] = [[], []];
  await first(0);
  await second(0);
  for (let turn = 0; turn < times; turn++) {
    results[0].push(await first(turn));
    results[1].push(await second(turn));
  }
  return results;
}

/** Returns the value in the middle, the higher one of two; not a number where there is none. */
export const median = (values: readonly number[]): number =>
  values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
