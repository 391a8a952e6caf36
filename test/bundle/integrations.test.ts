import { describe, expect, it } from 'vitest';
import { startWorld } from './world.ts';

const client = { clientId: 'dev-client', clientSecret: 'dev-client-secret' };
const single = { GENESYS_CLIENT_ID: client.clientId, GENESYS_CLIENT_SECRET: client.clientSecret, GENESYS_REGION: 'sandbox' };

const CONFIGURATION = '/api/v2/integrations/{integrationId}/config/current';

/** The command, and an org with integrations of two types. */
async function begin() {
  const properties = { url: 'https://crm.example.com', requestTimeout: 10000, signature: 'hunter2', apiToken: 'hunter2' };
  const legacy = { name: 'Legacy CRM', type: 'crm-bridge', properties, credentials: { basicAuth: 'credential' } };
  const integrations = [legacy, { name: 'CRM' }, { name: 'Billing', notes: 'Finance' }];
  const actions = [{ name: 'Lookup', integration: 'CRM', timeoutSeconds: 20 }];
  const world = await startWorld({ orgs: [{ name: 'dev', ...client, integrations, actions }] });
  const { cli, sandbox } = world;
  const { organization } = sandbox.org('dev').snapshot();
  const write = (lines: string): void =>
    world.write('genesys-cloud.yml', `version: 1\norgs:\n  dev:\n    region: sandbox\n    organizationId: ${organization.id}\n${lines}`);
  const asked = (): readonly string[] =>
    sandbox.exchanges.map(({ path }) => path).filter((path) => path.startsWith('/api/v2/integrations'));
  return { cli, sandbox, org: sandbox.org('dev'), write, save: world.write, asked };
}

const FASTER = '    integrations: { Legacy CRM: { properties: { requestTimeout: 5000, signature: hunter3 } } }\n';

