import { type Finding, finding } from '../model/finding.ts';
import type { Report } from '../model/outcome.ts';
import type { OrgPlan } from '../model/plan.ts';
import type { NamedReport } from './read-reports.ts';

/** What files are held against. */
export interface Expected {
  /** `working-directory` and `config` as written. */
  readonly configuration: string;
  /** The names of the selected orgs. */
  readonly selected: readonly string[];
  /** The names of all orgs of the configuration. */
  readonly known: readonly string[];
  /** What the jobs were to do, where no file is there to say it; `plan` where it is left out. */
  readonly command?: 'plan' | 'apply' | 'drift';
}

/** The plan of one org, with the file that holds it. */
export interface HeldOrg {
  readonly plan: OrgPlan;
  readonly from: NamedReport;
}

/** The files that belong together, and what each says of which org. */
export interface SortedReports {
  readonly command: 'plan' | 'apply' | 'drift';
  readonly files: readonly NamedReport[];
  /** By org; one that several files hold is in here several times, and of use in none. */
  readonly held: ReadonlyMap<string, readonly HeldOrg[]>;
  readonly findings: readonly Finding[];
}

/** Sorts files by org, and leaves out those of another configuration or another command than the rest. */
export function sortReports(files: readonly NamedReport[], expected: Expected): SortedReports {
  const ours = files.filter((each) => each.content.plan.configuration === expected.configuration);
  const command = commandOf(ours) ?? expected.command ?? 'plan';
  const alike = ours.filter((each) => each.content.command === command);
  const all = alike.flatMap((from) => from.content.plan.orgs.map((plan) => ({ plan, from })));
  return {
    command,
    files: alike,
    held: Map.groupBy(
      all.filter(({ plan }) => expected.selected.includes(plan.org)),
      ({ plan }) => plan.org,
    ),
    findings: [
      ...files.filter((each) => !ours.includes(each)).map((each) => otherConfiguration(each, expected)),
      ...ours.filter((each) => !alike.includes(each)).map((each) => otherCommand(each, command)),
      ...all.flatMap((each) => notSelected(each, expected)),
    ],
  };
}

// What was written counts before what was only compared.
function commandOf(files: readonly NamedReport[]): SortedReports['command'] | undefined {
  const given = new Set<Report['command']>(files.map((each) => each.content.command));
  return (['apply', 'drift', 'plan'] as const).find((each) => given.has(each));
}

const otherConfiguration = ({ file, content }: NamedReport, { configuration }: Expected): Finding =>
  finding(
    'report-foreign',
    `"${file}" was made from the configuration "${content.plan.configuration}", and this one is "${configuration}"`,
    {
      help: 'Write the same `config` and `working-directory` in all jobs.',
    },
  );

const otherCommand = ({ file, content }: NamedReport, command: string): Finding =>
  finding('report-foreign', `"${file}" was made by \`${content.command}\`, and others by \`${command}\``, {
    help: 'Join plans and outcomes in jobs of their own, each with a pattern that takes only its files.',
  });

function notSelected({ plan: { org }, from: { file } }: HeldOrg, { selected, known }: Expected): readonly Finding[] {
  if (selected.includes(org)) return [];
  if (known.includes(org)) return [finding('report-elsewhere', `"${file}" holds the org "${org}", which was not selected`)];
  return [finding('report-foreign', `"${file}" holds the org "${org}", which the configuration does not have`)];
}
