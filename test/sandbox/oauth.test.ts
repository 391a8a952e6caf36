import { expect, test, vi } from 'vitest';
import { ask, clientOf, type Got, open, tokenFor } from './kit.ts';

async function enter(url: string, basic: string, form: Record<string, string> = { grant_type: 'client_credentials' }): Promise<Got> {
  return ask(`${url}/oauth/token`, { method: 'POST', headers: { authorization: `Basic ${btoa(basic)}` }, body: new URLSearchParams(form) });
}

test('a client that knows its secret gets a long token of its own org', async () => {
  const { url } = await open();
  const got = await enter(url, 'sandbox-test:sandbox-test-secret');
  expect(got.body).toEqual({ access_token: expect.stringMatching(/^[\w-]{60,}$/), token_type: 'bearer', expires_in: 86_399 });
  const me = await ask(`${url}/api/v2/organizations/me`, { headers: { authorization: `Bearer ${got.body.access_token}` } });
  expect(me.body.name).toBe('Northwind Care (Test)');
});

test.each([
  ['a wrong secret', 'sandbox-dev:nonsense', undefined, 401, 'invalid_client'],
  ['an unknown client', 'nobody:sandbox-dev-secret', undefined, 401, 'invalid_client'],
  ['another grant', 'sandbox-dev:sandbox-dev-secret', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
] as const)('%s is refused in the words of OAuth', async (_, basic, form, status, error) => {
  const { url } = await open();
  const got = await enter(url, basic, form);
  expect([got.status, got.body.error]).toEqual([status, error]);
  expect(got.body.error_description).toBeTypeOf('string');
  expect(got.body).not.toHaveProperty('code');
});

test('no token and an unknown token are 401 with their codes', async () => {
  const { url } = await open();
  const bare = await ask(`${url}/api/v2/organizations/me`, {});
  expect([bare.status, bare.body.code]).toEqual([401, 'authentication.required']);
  const unknown = await ask(`${url}/api/v2/organizations/me`, { headers: { authorization: 'Bearer nonsense' } });
  expect([unknown.status, unknown.body.code]).toEqual([401, 'bad.credentials']);
});

test('a token tells its client, ends by DELETE, by decree and by age', async () => {
  const sandbox = await open();
  const call = await clientOf(sandbox);
  const me = (await call('GET', '/tokens/me')).body;
  expect(me.OAuthClient).toMatchObject({ id: 'sandbox-dev', authorizedGrantType: 'CLIENT-CREDENTIALS', state: 'active' });
  expect(me.organization.id).toBe('3f1c2b7e-5d84-4a0e-9c36-7b1f0e2d4a51');
  expect((await call('DELETE', '/tokens/me')).status).toBe(200);
  expect((await call('GET', '/tokens/me')).status).toBe(401);

  const another = await clientOf(sandbox);
  sandbox.expireTokens('dev');
  expect((await another('GET', '/tokens/me')).body.code).toBe('bad.credentials');

  const third = await clientOf(sandbox);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 });
  try {
    expect((await third('GET', '/tokens/me')).status).toBe(401);
  } finally {
    vi.useRealTimers();
  }
});

test('tokens of one org leave another alone', async () => {
  const sandbox = await open();
  const prod = await clientOf(sandbox, 'prod');
  await tokenFor(sandbox, 'dev');
  sandbox.expireTokens('dev');
  expect((await prod('GET', '/organizations/me')).status).toBe(200);
  expect(sandbox.org('dev').tokens()).toHaveLength(1);
});

test('a missing permission is 403 and named; any one of several is enough', async () => {
  const sandbox = await open();
  const call = await clientOf(sandbox);
  sandbox.org('dev').permit(['integrations:integration:view', 'bridge:actions:view']);
  expect((await call('GET', '/integrations/actions')).status).toBe(200);
  const { id } = sandbox.org('dev').action('Create ticket');
  const got = await call('PATCH', `/integrations/actions/${id}`, { version: 3 });
  expect([got.status, got.body.code]).toEqual([403, 'missing.any.permissions']);
  expect(got.body.message).toContain('[integrations:action:edit]');
  const audits = await call('GET', '/audits/query/servicemapping');
  expect([audits.status, audits.body.code]).toEqual([403, 'missing.permissions']);
  sandbox.org('dev').permit(undefined);
  expect((await call('GET', '/audits/query/servicemapping')).status).toBe(200);
});

test('a request with an ended token still counts as its org’s', async () => {
  const sandbox = await open();
  const call = await clientOf(sandbox);
  sandbox.expireTokens('dev');
  await call('GET', '/organizations/me');
  expect(sandbox.exchanges.at(-1)).toMatchObject({ org: 'dev', status: 401 });
});
