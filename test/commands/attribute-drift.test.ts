import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { plan } from '../../src/commands/plan.ts';
import type { Request } from '../../src/commands/request.ts';
import { type AuditSeed, type Sandbox, type StoredAction, startSandbox } from '../../src/sandbox/sandbox.ts';
import { sampleOrgs } from '../../src/sandbox/seed.ts';
import { fakeClock } from '../genesys/fixtures/fake-clock.ts';

const DAY = 86_400_000;
const IN_ORDER = { dev: '{ Create ticket: 30s, Lookup order: 8s }', test: '{ Create ticket: 30s }' };

const file = (orgs: Readonly<Record<string, string>>): string =>
  `version: 1\norgs:\n${Object.entries(orgs)
    .map(([org, actions]) => `  ${org}: { region: sandbox, dataActions: ${actions} }\n`)
    .join('')}`;

/** A sandbox that is as the files say, and a drift run over it at a clock that does not wait. */
async function begin(text = file(IN_ORDER)) {
  const sandbox = await startSandbox({ orgs: sampleOrgs() });
  const directory = mkdtempSync(join(tmpdir(), 'genesys-cloud-'));
  writeFileSync(join(directory, 'genesys-cloud.yml'), text);
  onTestFinished(async () => {
    await sandbox.close();
    rmSync(directory, { recursive: true });
  });
  const drift = (more: Partial<Request> = {}, command: 'plan' | 'drift' = 'drift') =>
    plan({ ...requestIn(directory, sandbox), ...more }, command);
  return { sandbox, dev: sandbox.org('dev'), drift };
}

const requestIn = (directory: string, sandbox: Sandbox): Request => ({
  directory,
  workspace: directory,
  config: ['genesys-cloud.yml'],
  configuration: 'genesys-cloud.yml',
  orgs: [],
  only: [],
  hosts: JSON.stringify({ sandbox: sandbox.hosts }),
  credentials: '',
  env: Object.fromEntries(
    sampleOrgs().flatMap(({ name, clientId, clientSecret }) => [
      [`GENESYS_${name.toUpperCase()}_CLIENT_ID`, clientId],
      [`GENESYS_${name.toUpperCase()}_CLIENT_SECRET`, clientSecret],
      [`GENESYS_${name.toUpperCase()}_REGION`, 'sandbox'],
    ]),
  ),
  parallel: 8,
  mayLackCredentials: false,
  // What was changed in this millisecond has to lie in the past.
  clock: fakeClock(Date.now() + 1_000),
  userAgent: 'test',
  onSecret: () => {},
  onProgress: () => {},
  onOutcome: () => {},
});

const timeout = (seconds: number) => (action: StoredAction) => {
  Object.assign(action.config ?? {}, { timeoutSeconds: seconds });
};

const audits = (sandbox: Sandbox): readonly string[] =>
  sandbox.exchanges.map(({ path }) => path).filter((path) => path.includes('/audits/'));

