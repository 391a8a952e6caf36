import { arch, availableParallelism, loadavg, platform, totalmem } from 'node:os';

/** Returns how busy the machine is: processes that ran or waited for a processor, the average of the last minute. */
export const loadNow = (): string => (loadavg()[0] ?? 0).toFixed(1);

/** Returns what the figures depend on, in one line: cores, memory, system, Node.js. */
export function describeMachine(): string {
  const memory = Math.round(totalmem() / 1_024 ** 3);
  return `${availableParallelism()} cores, ${memory} GiB of memory, ${platform()} ${arch()}, Node.js ${process.versions.node}`;
}
