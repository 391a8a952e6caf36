import { expect, test } from 'vitest';
import type { Fault } from '../../src/sandbox/sandbox.ts';
import { clientOf, open } from './kit.ts';

const list = '/integrations/actions';
const template = '/api/v2/integrations/actions/{actionId}';

async function withFault(fault: Fault) {
  const sandbox = await open();
  const [call, org] = [await clientOf(sandbox), sandbox.org('dev')];
  const { id } = org.action('Create ticket');
  sandbox.fault(fault);
  const patch = () => call('PATCH', `${list}/${id}`, { version: 3, category: 'Tickets' });
  return { sandbox, call, org, id, patch, category: () => org.action(id).category, last: () => sandbox.exchanges.at(-1) };
}

test('a status answers in place of the sandbox, without effect, once', async () => {
  const { patch, category, last } = await withFault({ method: 'PATCH', status: 503, headers: { 'Retry-After': '2' } });
  const got = await patch();
  expect([got.status, got.body.code, got.headers.get('retry-after')]).toEqual([503, 'service.unavailable', '2']);
  expect([category(), last()?.deliberate]).toEqual(['CRM web services', true]);
  expect((await patch()).status).toBe(200);
  expect(last()).not.toHaveProperty('deliberate');
});

test('a body can be JSON, HTML or what is said', async () => {
  const { sandbox, call } = await withFault({ status: 502, body: '<h1>Bad gateway</h1>' });
  const html = await call('GET', list);
  expect([html.headers.get('content-type'), html.body]).toEqual(['text/html', '<h1>Bad gateway</h1>']);
  sandbox.fault({ status: 200, body: 'nonsense', contentType: 'text/plain' });
  expect((await call('GET', list)).headers.get('content-type')).toBe('text/plain');
  sandbox.fault({ status: 400, body: { code: 'ACTION.PROCESSING' } });
  expect((await call('GET', list)).body).toEqual({ code: 'ACTION.PROCESSING' });
});

test.each([
  ['before', 'CRM web services'],
  ['after', 'Tickets'],
] as const)('a connection drops %s the effect', async (drop, wanted) => {
  const { patch, category, last } = await withFault({ drop });
  await expect(patch()).rejects.toThrow('fetch failed');
  expect(category()).toBe(wanted);
  expect(last()).toMatchObject({ status: 0, deliberate: true });
});

test('half a body', async () => {
  const { patch, category, last } = await withFault({ halfBody: true });
  await expect(patch()).rejects.toThrow();
  expect([category(), last()?.deliberate]).toEqual(['Tickets', true]);
});

test('a redirect has no effect and is not followed here', async () => {
  const { patch, category } = await withFault({ redirect: 'https://elsewhere.example/' });
  const got = await patch();
  expect([got.status, got.headers.get('location'), category()]).toEqual([307, 'https://elsewhere.example/', 'CRM web services']);
});

test('a late answer is the sandbox’ own', async () => {
  const { patch, last } = await withFault({ delayMs: 1 });
  expect((await patch()).status).toBe(200);
  expect(last()).not.toHaveProperty('deliberate');
});

test('the effect of a late answer is not late; closing ends the wait', async () => {
  const { sandbox, patch, category } = await withFault({ delayMs: 600_000 });
  const late = expect(patch()).rejects.toThrow();
  while (category() !== 'Tickets') await new Promise(setImmediate);
  await Promise.all([late, sandbox.close()]);
});

test('somebody else’s change comes between two requests', async () => {
  const { sandbox, patch, last } = await withFault({
    method: 'PATCH',
    path: template,
    meanwhile: ({ org }) => org('dev').changeAction('Create ticket', ({ config }) => Object.assign(config ?? {}, { timeoutSeconds: 1 })),
  });
  expect((await patch()).status).toBe(409);
  expect(last()).not.toHaveProperty('deliberate');
  expect(sandbox.org('dev').action('Create ticket')).toMatchObject({ version: 4, config: { timeoutSeconds: 1 } });
});

test('an answer is rewritten, what is stored is not', async () => {
  const { call, org, id, last } = await withFault({ rewrite: (body) => ({ ...(body as object), name: 'Nonsense' }) });
  expect((await call('GET', `${list}/${id}`)).body.name).toBe('Nonsense');
  expect([org.action(id).name, last()?.deliberate]).toEqual(['Create ticket', true]);
});

test('which requests: method, path, org, some to skip, so many times', async () => {
  const { sandbox, call, id } = await withFault({ method: 'get', path: /name=ticket/, skip: 1, times: 2, status: 500 });
  const prod = await clientOf(sandbox, 'prod');
  const statuses = async (path: string, times: number, ask = call) => {
    const out: number[] = [];
    for (let i = 0; i < times; i += 1) out.push((await ask('GET', path)).status);
    return out;
  };
  expect(await statuses(list, 1)).toEqual([200]);
  expect(await statuses(`${list}?name=ticket`, 4)).toEqual([200, 500, 500, 200]);
  sandbox.fault({ org: 'prod', path: `/api/v2${list}`, status: 500 });
  expect([await statuses(list, 1), await statuses(list, 2, prod)]).toEqual([[200], [500, 200]]);
  sandbox.fault({ path: template, times: Number.POSITIVE_INFINITY, status: 500 });
  expect(await statuses(`${list}/${id}`, 3)).toEqual([500, 500, 500]);
  sandbox.clear();
  expect(await statuses(`${list}/${id}`, 1)).toEqual([200]);
  expect(sandbox.exchanges).toHaveLength(1);
});

test('the token endpoint can fail for one org', async () => {
  const sandbox = await open();
  sandbox.fault({ org: 'prod', path: '/oauth/token', status: 500 });
  await clientOf(sandbox, 'dev');
  expect(sandbox.exchanges.at(-1)).toMatchObject({ org: 'dev', status: 200 });
  await clientOf(sandbox, 'prod');
  expect(sandbox.exchanges.at(-1)).toMatchObject({ org: 'prod', status: 500 });
});
