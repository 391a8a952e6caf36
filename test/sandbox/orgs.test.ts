import { expect, test } from 'vitest';
import { startSandbox } from '../../src/sandbox/sandbox.ts';
import { sampleOrgs } from '../../src/sandbox/seed.ts';
import { clientOf, open } from './kit.ts';

test('the sample orgs: three, with the same ids in every run and others in each org', async () => {
  const [one, two] = [await open(), await open()];
  for (const { name } of sampleOrgs()) expect(one.org(name).snapshot()).toEqual(two.org(name).snapshot());
  const ids = ['dev', 'test', 'prod'].map((name) => one.org(name).action('Create ticket').id);
  expect(new Set(ids).size).toBe(3);
  expect(one.hosts).toEqual({ api: one.url, login: one.url, cdn: one.url });
});

test('ids tell the kind', async () => {
  const org = (await open()).org('dev');
  expect(org.action('Get Estimated Wait Time').id).toMatch(/^static_-_[0-9a-f-]{36}$/);
  expect(org.action('CRM sign-in').id).toBe(`customAuth_-_${org.integration('CRM web services').id}`);
  expect(org.action('Create ticket').id).toMatch(/^custom_-_[0-9a-f-]{36}$/);
});

test('names that fit two things, or none, are refused', async () => {
  const sandbox = await open();
  expect(() => sandbox.org('dev').action('Lookup customer')).toThrow('2 things are named Lookup customer');
  expect(() => sandbox.org('dev').integration('Nonsense')).toThrow('0 things');
  expect(() => sandbox.org('nonsense')).toThrow('dev, test, prod');
  const orgs = [{ name: 'a', clientId: 'a', clientSecret: 'a', actions: [{ name: 'x', integration: 'y' }] }];
  await expect(startSandbox({ orgs })).rejects.toThrow('no integration is named y');
});

test('what is given out is a copy', async () => {
  const org = (await open()).org('dev');
  const before = org.snapshot();
  org.action('Create ticket').name = 'changed outside';
  Object.assign(org.snapshot().actions[0] ?? {}, { name: 'changed outside' });
  expect(org.snapshot()).toEqual(before);
});

test('a change by somebody else counts the version on and touches nothing else', async () => {
  const org = (await open()).org('dev');
  const before = org.snapshot();
  org.changeAction('Send receipt', ({ config }) => Object.assign(config ?? {}, { timeoutSeconds: 3 }));
  const after = org.snapshot();
  const others = (contents: typeof before) => contents.actions.filter((action) => action.name !== 'Send receipt');
  expect(others(after)).toEqual(others(before));
  expect(org.action('Send receipt')).toMatchObject({ version: 2, config: { timeoutSeconds: 3 } });
});

test('a rename moves the action in the lists', async () => {
  const sandbox = await open();
  sandbox.org('dev').renameAction('Send receipt', 'A receipt');
  const { entities } = (await (await clientOf(sandbox))('GET', '/integrations/actions')).body;
  expect(entities[0].name).toBe('A receipt');
});

test('two sandboxes do not share anything, a port can be chosen, and latency only delays', async () => {
  const one = await open({ latencyMs: 1 });
  const port = Number(new URL(one.url).port);
  await expect(startSandbox({ orgs: [], port })).rejects.toThrow('EADDRINUSE');
  expect((await (await clientOf(one))('GET', '/organizations/me')).status).toBe(200);
  await one.close();
  const two = await open({ port });
  expect([two.url, two.exchanges.length]).toEqual([one.url, 0]);
});
