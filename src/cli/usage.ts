import { type FlagName, flags } from './flags.ts';

/** What a command's help says. */
export interface CommandUsage {
  readonly summary: string;
  readonly flags: readonly FlagName[];
  /** One line that works as it stands. */
  readonly example: string;
  readonly note?: string;
}

const SELECTION: readonly FlagName[] = ['config', 'orgs', 'only', 'working-directory'];
const REACHING: readonly FlagName[] = ['hosts', 'parallel'];
const CREDENTIALS = 'Credentials come from GENESYS_<ORG>_CLIENT_ID and GENESYS_<ORG>_CLIENT_SECRET; for a single org also without <ORG>_.';

/** Every command with its help. */
export const commands = {
  validate: {
    summary: 'Check the configuration files; no network.',
    flags: [...SELECTION, 'hosts', 'json'],
    example: 'genesys-cloud validate --config genesys-cloud.yml',
  },
  plan: {
    summary: 'Show what would change; nothing is written.',
    flags: [...SELECTION, ...REACHING, 'json'],
    example: 'genesys-cloud plan --orgs dev',
    note: `Ends with 2 where something would change. ${CREDENTIALS}`,
  },
  apply: {
    summary: 'Plan afresh, ask, write, and read again what was written.',
    flags: [...SELECTION, ...REACHING, 'approve', 'yes', 'json'],
    example: 'genesys-cloud apply --orgs dev --yes',
    note: `Asks for each org's name on a terminal; elsewhere it needs --approve with the digest of a plan, or --yes. ${CREDENTIALS}`,
  },
  drift: {
    summary: 'Show where an org differs from what is committed; nothing is written.',
    flags: [...SELECTION, ...REACHING, 'since', 'fail-on-drift', 'json'],
    example: 'genesys-cloud drift --orgs dev',
    note: `Ends with 2 where something differs, or with 1 by --fail-on-drift. ${CREDENTIALS}`,
  },
  export: {
    summary: 'Print the live settings of one org as YAML; planning it finds nothing.',
    flags: ['org', 'only', 'config', 'working-directory', ...REACHING],
    example: 'genesys-cloud export --org dev --config genesys-cloud.yml',
    note: 'Without --config: GENESYS_CLIENT_ID, GENESYS_CLIENT_SECRET, GENESYS_REGION and --org give a complete file.',
  },
  sandbox: {
    summary: 'Start a pretend Genesys Cloud on this machine, to try things without an org.',
    flags: ['port', 'log', 'latency'],
    example: 'genesys-cloud sandbox --latency 50',
    note: 'Prints one NAME=value a line: the environment that the other commands need. Stop it with Ctrl+C.',
  },
} as const satisfies Record<string, CommandUsage>;

/** The name of a command. */
export type CommandName = keyof typeof commands;

/** Tells whether a word is a command. */
export const isCommand = (word: string): word is CommandName => Object.hasOwn(commands, word);

/** Returns the help of the tool. */
export function describeAll(): string {
  const rows = Object.entries(commands).map(([name, usage]) => `  ${name.padEnd(10)}${usage.summary}`);
  return [
    'Keeps Genesys Cloud settings in Git.',
    '',
    'Usage: genesys-cloud COMMAND [flags]',
    '',
    ...rows,
    '',
    'genesys-cloud COMMAND --help shows its flags and an example.',
  ].join('\n');
}

/** Returns the help of one command. */
export function describeCommand(name: CommandName): string {
  const usage: CommandUsage = commands[name];
  const rows = usage.flags.map((flag) => `  ${flagText(flag).padEnd(28)}${flags[flag].describes}`);
  const note = usage.note === undefined ? [] : ['', usage.note];
  return [usage.summary, '', `Usage: genesys-cloud ${name} [flags]`, '', ...rows, ...note, '', 'Example:', `  ${usage.example}`].join('\n');
}

function flagText(flag: FlagName): string {
  const { name, ...rest } = flags[flag];
  return 'value' in rest ? `--${name} ${rest.value}` : `--${name}`;
}
