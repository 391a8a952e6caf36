import { describe, expect, it } from 'vitest';
import { integrations } from '../../../src/kinds/integrations/kind.ts';
import type { FieldChange } from '../../../src/model/change.ts';
import { begin, CONFIGURATION, CONTEXT, changeOf } from './begin.ts';

const TIMEOUT: FieldChange = { path: '/properties/requestTimeout', before: 10000, after: 5000 };

describe('one change of an integration', () => {
  it.each<[string, readonly FieldChange[], object]>([
    ['a key of its properties', [TIMEOUT], { properties: { url: 'https://crm.example.com', requestTimeout: 5000, signature: 'seal' } }],
    [
      'a key of its advanced part',
      [{ path: '/advanced/mapping/a~1b', after: ['c'] }],
      { advanced: { retries: 2, mapping: { 'a/b': ['c'] } } },
    ],
    ['its notes', [{ path: '/notes', before: '', after: 'Ours' }], { notes: 'Ours' }],
    ['its name', [{ path: '/name', before: 'Legacy CRM', after: 'CRM' }], { name: 'CRM' }],
    ['a member that nobody knows', [{ path: '/unchecked/x_owner/a', before: [1], after: [2] }], { x_owner: { a: [2] } }],
  ])('writes %s and nothing else', async (_, fields, expected) => {
    const { sandbox, org, writer } = await begin();
    const before = org.integration('Legacy CRM');
    expect(await integrations.write(writer, changeOf(before.id, ...fields), CONTEXT)).toEqual({ status: 'applied', revision: 2 });
    expect(org.integration(before.id)).toEqual({ ...before, config: { ...before.config, ...expected, version: 2 } });
    const put = sandbox.exchanges.find(({ method }) => method === 'PUT');
    const slot = { id: 'credential-legacy', name: 'Legacy CRM basicAuth' };
    expect(put?.requestBody).toMatchObject({ credentials: { basicAuth: slot } });
  });
});

describe("somebody else's work on an integration", () => {
  it('stops the write where it came since the plan', async () => {
    const { sandbox, org, writer } = await begin();
    org.changeIntegration('Legacy CRM', ({ config }) => Object.assign(config.properties, { requestTimeout: 7000 }));
    const moved = [{ path: '/properties/requestTimeout', reviewed: 10000, live: 7000, wanted: 5000 }];
    const result = await integrations.write(writer, changeOf(org.integration('Legacy CRM').id, TIMEOUT), CONTEXT);
    expect(result).toMatchObject({ status: 'failed', reason: { code: 'moved', moved } });
    expect(sandbox.exchanges.some(({ method }) => method === 'PUT')).toBe(false);
  });

  it('counts as done where it is what is wanted', async () => {
    const { org, writer } = await begin();
    org.changeIntegration('Legacy CRM', ({ config }) => Object.assign(config.properties, { requestTimeout: 5000 }));
    const result = await integrations.write(writer, changeOf(org.integration('Legacy CRM').id, TIMEOUT), CONTEXT);
    expect(result).toEqual({ status: 'done', revision: 2 });
  });

  it.each([409, 400] as const)('between reading and writing is a conflict (%d)', async (versionMismatch) => {
    const { sandbox, org, writer } = await begin({ versionMismatch });
    const meanwhile = () => org.changeIntegration('Legacy CRM', ({ config }) => Object.assign(config, { notes: 'theirs' }));
    sandbox.fault({ method: 'PUT', path: CONFIGURATION, meanwhile });
    const result = await integrations.write(writer, changeOf(org.integration('Legacy CRM').id, TIMEOUT), CONTEXT);
    expect(result).toMatchObject({ status: 'failed', reason: { code: 'version-conflict' } });
    expect(org.integration('Legacy CRM').config).toMatchObject({ notes: 'theirs', properties: { requestTimeout: 10000 } });
    expect(sandbox.exchanges.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });

  it.each<[string, object]>([
    ['empty', { rewrite: () => ({}) }],
    ['lost', { drop: 'after' }],
  ])('does not hide that the write arrived although its answer was %s', async (_, fault) => {
    const { sandbox, org, writer } = await begin();
    sandbox.fault({ method: 'PUT', path: CONFIGURATION, ...fault } as Parameters<typeof sandbox.fault>[0]);
    const result = await integrations.write(writer, changeOf(org.integration('Legacy CRM').id, TIMEOUT), CONTEXT);
    expect(result).toEqual({ status: 'applied', revision: 2 });
    expect(org.integration('Legacy CRM').config).toMatchObject({ version: 2, properties: { requestTimeout: 5000 } });
  });
});
