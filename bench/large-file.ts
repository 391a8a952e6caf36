import { processorTime, spread } from './amounts.ts';
import { costOf } from './cost.ts';
import { inFolder } from './folder.ts';
import type { Figure, Measurement } from './measurement.ts';
import { entriesFor } from './pretend-orgs.ts';
import { median, repeat } from './repeat.ts';

const ENTRIES = 10_000;
const RUNS = 5;

/** `validate` of a file with ten thousand entries. */
export const largeFile: Measurement = {
  how: `**\`validate\` of 10,000 entries.** \`dist/cli.js validate\` of one org with 10,000 entries in the short form, the whole process, ${RUNS} times. The time is the median, the memory the largest.`,
  take: () => inFolder(configuration(), measure),
};

const configuration = (): string =>
  [
    'version: 1',
    'orgs:',
    '  prod:',
    '    region: eu-west-1',
    '    dataActions:',
    ...entriesFor(ENTRIES).map((each) => `      ${each}`),
    '',
  ].join('\n');

async function measure(folder: string): Promise<readonly Figure[]> {
  const costs = await repeat(RUNS, () => costOf({ bundle: 'cli.js', words: ['validate'], folder, code: 0 }));
  const seconds = costs.map((each) => each.seconds);
  const peaks = costs.map((each) => each.peakMiB);
  const detail = `${spread(seconds, 's')}; ${processorTime(costs)}`;
  return [
    { name: '`validate` of 10,000 entries, time', value: median(seconds), unit: 's', target: { under: 1.5 }, detail },
    {
      name: '`validate` of 10,000 entries, memory',
      value: Math.max(...peaks),
      unit: 'MiB',
      target: { under: 250 },
      detail: spread(peaks, 'MiB'),
    },
  ];
}