describe('a drift', () => {
  it('has the name of who made it', async () => {
    const { dev, drift } = await begin();
    dev.changeAction('Create ticket', timeout(45));
    const { attributions, findings, plan: planned } = await drift();
    expect(planned.orgs.map((each) => each.changes.length)).toEqual([1, 0]);
    expect(attributions).toMatchObject([
      { org: 'dev', id: dev.action('Create ticket').id, path: '/timeout', action: 'Update', by: { name: 'Ines Falk' }, certain: true },
    ]);
    expect(findings).toEqual([]);
  });

  it('has the id of the OAuth client that made it', async () => {
    const { dev, drift } = await begin();
    dev.changeAction('Create ticket', timeout(45), { id: 'c-7', isClient: true });
    expect((await drift()).attributions).toMatchObject([{ by: { id: 'c-7', client: { id: 'c-7' } }, certain: true }]);
  });

  it('is not laid at a newer change of another setting', async () => {
    const { dev, drift } = await begin();
    dev.changeAction('Create ticket', timeout(45), { id: 'u1', name: 'Ada Byron' });
    dev.changeAction('Create ticket', (action) => Object.assign(action, { category: 'Tickets' }), { id: 'u2', name: 'Tom Berg' });
    expect((await drift()).attributions).toMatchObject([{ by: { name: 'Ada Byron' }, certain: true }]);
  });

  it('is looked for on earlier days, until the change that made it is found', async () => {
    const { sandbox, dev, drift } = await begin(file({ dev: '{ Create ticket: 12s }' }));
    const { id } = dev.action('Create ticket');
    const ago = (days: number): Pick<AuditSeed, 'at' | 'entity'> => ({
      at: new Date(Date.now() - days * DAY).toISOString(),
      entity: { id },
    });
    const changed = (property: string, from: string, to: string) => ({ changes: [{ property, oldValues: [from], newValues: [to] }] });
    dev.addAudit({ ...ago(2), ...changed('category', 'CRM', 'Tickets'), user: { id: 'u2', name: 'Tom Berg' } });
    dev.addAudit({ ...ago(20), ...changed('config.timeoutSeconds', '12', '30') });
    const { attributions, traffic } = await drift();
    expect(attributions).toMatchObject([{ by: { name: 'Ines Falk' }, certain: true }]);
    expect(audits(sandbox)).toHaveLength(19);
    expect(traffic[0]?.calls).toBe(sandbox.exchanges.length);
  });

  it('is nobody’s where no audit tells of it', async () => {
    const { drift } = await begin(file({ dev: '{ Create ticket: 12s }' }));
    const { attributions, findings } = await drift();
    expect(attributions).toEqual([expect.objectContaining({ path: '/timeout', certain: false })]);
    expect([attributions?.[0]?.by, findings]).toEqual([undefined, []]);
  });

  it('is shown without a name where audits may not be read, and that is no failure', async () => {
    const { sandbox, dev, drift } = await begin();
    dev.changeAction('Create ticket', timeout(45));
    sandbox.org('test').changeAction('Create ticket', timeout(45));
    dev.permit(['integrations:action:view', 'integrations:integration:view']);
    const { attributions, findings, plan: planned } = await drift();
    expect(attributions?.map(({ org, by }) => [org, by?.name])).toEqual([
      ['dev', undefined],
      ['test', 'Ines Falk'],
    ]);
    expect(findings).toMatchObject([
      {
        severity: 'notice',
        code: 'who-unknown',
        message: expect.stringMatching(/^dev: .* answered 403/),
        help: expect.stringContaining('audits:audit:view'),
      },
    ]);
    expect(planned.digest).toBeDefined();
  });

  it('costs nothing where there is none, nor where it is only planned', async () => {
    const { sandbox, dev, drift } = await begin();
    expect((await drift()).attributions).toEqual([]);
    dev.changeAction('Create ticket', timeout(45));
    expect(await drift({}, 'plan')).not.toHaveProperty('attributions');
    expect(audits(sandbox)).toEqual([]);
  });
});

describe('the list since a time', () => {
  const since = () => ({ from: Date.now() - 3 * DAY, to: Date.now() + 1_000 });

  it('holds every change of what the files manage, drifted or not, newest first', async () => {
    const { sandbox, dev, drift } = await begin();
    const window = since();
    dev.changeAction('Lookup order', timeout(9));
    dev.changeAction('Lookup order', timeout(8), { id: 'u1', name: 'Ada Byron' });
    dev.changeAction('Send receipt', timeout(9));
    sandbox
      .org('test')
      .addAudit({ at: new Date(Date.now() - 2 * DAY).toISOString(), entity: { id: sandbox.org('test').action('Create ticket').id } });
    sandbox
      .org('test')
      .addAudit({ at: new Date(Date.now() - 4 * DAY).toISOString(), entity: { id: sandbox.org('test').action('Create ticket').id } });
    const report = await drift({ since: window });
    expect(report.audited?.map(({ org, key, by }) => `${org} ${key} ${by?.name}`).toSorted()).toEqual([
      'dev Lookup order Ada Byron',
      'dev Lookup order Ines Falk',
      'test Create ticket Ines Falk',
    ]);
    expect(report.audited?.map(({ at }) => at)).toEqual(
      report.audited
        ?.map(({ at }) => at)
        .toSorted()
        .reverse(),
    );
    expect(report).toMatchObject({ attributions: [], since: window });
  });

  it('shows no value that is never shown', async () => {
    const { dev, drift } = await begin();
    dev.changeAction('Lookup order', ({ config }) => Object.assign(config?.request.headers ?? {}, { Authorization: 'Bearer abc' }));
    const report = await drift({ since: since() });
    expect(report.audited?.[0]?.changes).toEqual([expect.objectContaining({ sensitive: true, new: [] })]);
    expect(JSON.stringify(report)).not.toContain('Bearer');
  });

  it('is no more than `only` takes', async () => {
    const { dev, drift } = await begin();
    dev.changeAction('Lookup order', timeout(8));
    dev.changeAction('Create ticket', timeout(30));
    const report = await drift({ since: since(), only: ['dataActions/Create*'] });
    expect(report.audited?.map(({ key }) => key)).toEqual(['Create ticket']);
  });
});
