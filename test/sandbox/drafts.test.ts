import { expect, test } from 'vitest';
import { clientOf, open } from './kit.ts';

const path = '/integrations/actions';
const contract = { input: { inputSchema: { type: 'object' } }, output: { successSchema: { type: 'object' } } };
const config = { request: { requestUrlTemplate: 'https://a.example', requestType: 'GET', requestTemplate: 'mine' }, response: {} };

async function withDraft(name = 'Create ticket') {
  const sandbox = await open();
  const call = await clientOf(sandbox);
  const org = sandbox.org('dev');
  const { id } = org.action(name);
  const opened = await call('POST', `${path}/${id}/draft`);
  return { sandbox, call, org, id, opened, at: `${path}/${id}/draft` };
}

test('a draft is a copy with a version of its own; there is one at most', async () => {
  const { call, org, id, opened, at } = await withDraft();
  expect(opened.body).toMatchObject({ id, name: 'Create ticket', version: 4, selfUri: `/api/v2${at}` });
  expect(org.draft(id)).toEqual({ ...org.action(id), version: 4 });
  expect((await call('POST', at)).body.code).toBe('policy.violation');
  const { body } = await call('GET', `${at}?includeConfig=true`);
  expect((await call('GET', body.config.request.requestTemplateUri.slice(7))).body).toBe(org.action(id).config?.request.requestTemplate);
  expect((await call('GET', `${path}/drafts?pageSize=100`)).body.entities.map((one: { id: string }) => one.id)).toEqual([id]);
  expect((await call('DELETE', at)).status).toBe(204);
  expect((await call('GET', at)).body.code).toBe('not.found');
});

test('static and custom auth actions have no drafts', async () => {
  const sandbox = await open();
  const call = await clientOf(sandbox);
  for (const name of ['CRM sign-in', 'Get Estimated Wait Time']) {
    expect((await call('POST', `${path}/${sandbox.org('dev').action(name).id}/draft`)).status).toBe(400);
  }
});

test('publishing needs the version of the draft, and counts the published one on', async () => {
  const { call, org, id, at } = await withDraft();
  expect((await call('PATCH', at, { version: 3, name: 'New' })).status).toBe(409);
  expect((await call('PATCH', at, { version: 4, config: { ...org.draft(id)?.config, timeoutSeconds: 11 } })).body.version).toBe(5);
  expect(org.action(id).config?.timeoutSeconds).toBe(30);
  for (const version of [3, 4, 6]) {
    const refused = await call('POST', `${at}/publish`, { version });
    expect([refused.status, refused.body.message]).toEqual([400, `Supplied version ${version} does not match latest draft version 5.`]);
  }
  expect((await call('POST', `${at}/publish`, { version: 5 })).body).toMatchObject({ version: 4, config: { timeoutSeconds: 11 } });
  expect((await call('POST', `${at}/publish`, { version: 5 })).status).toBe(404);
});

test('a change of the published action leaves the draft alone, which brings the old value back', async () => {
  const { call, org, id, at } = await withDraft();
  await call('PATCH', `${path}/${id}`, { version: 3, config: { ...org.action(id).config, timeoutSeconds: 5 } });
  expect(org.draft(id)?.config?.timeoutSeconds).toBe(30);
  await call('POST', `${at}/publish`, { version: 4 });
  expect(org.action(id)).toMatchObject({ version: 5, config: { timeoutSeconds: 30 } });
});

test('contract and secure are fixed once published; equal ones may be sent', async () => {
  const { call, org, id, at } = await withDraft();
  expect((await call('PATCH', at, { version: 4, contract })).body.details[0].fieldName).toBe('contract');
  expect((await call('PATCH', at, { version: 4, secure: true })).body.details[0].fieldName).toBe('secure');
  const { input, output } = org.action(id).contract;
  const same = { input, output: { successSchema: output.successSchema } };
  expect((await call('PATCH', at, { version: 4, secure: false, contract: same })).status).toBe(200);
});

test('an action that is only a draft is in no list of actions, loses its request template, and appears when published', async () => {
  const sandbox = await open();
  const [call, org] = [await clientOf(sandbox), sandbox.org('dev')];
  const integrationId = org.integration('Billing').id;
  const { id } = (await call('POST', `${path}/drafts`, { name: 'Sketch', category: 'C', integrationId, config, contract })).body;
  expect(org.draft(id)?.config?.request.requestTemplate).toBe(`\${input.rawRequest}`);
  expect((await call('GET', `${path}/${id}`)).status).toBe(404);
  await call('PATCH', `${path}/${id}/draft`, { version: 1, contract: { ...contract, output: { successSchema: { type: 'array' } } } });
  expect((await call('POST', `${path}/${id}/draft/publish`, { version: 2 })).body.version).toBe(1);
  expect(org.action('Sketch').contract.output.successSchema).toEqual({ type: 'array' });
});

test('a draft without URL or method is not valid and is not published', async () => {
  const { call, at } = await withDraft();
  await call('PATCH', at, { version: 4, config: { request: {} } });
  const { body } = await call('GET', `${at}/validation`);
  expect([body.valid, body.errors.length]).toEqual([false, 2]);
  expect((await call('POST', `${at}/publish`, { version: 5 })).body.details).toHaveLength(2);
});

test('a seeded draft and a draft of somebody else', async () => {
  const sandbox = await open();
  const org = sandbox.org('dev');
  const id = org.addAction({ name: 'Subject', integration: 'Billing', draft: true, version: 6 });
  expect(org.draft('Subject')).toEqual({ ...org.action(id), version: 7 });
  org.changeDraft('Send receipt', (draft) => Object.assign(draft, { category: 'Other' }));
  const { body } = await (await clientOf(sandbox))('GET', `${path}/drafts?category=Other`);
  expect(body.total).toBe(1);
  org.discardDraft('Send receipt');
  expect(org.draft('Send receipt')).toBeUndefined();
});
