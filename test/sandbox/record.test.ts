import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clientOf, open } from './kit.ts';

test('the log has a line for each exchange, complete with the answer, and no secret', async () => {
  const log = join(mkdtempSync(join(tmpdir(), 'sandbox-')), 'log.ndjson');
  const sandbox = await open({ log });
  const call = await clientOf(sandbox);
  const { id } = sandbox.org('dev').action('Create ticket');
  await call('PATCH', `/integrations/actions/${id}`, { version: 3, category: 'Tickets' });
  await call('GET', `/integrations/actions/${id}/templates/successtemplate.vm`);
  await call('GET', '/nonsense');
  const text = readFileSync(log, 'utf8');
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines[0]).toEqual({ method: 'POST', path: '/oauth/token', requestBody: '(redacted)', status: 200, responseBody: '(redacted)' });
  expect(lines[1]).toMatchObject({
    method: 'PATCH',
    requestBody: { version: 3, category: 'Tickets' },
    status: 200,
    responseBody: { version: 4 },
  });
  expect(lines[2].responseBody).toBe(`\${rawResult}`);
  expect(lines[3]).toMatchObject({ path: '/api/v2/nonsense', status: 404 });
  expect(lines.filter((line) => 'deliberate' in line)).toEqual([]);
  for (const secret of ['sandbox-dev-secret', btoa('sandbox-dev:sandbox-dev-secret'), ...sandbox.org('dev').tokens()])
    expect(text).not.toContain(secret);
});

test('exchanges are in the order of asking, with org, headers and bodies', async () => {
  const sandbox = await open();
  const call = await clientOf(sandbox, 'test');
  await call('GET', '/organizations/me');
  await call('GET', '/organizations/me?nonsense=1');
  const [token, me, outside] = sandbox.exchanges;
  expect(token).toMatchObject({ org: 'test', method: 'POST', path: '/oauth/token', responseBody: '(redacted)' });
  expect(me).toMatchObject({ org: 'test', path: '/api/v2/organizations/me', status: 200, responseBody: { state: 'active' } });
  expect(me?.requestHeaders['authorization']).toMatch(/^Bearer /);
  expect(outside).toMatchObject({ status: 400 });
});
