import { describe, expect, it } from 'vitest';
import { integrations } from '../../../src/kinds/integrations/kind.ts';
import type { Wanted } from '../../../src/model/kind.ts';
import { begin, CONFIGURATION, LIST, TYPE_SCHEMA } from './begin.ts';

const wanted = (...names: readonly string[]): Wanted => ({
  entries: [],
  traits: new Set(),
  concerns: () => true,
  manages: ({ name }) => names.includes(name),
  means: () => false,
});

const read = async (names: readonly string[], fault?: (sandbox: Awaited<ReturnType<typeof begin>>['sandbox']) => void) => {
  const { sandbox, writer, org } = await begin();
  sandbox.clear();
  fault?.(sandbox);
  const live = await integrations.read(writer, wanted(...names), () => []);
  return {
    live,
    org,
    writer,
    sandbox,
    calls: sandbox.exchanges.map(({ path }) => path.replace(/^.api.v2.integrations/, '').replace(/[0-9a-f-]{36}/, 'ID')),
  };
};

describe('reading integrations', () => {
  it('costs the list alone where values only refer to them', async () => {
    const { live, calls } = await read([]);
    expect(calls).toEqual(['?pageSize=100&pageNumber=1']);
    expect(live.map(({ name, entry }) => [name, entry])).toEqual([
      ['Legacy CRM', {}],
      ['Second CRM', {}],
      ['Billing', {}],
    ]);
  });

  it('asks for the configuration of those that are managed, and once for the schemas of their type', async () => {
    const { live, calls } = await read(['Legacy CRM', 'Second CRM']);
    expect(calls.toSorted()).toEqual([
      '/ID/config/current',
      '/ID/config/current',
      '/types/crm-bridge/configschemas/advanced',
      '/types/crm-bridge/configschemas/properties',
      '?pageSize=100&pageNumber=1',
    ]);
    const properties = { url: 'https://crm.example.com', requestTimeout: 10000, signature: 'seal' };
    expect(live[0]).toMatchObject({ revision: 1, entry: { name: 'Legacy CRM', properties, advanced: { retries: 2 }, notes: '' } });
    expect(live[0]).toMatchObject({ unset: ['/notes'], sensitive: ['/properties/signature'] });
  });

  it('goes on without the schemas of a type that cannot be read, and leaves out what is gone', async () => {
    const { live } = await read(['Legacy CRM'], (sandbox) => sandbox.fault({ path: TYPE_SCHEMA, status: 404, times: 2 }));
    expect(live[0]).toMatchObject({ facts: { schemas: { properties: { unreadable: expect.stringContaining('could not be read') } } } });
    const { live: left } = await read(['Legacy CRM'], (sandbox) => sandbox.fault({ path: CONFIGURATION, status: 404 }));
    expect(left.map(({ name }) => name)).toEqual(['Second CRM', 'Billing']);
  });

  it.each<[string, object]>([
    ['no version', { version: null }],
    ['properties that are a list', { properties: [] }],
  ])('takes one with %s for itself, and the others as ever', async (_, odd) => {
    const { live } = await read(['Legacy CRM'], (sandbox) =>
      sandbox.fault({ path: CONFIGURATION, rewrite: (body) => ({ ...(body as object), ...odd }) }),
    );
    expect(live.map(({ readOnly }) => readOnly?.code)).toEqual(['answer-not-understood', undefined, undefined]);
  });

  it('never puts an id into an address that leads elsewhere', async () => {
    const rewrite = (body: unknown): unknown => ({ ...(body as object), entities: [{ id: '../../oauth', name: 'Legacy CRM' }], total: 1 });
    const { live, calls } = await read(['Legacy CRM'], (sandbox) => sandbox.fault({ path: LIST, rewrite }));
    expect([live.map(({ readOnly }) => readOnly?.code), calls.length]).toEqual([['unsafe-id'], 1]);
  });

  it('reads again what was written, without those that are gone', async () => {
    const { writer, org } = await read([]);
    const { id } = org.integration('Legacy CRM');
    expect(await integrations.readAgain(writer, [id, 'no-such'], () => [])).toMatchObject([
      { id, name: 'Legacy CRM', raw: { x_owner: { a: [1] } } },
    ]);
  });
});
