import { afterEach, describe, expect, it } from 'vitest';
import { type Connection, openForReading, openForWriting } from '../../src/genesys/connect.ts';
import { readCredentials } from '../../src/genesys/credentials.ts';
import { parseHosts, resolveHosts } from '../../src/genesys/hosts.ts';
import { attempt } from '../../src/model/api-error.ts';
import { apiPath } from '../../src/model/api-path.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { fakeClock } from './fixtures/fake-clock.ts';
import { orgSettings } from './fixtures/org-settings.ts';

const ACTIONS = apiPath`/api/v2/integrations/actions`;
const actions = (count: number) => Array.from({ length: count }, (_, index) => ({ name: `Action ${index}`, integration: 'CRM' }));
const running: Sandbox[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

/** A sandbox with one org, and a connection made as a run makes it: from hosts, variables and settings. */
async function sandboxWith(count: number, options: Partial<SandboxOptions> = {}) {
  const org = {
    name: 'dev',
    clientId: 'dev-client',
    clientSecret: 'dev-client-secret',
    integrations: [{ name: 'CRM' }],
    actions: actions(count),
  };
  const sandbox = await startSandbox({ orgs: [org], ...options });
  running.push(sandbox);
  const { hosts: named } = parseHosts(JSON.stringify({ sandbox: sandbox.hosts }));
  const env = { GENESYS_DEV_CLIENT_ID: 'dev-client', GENESYS_DEV_CLIENT_SECRET: 'dev-client-secret', GENESYS_DEV_REGION: 'sandbox' };
  const credentials = readCredentials([orgSettings('dev')], { env, selectsOne: true }).byOrg.get('dev');
  const hosts = resolveHosts('sandbox', named);
  if (!hosts || !credentials) throw new Error('The sandbox is not to be reached');
  const connection: Connection = { hosts, credentials, parallel: 8, clock: fakeClock(), onSecret: () => {}, userAgent: 'test' };
  return { sandbox, connection };
}

describe('against the sandbox', () => {
  it.each([
    [0, 100, 1],
    [100, 100, 1],
    [450, 100, 5],
    [450, 25, 18],
  ])('a list of %s in pages of at most %s takes %s requests', async (count, maxPageSize, pages) => {
    const { connection } = await sandboxWith(count, { maxPageSize });
    const org = await openForReading(connection);
    const listed = await org.reader.list(ACTIONS, { includeConfig: true });
    expect(new Set(listed.map((each) => each['name']))).toEqual(new Set(actions(count).map((each) => each.name)));
    expect(org.traffic()).toEqual({ calls: 2 + pages, waitedSeconds: 0 });
  });

  it('an expired token is renewed once for all', async () => {
    const { sandbox, connection } = await sandboxWith(450);
    const org = await openForReading(connection);
    sandbox.expireTokens('dev');
    expect(await org.reader.list(ACTIONS)).toHaveLength(450);
    expect(sandbox.org('dev').tokens()).toHaveLength(2);
  });

  it.each<[string, Parameters<Sandbox['fault']>[0]]>([
    ['429', { path: /actions/, status: 429, headers: { 'retry-after': '3' }, times: 2 }],
    ['HTML with 503', { path: /actions/, status: 503, body: '<html>', times: 4 }],
    ['a dropped connection', { path: /actions/, drop: 'after', times: 2 }],
    ['half an answer', { path: /actions/, halfBody: true }],
    ['a 500', { path: /actions/, status: 500 }],
  ])('%s is got over', async (_, fault) => {
    const { sandbox, connection } = await sandboxWith(150);
    const org = await openForReading(connection);
    sandbox.fault(fault);
    expect(await org.reader.list(ACTIONS)).toHaveLength(150);
    expect(org.traffic().waitedSeconds).toBeGreaterThan(0);
  });

  it('a thing that is added meanwhile makes a list incomplete', async () => {
    const { sandbox, connection } = await sandboxWith(150);
    const org = await openForReading(connection);
    sandbox.fault({ path: /pageNumber=2/, meanwhile: () => void sandbox.org('dev').addAction({ name: 'Zebra', integration: 'CRM' }) });
    expect(await attempt(() => org.reader.list(ACTIONS))).toMatchObject({ failure: { code: 'list-incomplete' } });
  });

  it('a missing permission is named', async () => {
    const { sandbox, connection } = await sandboxWith(1);
    const org = await openForReading(connection);
    sandbox.org('dev').permit([]);
    expect(await attempt(() => org.reader.list(ACTIONS))).toMatchObject({
      failure: { code: 'permission-missing', permissions: expect.arrayContaining(['integrations:action:view']) },
    });
  });

  it('a wrong secret is told in the words of OAuth', async () => {
    const { connection } = await sandboxWith(1);
    const credentials = { ...connection.credentials, clientSecret: 'wrong-secret' };
    expect(await attempt(() => openForReading({ ...connection, credentials }))).toMatchObject({
      failure: { code: 'sign-in-failed', message: expect.stringContaining('invalid_client: authentication failed') },
    });
  });

  it('the token is worth nothing after the goodbye', async () => {
    const { sandbox, connection } = await sandboxWith(1);
    const org = await openForWriting(connection);
    await org.close();
    const [token] = sandbox.org('dev').tokens();
    const answer = await fetch(`${sandbox.url}/api/v2/organizations/me`, { headers: { authorization: `Bearer ${token}` } });
    expect(answer.status).toBe(401);
  });
});
