import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { apply } from '../../src/commands/apply.ts';
import type { OtherFiles } from '../../src/commands/other-files.ts';
import { plan } from '../../src/commands/plan.ts';
import type { Request } from '../../src/commands/request.ts';
import type { FieldChange } from '../../src/model/change.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Outcome, Report } from '../../src/model/outcome.ts';
import { recordOf } from '../../src/plan/record.ts';
import { type OrgSeed, type Sandbox, type SandboxOptions, type SandboxOrg, startSandbox } from '../../src/sandbox/sandbox.ts';
import { type FakeClock, fakeClock } from '../genesys/fixtures/fake-clock.ts';

const ORGANIZATION = '0f6b2c1e-7a4d-4a56-9f3e-b1c2d3e4f506';

/** The settings of the org `dev` as the file has them. */
export type Settings = Readonly<Record<string, unknown>>;

/** One org of a sandbox, whole commands over it in this process, and a clock whose waits are over at once. */
export interface OrgRun {
  readonly sandbox: Sandbox;
  readonly org: SandboxOrg;
  readonly clock: FakeClock;
  /** Plans what the file is to say of the org. */
  plan(settings: Settings, more?: Partial<Request>): Promise<Report>;
  /** Plans and applies it; `meanwhile` is what somebody does in between. */
  apply(settings: Settings, meanwhile?: () => void, more?: Partial<Request>): Promise<Report>;
  /** Plans what a pull request makes of `base`, and applies it once it is merged; `meanwhile` is what somebody does in between. */
  merge(base: Settings, settings: Settings, meanwhile?: () => void, more?: Merging): Promise<Merged>;
  drift(settings: Settings): Promise<Report>;
  /** Forgets what was asked until now. */
  forget(): void;
  /** Method and path of what was asked since, but for signing in and out, and who we are. */
  asked(): readonly string[];
}

/** What is different about a merge. */
export interface Merging {
  /** The files right before the push; those of the base where they are the same. */
  readonly before?: Settings;
  /** The files of the newest commit, where that is another one. */
  readonly tip?: Settings;
}

/** The plan on the pull request, and what the merge did. */
export interface Merged {
  readonly planned: Report;
  readonly applied: Report;
}

/** Starts an org `dev` that ends with its test. */
export async function startOrg(seed: Partial<OrgSeed> = {}, options: Partial<SandboxOptions> = {}): Promise<OrgRun> {
  const client = { clientId: 'dev-client', clientSecret: 'dev-client-secret-of-the-test' };
  const organization = { id: ORGANIZATION, name: 'Northwind Care (Dev)' };
  const sandbox = await startSandbox({ orgs: [{ name: 'dev', ...client, organization, ...seed }], ...options });
  const directory = mkdtempSync(join(tmpdir(), 'genesys-cloud-'));
  onTestFinished(async () => {
    await sandbox.close();
    rmSync(directory, { recursive: true });
  });
  // What was changed in this millisecond has to lie in the past.
  const clock = fakeClock(Date.now() + 1_000);
  const request = requestFor(sandbox, directory, clock);
  const put = (settings: Settings): void => writeFileSync(join(directory, 'genesys-cloud.yml'), fileOf(settings));
  return {
    sandbox,
    org: sandbox.org('dev'),
    clock,
    plan: (settings, more = {}) => {
      put(settings);
      return plan({ ...request, ...more });
    },
    apply: (settings, meanwhile = () => {}, more = {}) => {
      put(settings);
      const approve = async () => {
        meanwhile();
        return { by: 'nobody' as const };
      };
      return apply({ ...request, ...more }, { approve });
    },
    merge: async (base, settings, meanwhile = () => {}, { before = base, tip } = {}) => {
      put(settings);
      const planned = await plan({ ...request, base: sourcesOf(base) });
      const record = recordOf(planned.plan, { configuration: request.configuration, head: 'h', run: '1' }).orgs['dev'];
      const records = new Map(record ? [['dev', record]] : []);
      const evidence = { records, problems: new Map(), before: sourcesOf(before), touched: true, findings: [] };
      const review = { by: 'review', evidence } as const;
      meanwhile();
      const applied = await apply(request, { review, approve: async () => review, ...(tip ? { tip: async () => sourcesOf(tip) } : {}) });
      return { planned, applied };
    },
    drift: (settings) => {
      put(settings);
      return plan(request, 'drift');
    },
    forget: () => sandbox.clear(),
    asked: () => sandbox.exchanges.map(({ method, path }) => `${method} ${path}`).filter((each) => !IDENTITY.test(each)),
  };
}

const IDENTITY = /^(POST \/oauth\/token|DELETE \/api\/v2\/tokens\/me|GET \/api\/v2\/organizations\/me)$/;

function fileOf({ profiles, defaults, ...own }: Settings): string {
  const dev = { region: 'sandbox', organizationId: ORGANIZATION, ...own };
  return JSON.stringify({ version: 1, ...(defaults ? { defaults } : {}), ...(profiles ? { profiles } : {}), orgs: { dev } });
}

const sourcesOf = (settings: Settings): OtherFiles => ({ sources: [{ file: 'genesys-cloud.yml', text: fileOf(settings) }] });

const requestFor = (sandbox: Sandbox, directory: string, clock: FakeClock): Request => ({
  directory,
  workspace: directory,
  config: ['genesys-cloud.yml'],
  configuration: 'genesys-cloud.yml',
  orgs: [],
  only: [],
  hosts: JSON.stringify({ sandbox: sandbox.hosts }),
  credentials: '',
  env: {
    GENESYS_DEV_CLIENT_ID: 'dev-client',
    GENESYS_DEV_CLIENT_SECRET: 'dev-client-secret-of-the-test',
    GENESYS_DEV_REGION: 'sandbox',
  },
  parallel: 8,
  mayLackCredentials: false,
  clock,
  userAgent: 'test',
  onSecret: () => {},
  onProgress: () => {},
  onOutcome: () => {},
});

/** Returns the differences of a report, each as `key path before → after`. */
export const differences = ({ plan: { orgs } }: Report): readonly string[] =>
  orgs.flatMap(({ changes }) => changes.flatMap((change) => change.fields.map((field) => `${change.key} ${sentence(field)}`)));

const sentence = ({ path, before, after }: FieldChange): string => `${path} ${shown(before)} → ${shown(after)}`;

const shown = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'not set'));

/** Returns the findings of a report with one of these codes; all where none is given. */
export const findings = (report: Report, ...codes: readonly string[]): readonly Finding[] =>
  [...report.findings, ...report.plan.findings, ...report.plan.orgs.flatMap((org) => org.findings)].filter(
    ({ code }) => codes.length === 0 || codes.includes(code),
  );

/** Returns the codes of all findings, in their order. */
export const codesOf = (report: Report): readonly string[] => findings(report).map(({ code }) => code);

/** Returns what became of each change, as `key status`, with the code of the reason where there is one. */
export const endings = ({ outcomes }: Report): readonly string[] => outcomes.map(ending);

const ending = ({ key, status, reason, verified }: Outcome): string =>
  [key, status, ...(reason ? [reason.code] : []), ...(status === 'applied' && !verified ? ['unverified'] : [])].join(' ');
