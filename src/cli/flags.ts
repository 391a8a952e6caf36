/** One flag of the command, as its help shows it. */
export interface Flag {
  readonly name: string;
  /** What stands for the value in the help; absent for a flag that is only there or not. */
  readonly value?: string;
  readonly multiple?: true;
  readonly describes: string;
}

/** Every flag, by name: those of the Action's inputs with the same meaning, then those of the terminal. */
export const flags = {
  config: {
    name: 'config',
    value: 'FILE',
    multiple: true,
    describes: 'configuration file or pattern; may be repeated (default: genesys-cloud.yml)',
  },
  orgs: { name: 'orgs', value: 'NAME', multiple: true, describes: 'take only this org; may be repeated, or a list with commas' },
  only: { name: 'only', value: 'SECTION/KEY', multiple: true, describes: "take only what matches, as in 'SECTION/CRM *'; may be repeated" },
  hosts: { name: 'hosts', value: 'JSON', describes: 'hosts that a region may name beside the table (default: GENESYS_HOSTS)' },
  parallel: { name: 'parallel', value: 'N', describes: 'requests in flight per org, 1 to 50 (default: 8)' },
  'working-directory': { name: 'working-directory', value: 'DIR', describes: 'folder that file names start from (default: .)' },
  since: { name: 'since', value: 'SPAN', describes: 'list every audited change since then: 30d, 12h or 2026-11-01..2026-11-15' },
  'fail-on-drift': { name: 'fail-on-drift', describes: 'end with 1 instead of 2 where something differs' },
  json: { name: 'json', describes: 'print the report as JSON' },
  approve: { name: 'approve', value: 'DIGEST', describes: 'apply the plan with this digest, and no other' },
  yes: { name: 'yes', describes: 'apply without asking; risks only as the file allows them' },
  org: { name: 'org', value: 'NAME', describes: 'name of the org in the exported file, or the org of the file to export' },
  port: { name: 'port', value: 'N', describes: 'port to listen at (default: a free one)' },
  log: { name: 'log', value: 'FILE', describes: 'append each request and answer to a file, a line of JSON each' },
  latency: { name: 'latency', value: 'MS', describes: 'milliseconds before each answer (default: 0)' },
} as const satisfies Record<string, Flag>;

/** The name of a flag, without its dashes. */
export type FlagName = keyof typeof flags;
