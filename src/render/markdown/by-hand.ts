import type { OutcomeStatus, Report } from '../../model/outcome.ts';
import { listed } from '../amounts.ts';
import { escapeText } from '../escape-markdown.ts';
import { firstDigits } from '../shown-digest.ts';
import { fencedInputs } from './fenced.ts';
import type { MarkdownOptions, View } from './options.ts';

// More blocks of inputs than these are a wall; a plan of those orgs shows one digest for them together.
const ORGS_WITH_INPUTS = 2;

const ORGS_LISTED = 20;

/** Returns how to apply by hand what was not written in these orgs: the exact inputs, or where their digest is to be had. */
export function byHand(orgs: readonly string[], report: Report, { options }: View): readonly string[] {
  const digests = orgs.map((org) => ({ org, digest: digestOf(org, report) }));
  const known = digests.every(({ digest }) => digest !== undefined) && orgs.length <= ORGS_WITH_INPUTS;
  if (!known) return planFirst(orgs, options);
  const blocks = digests.map(({ org, digest }) => applyNow(`in **${escapeText(org)}** `, digest, inputsFor([org], options)));
  return blocks.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

/** Returns the same for a run in which nothing was written anywhere, or nothing where its orgs have no digest. */
export function allByHand({ plan }: Report, { options: { inputs = [] } }: View): readonly string[] {
  const digest = firstDigits(plan.digest);
  return digest === undefined ? [] : applyNow('', digest, inputs);
}

const applyNow = (where: string, digest: string | undefined, inputs: Inputs): readonly string[] => [
  `To apply everything that differs ${where}now, run the workflow by hand with these inputs:`,
  '',
  ...fencedInputs([['command', 'apply'], ['approval', `digest:${digest}`], ...inputs]),
];

const planFirst = (orgs: readonly string[], options: MarkdownOptions): readonly string[] => [
  `To apply what differs in ${namesOf(orgs)}, first run the workflow by hand with these inputs; its summary ends with those that apply it:`,
  '',
  ...fencedInputs([['command', 'plan'], ...inputsFor(orgs, options)]),
];

type Inputs = NonNullable<MarkdownOptions['inputs']>;

const namesOf = (orgs: readonly string[]): string =>
  listed(
    orgs.map((org) => `**${escapeText(org)}**`),
    ORGS_LISTED,
  );

const inputsFor = (orgs: readonly string[], { inputs = [] }: MarkdownOptions): Inputs => [
  ['orgs', orgs.join(', ')],
  ...inputs.filter(([name]) => name !== 'orgs'),
];

// A write, or a live value that is as wanted by now, makes the plan another one.
const TOUCHING: ReadonlySet<OutcomeStatus> = new Set<OutcomeStatus>(['applied', 'done', 'failed', 'unknown']);

function digestOf(org: string, { plan, outcomes }: Report): string | undefined {
  const touched = outcomes.some((each) => each.org === org && TOUCHING.has(each.status));
  return touched ? undefined : firstDigits(plan.orgs.find((each) => each.org === org)?.digest);
}
