import { against, spread, timeOf } from './amounts.ts';
import { type Cost, costOf, type Variables } from './cost.ts';
import { inFolder } from './folder.ts';
import type { Figure, Measurement } from './measurement.ts';
import { entriesFor, type OrgSize } from './pretend-orgs.ts';
import { byTurns } from './repeat.ts';
import { withSandbox } from './sandbox.ts';

const HALF: OrgSize = { name: 'half', actions: 10_000 };
const WHOLE: OrgSize = { name: 'whole', actions: 20_000 };
const RUNS = 5;

/** `plan` of an org with twenty thousand live data actions, and of one with half as many. */
export const largeOrg: Measurement = {
  how: `**\`plan\` of a large org.** \`dist/cli.js plan\` against the sandbox without latency: of an org with 10,000 live actions of about 1.4 KB each and of one with 20,000, by turns, ${RUNS} times each after one that is not counted. A hard case: the file names every action, every fifth differs, and a rule judges those of one integration. The times compared are the medians, the memory is the largest.`,
  take: () =>
    withSandbox([HALF, WHOLE], 0, (env) =>
      inFolder(configuration(HALF), (half) => inFolder(configuration(WHOLE), (whole) => measure(half, whole, env))),
    ),
};

const configuration = ({ name, actions }: OrgSize): string =>
  [
    'version: 1',
    'orgs:',
    `  ${name}:`,
    '    region: sandbox',
    '    timeoutRules:',
    '      CRM answers in time: { of: dataActions, match: { integration: "CRM *" }, atMost: 55s }',
    '    dataActions:',
    ...entriesFor(actions).map((each) => `      ${each}`),
    '',
  ].join('\n');

async function measure(halfFolder: string, wholeFolder: string, env: Variables): Promise<readonly Figure[]> {
  const plan = (folder: string) => costOf({ bundle: 'cli.js', words: ['plan'], folder, env, code: 2 });
  const [half, whole] = await byTurns(
    RUNS,
    () => plan(halfFolder),
    () => plan(wholeFolder),
  );
  return [memory(whole), time(half, whole)];
}

function memory(whole: readonly Cost[]): Figure {
  const peaks = whole.map((each) => each.peakMiB);
  return {
    name: '`plan` over 20,000 actions, memory',
    value: Math.max(...peaks),
    unit: 'MiB',
    target: { under: 400 },
    detail: spread(peaks, 'MiB'),
  };
}

const time = (half: readonly Cost[], whole: readonly Cost[]): Figure => ({
  name: '`plan` over 20,000 actions, time against 10,000',
  value: timeOf(whole) / timeOf(half),
  unit: 'times',
  target: { atMost: 2.4 },
  detail: against(whole, half),
});
