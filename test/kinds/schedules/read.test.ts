import { describe, expect, it } from 'vitest';
import { schedules } from '../../../src/kinds/schedules/kind.ts';
import type { Wanted } from '../../../src/model/kind.ts';
import { begin, SCHEDULES } from './begin.ts';

const wanted: Wanted = {
  entries: [],
  traits: new Set(),
  concerns: ({ name }) => name === 'Office',
  manages: () => true,
  means: () => false,
};

describe('reading schedules', () => {
  it('keeps the answers of what matters, and leaves out what is deleted', async () => {
    const { org, writer } = await begin();
    org.removeSchedule(org.addSchedule({ name: 'Gone', start: '2026-12-24T12:00', end: '2026-12-24T18:00' }));
    const live = await schedules.read(writer, wanted, () => []);
    expect(live.map(({ name, raw }) => [name, raw !== undefined]).toSorted()).toEqual([
      ['Christmas', false],
      ['Office', true],
    ]);
    const ids = live.map((each) => each.id);
    org.removeSchedule('Christmas');
    expect(await schedules.readAgain(writer, [...ids, 'no-such-schedule'], () => [])).toMatchObject([{ name: 'Office' }]);
  });

  it.each<[string, object, object]>([
    ['no name', { name: null }, { readOnly: { code: 'answer-not-understood' } }],
    ['no version', { version: null }, { revision: 0, readOnly: { code: 'answer-not-understood' } }],
    ['a start that is a number', { start: 5 }, { entry: {}, readOnly: { code: 'answer-not-understood' } }],
    ['an id that leads elsewhere', { id: '../../oauth' }, { readOnly: { code: 'unsafe-id' } }],
  ])('takes a row with %s for itself, and the others as ever', async (_, odd, expected) => {
    const { sandbox, writer } = await begin();
    const rewrite = (body: unknown): unknown => {
      const { entities, ...page } = body as { entities: Record<string, unknown>[] };
      return { ...page, entities: entities.map((row) => (row['name'] === 'Office' ? { ...row, ...odd } : row)) };
    };
    sandbox.fault({ path: SCHEDULES, rewrite });
    const live = await schedules.read(writer, wanted, () => []);
    const [other] = live.filter((each) => each.name === 'Christmas');
    expect(live.filter((each) => each !== other)).toMatchObject([expected]);
    expect(other).toMatchObject({ entry: { date: '2026-12-25', from: '00:00', to: '00:00' } });
    expect(other).not.toHaveProperty('readOnly');
  });
});
