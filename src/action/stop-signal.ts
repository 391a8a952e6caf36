/** Returns a signal that fires when the runner asks the step to end: SIGINT first, SIGTERM 7.5 s later (actions/runner, 2026-08). */
export function stopSignal(): AbortSignal {
  const stop = new AbortController();
  const ask = (): void => stop.abort();
  process.once('SIGINT', ask);
  process.once('SIGTERM', ask);
  return stop.signal;
}
