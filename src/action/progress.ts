import * as core from '@actions/core';
import { describeProgress } from '../commands/progress-text.ts';
import type { Progress } from '../commands/request.ts';
import { logLine } from '../render/escape-log.ts';

const EVERY_MILLISECONDS = 15_000;

/** Prints how far the run has come, a line each 15 seconds; nothing for a run that is over sooner. */
export function startProgress(): { note(progress: Progress): void; end(): void } {
  let latest: Progress | undefined;
  const timer = setInterval(() => {
    if (latest) core.info(logLine(describeProgress(latest)));
  }, EVERY_MILLISECONDS);
  return {
    note: (progress) => {
      latest = progress;
    },
    end: () => clearInterval(timer),
  };
}
