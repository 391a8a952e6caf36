import { expect, test } from 'vitest';
import { markerOf } from '../../src/github/marker.ts';

const base = { configuration: 'genesys-cloud.yml', orgs: '', only: '' };

test('is one line of a fixed form, whatever the inputs hold', () => {
  for (const hostile of ['-->', '\n', '<!--', '`', '__proto__', 'x'.repeat(10_000)])
    expect(markerOf({ ...base, configuration: hostile })).toMatch(/^<!-- genesys-cloud-config-action:[0-9a-f]{16} -->$/);
});

test('stays the same for the same inputs over versions of this tool', () => {
  expect(markerOf(base)).toBe('<!-- genesys-cloud-config-action:716586133456953d -->');
});

test('differs for another configuration and for another selection', () => {
  const others = [base, { ...base, configuration: 'b.yml' }, { ...base, orgs: 'dev' }, { ...base, only: 'dev' }].map(markerOf);
  expect(new Set(others).size).toBe(4);
});
