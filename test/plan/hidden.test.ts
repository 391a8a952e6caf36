import { describe, expect, it } from 'vitest';
import { integrations } from '../../src/kinds/integrations/kind.ts';
import type { LiveResource } from '../../src/model/live.ts';
import { auditRowsOf } from '../../src/plan/audit-rows.ts';
import { diff } from '../../src/plan/diff.ts';
import { guarded } from '../../src/plan/hidden.ts';

const live: LiveResource = {
  kind: 'integrations',
  id: 'i',
  name: 'A',
  revision: 1,
  traits: {},
  entry: {},
  sensitive: ['/properties/seal', '/properties/sealed/pin'],
};

describe('what is never shown', () => {
  it.each<[string, boolean]>([
    ['/properties/seal', true],
    ['/properties/seal/inner', true],
    ['/properties/sealed', true],
    ['/properties/sealed/other', false],
    ['/properties/seals', false],
  ])('is what the org itself says, with what is inside of it and around it: %s is %s', (path, hidden) => {
    expect(guarded({ path }, live)).toEqual({ path, ...(hidden ? { sensitive: true } : {}) });
  });

  it('is what has such a name, or holds something of such a name, before or after', () => {
    const before = { properties: { list: [{ deep: { apiKey: 'x' } }], plain: { token: 'x' } } };
    const fields = diff({ properties: { list: [1], plain: 2, password: 'x', other: [3] } }, before, integrations.schema);
    expect(fields.map(({ path, sensitive = false }) => [path, sensitive])).toEqual([
      ['/properties/list', true],
      ['/properties/plain', true],
      ['/properties/password', true],
      ['/properties/other', false],
    ]);
  });

  it.each<[string, boolean]>([
    ['properties.seal', true],
    ['/properties/seal', true],
    ['properties.sealed.pin.inner', true],
    ['properties.url', false],
  ])('is left out of audits as well: %s is %s', (property, hidden) => {
    const change = { at: '2026-11-20T10:00:00.000Z', action: 'Update', changes: [{ property, old: ['a'], new: ['b'] }] };
    const window = { from: Date.parse('2026-11-01'), to: Date.parse('2026-12-01') };
    const [row] = auditRowsOf('dev', { kind: integrations, live }, [change], window);
    expect(row?.changes).toEqual([hidden ? { property, old: [], new: [], sensitive: true } : { property, old: ['a'], new: ['b'] }]);
  });
});
