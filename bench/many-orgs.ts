import { against, timeOf } from './amounts.ts';
import { type Cost, costOf, type Variables } from './cost.ts';
import { inFolder } from './folder.ts';
import type { Figure, Measurement } from './measurement.ts';
import { entriesFor, type OrgSize } from './pretend-orgs.ts';
import { byTurns, repeat } from './repeat.ts';
import { withSandbox } from './sandbox.ts';

const LATENCY_MS = 50;
const ENTRIES = 100;
const WARM_UP = 3;

// All of one size: among orgs that differ in nothing but noise the slowest one would be the run that was disturbed.
const orgs: readonly OrgSize[] = Array.from({ length: 20 }, (_, index) => ({ name: `org-${index + 1}`, actions: 300 }));

/** `plan` of twenty orgs at once against one of them alone. */
export const manyOrgs: Measurement = {
  how: `**\`plan\` of twenty orgs.** \`dist/cli.js plan\` against the sandbox with ${LATENCY_MS} ms before each answer; every org has 300 actions, of which the file names ${ENTRIES}. By turns one org alone (\`--orgs\`, the same file) and all of them together, until each had its turn, after ${WARM_UP} runs that are not counted. The two medians are compared: since the orgs are alike, none is slower than the others but by chance. The sandbox is one process for all orgs and shares the processor with what is measured; on two cores with other work on them the figure came out between 1.4 and 1.7 (2026-11-24).`,
  take: () => withSandbox(orgs, LATENCY_MS, (env) => inFolder(configuration(), (folder) => measure(folder, env))),
};

const configuration = (): string =>
  [
    'version: 1',
    'defaults:',
    '  dataActions:',
    ...entriesFor(ENTRIES).map((each) => `    ${each}`),
    'orgs:',
    ...orgs.map(({ name }) => `  ${name}: { region: sandbox }`),
    '',
  ].join('\n');

async function measure(folder: string, env: Variables): Promise<readonly Figure[]> {
  const plan = (...words: string[]) => costOf({ bundle: 'cli.js', words: ['plan', ...words], folder, env, code: 2 });
  const nameAt = (turn: number): string => orgs[turn]?.name ?? '';
  await repeat(WARM_UP, plan);
  const [alone, together] = await byTurns(
    orgs.length,
    (turn) => plan('--orgs', nameAt(turn)),
    () => plan(),
  );
  return [figure(together, alone)];
}

const figure = (together: readonly Cost[], alone: readonly Cost[]): Figure => ({
  name: '`plan` of twenty orgs, time against one',
  value: timeOf(together) / timeOf(alone),
  unit: 'times',
  target: { atMost: 1.5 },
  detail: against(together, alone),
});
