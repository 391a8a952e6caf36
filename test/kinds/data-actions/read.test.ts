import { describe, expect, it } from 'vitest';
import { readDataActions } from '../../../src/kinds/data-actions/read.ts';
import type { Wanted } from '../../../src/model/kind.ts';
import { ACTIONS, begin } from './begin.ts';

const EVERYTHING: Wanted = { entries: [], traits: new Set(['integration']), concerns: () => true, manages: () => true, means: () => false };

/** Reads an org whose list has the row of its action altered. */
async function reading(alter: (row: Record<string, unknown>) => Record<string, unknown>) {
  const { sandbox, writer } = await begin({}, [{ name: 'Other', integration: 'CRM', timeoutSeconds: 7 }]);
  const rewrite = (body: unknown): unknown => {
    const { entities, ...page } = body as { entities: Record<string, unknown>[] };
    return { ...page, entities: entities.map((row) => (row['name'] === 'Lookup' ? alter(row) : row)) };
  };
  sandbox.fault({ path: ACTIONS, rewrite });
  return { sandbox, live: await readDataActions(writer, EVERYTHING, () => []) };
}

describe('reading data actions', () => {
  it.each<[string, Record<string, unknown>, object]>([
    ['no name', { name: null }, { readOnly: { code: 'answer-not-understood' } }],
    ['no version', { version: null }, { revision: 0, readOnly: { code: 'answer-not-understood' } }],
    ['a timeout that is text', { config: { timeoutSeconds: '8' } }, { readOnly: { code: 'answer-not-understood' } }],
    ['an id that leads elsewhere', { id: '../../oauth', config: undefined }, { readOnly: { code: 'unsafe-id' } }],
    ['a static id', { id: 'static_-_1', config: undefined }, { readOnly: { code: 'not-manageable' } }],
  ])('takes a row with %s for itself, and the others as ever', async (_, odd, expected) => {
    const { live } = await reading((row) => ({ ...row, ...odd }));
    const [other] = live.filter((each) => each.name === 'Other');
    expect(live.filter((each) => each !== other)).toMatchObject([expected]);
    expect(other).toMatchObject({ entry: { timeout: '7s' }, within: 'CRM' });
    expect(other).not.toHaveProperty('readOnly');
  });

  it('asks for the config of a row that came without, whatever its id begins with', async () => {
    const { sandbox, writer } = await begin({ id: '8a6f-without-a-prefix' });
    const without = (body: unknown): unknown => JSON.parse(JSON.stringify(body, (key, value) => (key === 'config' ? undefined : value)));
    sandbox.fault({ path: ACTIONS, rewrite: without });
    expect(await readDataActions(writer, EVERYTHING, () => [])).toMatchObject([{ entry: { timeout: '20s' } }]);
    expect(sandbox.exchanges.filter(({ path }) => path.startsWith(`${ACTIONS}/8a6f-without-a-prefix?`))).toHaveLength(1);
  });

  it('calls an integration without a name by its id', async () => {
    const { sandbox, org, writer } = await begin();
    const { id } = org.integration('CRM');
    const nameless = (body: unknown): unknown => ({ ...(body as object), entities: [{ id, name: null }], total: 1 });
    sandbox.fault({ path: '/api/v2/integrations', rewrite: nameless });
    expect(await readDataActions(writer, EVERYTHING, () => [])).toMatchObject([{ within: id, traits: { integration: { id, name: id } } }]);
  });
});