describe('the export of one integration', () => {
  it('tells which key holds a timeout, asks for nothing else, shows nothing secret, and plans to nothing', async () => {
    const { cli, save, asked } = await begin();
    const { code, stdout } = await cli(['export', '--org', 'dev', '--only', 'integrations/Legacy CRM'], single);
    expect(code).toBe(0);
    expect(stdout).toMatch(/# not set: properties\.idleLimit, Connection time-out \(s\): integer, at least 1\n/);
    expect(stdout).toMatch(/properties:\n +# Request timeout \(ms\): integer, 1000 to 60000, by default 10000\n +requestTimeout: 10000\n/);
    expect(stdout).not.toContain('hunter2');
    expect(asked().filter((path) => path.endsWith('/config/current'))).toHaveLength(1);
    expect(asked()).toHaveLength(4);
    save('exported.yml', stdout);
    expect((await cli(['plan', '--config', 'exported.yml'])).code).toBe(0);
  });
});

describe('a change of an integration', () => {
  it('shows a secret nowhere, is written whole, and leaves nothing to plan', async () => {
    const { cli, org, write } = await begin();
    write(FASTER);
    const planned = await cli(['plan', '--json']);
    expect(JSON.parse(planned.stdout).plan.orgs[0].changes[0].fields).toMatchObject([
      { path: '/properties/requestTimeout', before: 10000, after: 5000 },
      { path: '/properties/signature', before: '••••', after: '••••', sensitive: true },
    ]);
    const applied = await cli(['apply', '--yes']);
    expect(applied.code).toBe(0);
    for (const { stdout, stderr } of [planned, applied]) expect(stdout + stderr).not.toMatch(/hunter/);
    expect(org.integration('Legacy CRM').config).toMatchObject({
      properties: { url: 'https://crm.example.com', requestTimeout: 5000, signature: 'hunter3', apiToken: 'hunter2' },
      credentials: { basicAuth: { id: 'credential' } },
    });
    expect((await cli(['plan'])).code).toBe(0);
  });

  it('is an error of the plan where its type does not take it, and nothing is written', async () => {
    const { cli, sandbox, write } = await begin();
    write('    integrations: { Legacy CRM: { properties: { requestTimout: 1, idleLimit: 0 } }, Legacy CRN: { notes: x } }\n');
    const { code, stdout } = await cli(['plan']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/genesys-cloud.yml:6:64 .*no key "requestTimout".*\n.*"requestTimeout"/);
    expect(stdout).toMatch(/properties.idleLimit" .*at least 1/);
    expect(stdout).toMatch(/no integration named "Legacy CRN".*\n.*"Legacy CRM"/);
    expect((await cli(['apply', '--yes'])).code).toBe(1);
    expect(sandbox.exchanges.some(({ method }) => method === 'PUT')).toBe(false);
  });

  it('of which the org has two by that name needs its id', async () => {
    const { cli, sandbox, org, write, save } = await begin();
    org.changeIntegration('Billing', ({ config }) => Object.assign(config, { name: 'CRM' }));
    write('    integrations: { CRM: { notes: Ours } }\n');
    const { code, stdout } = await cli(['plan']);
    expect([code, stdout]).toEqual([1, expect.stringMatching(/2 integrations named "CRM".*\n.*`id:`/)]);
    const { id } = sandbox
      .org('dev')
      .snapshot()
      .integrations.find(({ config }) => config.notes === 'Finance') ?? { id: '' };
    write(`    integrations: { Finance: { id: ${id}, name: CRM, notes: Ours } }\n`);
    expect((await cli(['apply', '--yes'])).code).toBe(0);
    expect(org.integration(id).config.notes).toBe('Ours');
    const exported = await cli(['export', '--org', 'dev', '--only', `integrations/CRM (${id})`], single);
    expect(exported.stdout).toContain(`CRM (${id}):`);
    save('exported.yml', exported.stdout);
    expect((await cli(['plan', '--config', 'exported.yml'])).code).toBe(0);
  });

  it('never sets credentials', async () => {
    const { cli, write } = await begin();
    for (const lines of ['credentials: { basicAuth: { id: x } }', 'unchecked: { credentials: {} }']) {
      write(`    integrations: { Legacy CRM: { ${lines} } }\n`);
      const { code, stdout } = await cli(['validate']);
      expect([code, stdout]).toEqual([1, expect.stringContaining('credentials')]);
    }
  });
});

describe("somebody else's work on an integration", () => {
  it('at the moment of the write is a conflict: theirs stays, and nothing is tried again', async () => {
    const { cli, sandbox, org, write } = await begin();
    write(FASTER);
    const meanwhile = () => org.changeIntegration('Legacy CRM', ({ config }) => Object.assign(config, { notes: 'theirs' }));
    sandbox.fault({ method: 'PUT', path: CONFIGURATION, meanwhile });
    const { code, stdout } = await cli(['apply', '--yes', '--json']);
    expect([code, JSON.parse(stdout).outcomes]).toMatchObject([1, [{ status: 'failed', reason: { code: 'version-conflict' } }]]);
    expect(stdout).not.toMatch(/hunter/);
    expect(org.integration('Legacy CRM').config).toMatchObject({ notes: 'theirs', properties: { requestTimeout: 10000 } });
    expect((await cli(['apply', '--yes'])).code).toBe(0);
  });

  it('after the plan was approved, on the same secret key: another digest', async () => {
    const { cli, org, write } = await begin();
    write(FASTER);
    const { digest } = JSON.parse((await cli(['plan', '--json'])).stdout).plan;
    org.changeIntegration('Legacy CRM', ({ config }) => Object.assign(config.properties, { signature: 'hunter4' }));
    const { code, stdout } = await cli(['apply', '--approve', digest, '--json']);
    expect([code, JSON.parse(stdout).refusals]).toMatchObject([1, [{ code: 'digest-differs' }]]);
    expect(stdout).not.toMatch(/hunter/);
  });

  it('is its deletion between plan and write', async () => {
    const { cli, sandbox, write } = await begin();
    write(FASTER);
    sandbox.fault({ method: 'GET', path: CONFIGURATION, skip: 1, status: 404 });
    const { code, stdout } = await cli(['apply', '--yes', '--json']);
    const reason = { code: 'moved', message: expect.stringContaining('was deleted') };
    expect([code, JSON.parse(stdout).outcomes]).toMatchObject([1, [{ status: 'failed', reason }]]);
  });
});

describe('what only refers to an integration', () => {
  it('costs one list of them, also beside an entry of the section', async () => {
    const { cli, write, asked } = await begin();
    write('    dataActions: { Lookup: { integration: Ours, timeout: 20s } }\n    integrations: { Ours: { was: CRM } }\n');
    const { code, stdout } = await cli(['plan']);
    expect([code, stdout]).toEqual([2, expect.stringContaining('1 change in 1 org')]);
    expect(asked().filter((path) => path.startsWith('/api/v2/integrations?'))).toHaveLength(1);
    expect((await cli(['apply', '--yes'])).code).toBe(0);
    expect((await cli(['plan'])).code).toBe(0);
  });
});
