import type { Measurement } from './measurement.ts';

/** What one run of the benchmarks came to. */
export interface Results {
  /** As in 2026-11-24. */
  readonly date: string;
  readonly machine: string;
  readonly table: string;
}

/** Returns docs/benchmarks.md. */
export const pageOf = ({ date, machine, table }: Results, measurements: readonly Measurement[]): string => `# Benchmarks

Measured on ${date} by \`npm run bench -- --write\`, which wrote this page. Build first: what is measured is \`dist/\`.

Machine: ${machine}.

${table}

Figures from one machine say little about another one, and machines are noisy: a busy neighbour can double a time, so no test depends on them. Where a target is missed, look at the load, and run again on a quiet machine before looking for the cause: what this page measures keeps about one processor busy by itself. Processor time is the steadier figure: it leaves out all waiting. It counts every thread, the garbage collector's too, and so can be more than the time on the clock.

## How each figure is obtained

Each run is a process of its own, with nothing in its environment but what it needs, timed from its start until its output has ended. The peak memory is the largest resident set (\`maxRSS\` of \`process.resourceUsage()\`), and the processor time comes from there too: a few lines that are loaded by \`--import\` hand them over when the process ends. That costs next to nothing, and is counted. The sandbox runs in another process, so its memory is not counted.

${measurements.map(({ how }) => `- ${how}`).join('\n')}
`;
