import { expect, test, vi } from 'vitest';
import { ask, clientOf, open, tokenFor } from './kit.ts';

test('unknown paths are 404, known ones with another method 405', async () => {
  const call = await clientOf(await open());
  expect((await call('GET', '/nonsense')).body.code).toBe('not.found');
  expect((await call('GET', '/integrations/actions/nonsense')).status).toBe(404);
  const put = await call('PUT', '/integrations/actions/some-id/draft', {});
  expect([put.status, put.body.code, put.headers.get('allow')]).toEqual([405, 'method.not.allowed', 'GET, POST, PATCH, DELETE']);
});

test('an error body carries the correlation id that the header has', async () => {
  const got = await (await clientOf(await open()))('GET', '/integrations/actions/nonsense');
  expect(got.body).toEqual({
    message: expect.stringContaining('nonsense'),
    code: 'not.found',
    status: 404,
    messageParams: {},
    details: [],
    errors: [],
    contextId: got.headers.get('ININ-Correlation-Id'),
  });
});

test.each(['page=1', 'pageSize=0', 'pageNumber=two', 'includeConfig=maybe', 'sortOrder=up', 'constructor=1'])(
  'the query %s is 400',
  async (query) => {
    const got = await (await clientOf(await open()))('GET', `/integrations/actions?${query}`);
    expect([got.status, got.body.code]).toEqual([400, 'invalid.query.param.value']);
    expect(got.body.details[0].fieldName).toBe(query.split('=')[0]);
  },
);

test('a body must be JSON, say so, and hold at most 512000 bytes', async () => {
  const sandbox = await open();
  const { id } = sandbox.org('dev').action('Create ticket');
  const authorization = `Bearer ${await tokenFor(sandbox)}`;
  const patch = (body: string, type = 'application/json') =>
    ask(`${sandbox.url}/api/v2/integrations/actions/${id}`, { method: 'PATCH', headers: { authorization, 'content-type': type }, body });
  expect((await patch('{"version": ')).body.code).toBe('bad.request');
  expect((await patch('[]')).body.code).toBe('bad.request');
  expect((await patch('{"version": 3}', 'text/plain')).body.code).toBe('unsupported.media.type');
  expect((await patch(JSON.stringify({ version: 3, name: 'x'.repeat(512_000) }))).body.code).toBe('request.entity.too.large');
  expect(sandbox.org('dev').action('Create ticket').version).toBe(3);
});

test('each answer tells the rate; beyond the limit it is 429 until the window ends', async () => {
  const sandbox = await open({ rateLimit: { allowed: 2, windowSeconds: 60 } });
  const [dev, prod] = [await clientOf(sandbox, 'dev'), await clientOf(sandbox, 'prod')];
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() });
  try {
    const first = await dev('GET', '/organizations/me');
    expect(['count', 'allowed', 'reset'].map((name) => first.headers.get(`inin-ratelimit-${name}`))).toEqual(['1', '2', '60']);
    vi.setSystemTime(Date.now() + 15_000);
    await dev('GET', '/organizations/me');
    const third = await dev('GET', '/organizations/me');
    expect([third.status, third.body.code, third.headers.get('retry-after')]).toEqual([429, 'too.many.requests', '45']);
    expect(third.body.limit).toMatchObject({ namespace: 'platform.api', value: 2 });
    expect((await prod('GET', '/organizations/me')).status).toBe(200);
    vi.setSystemTime(Date.now() + 45_000);
    expect((await dev('GET', '/organizations/me')).headers.get('inin-ratelimit-count')).toBe('1');
  } finally {
    vi.useRealTimers();
  }
});

test('without a limit no client that paces itself is slowed down', async () => {
  const got = await (await clientOf(await open()))('GET', '/organizations/me');
  expect(Number(got.headers.get('inin-ratelimit-allowed'))).toBeGreaterThan(100_000);
});
