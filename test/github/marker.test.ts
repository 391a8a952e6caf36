import { expect, test } from 'vitest';
import { configurationHash, markerOf, readMarker } from '../../src/github/marker.ts';

const base = { configuration: 'genesys-cloud.yml', orgs: '', only: '' };

test('is one line of a fixed form, whatever the inputs hold', () => {
  for (const hostile of ['-->', '\n', '<!--', '`', '__proto__', 'x'.repeat(10_000)])
    expect(markerOf({ ...base, configuration: hostile })).toMatch(/^<!-- genesys-cloud-config-action:[0-9a-f]{16}:[0-9a-f]{16} -->$/);
});

test('stays the same for the same inputs over versions of this tool', () => {
  expect(markerOf(base)).toBe('<!-- genesys-cloud-config-action:723ebc086ca4128e:716586133456953d -->');
});

test('differs for another configuration and for another selection', () => {
  const others = [base, { ...base, configuration: 'b.yml' }, { ...base, orgs: 'dev' }, { ...base, only: 'dev' }].map(markerOf);
  expect(new Set(others).size).toBe(4);
});

test('tells whose it is, and one configuration keeps its part over every selection', () => {
  const [whole, part] = [base, { ...base, orgs: 'dev' }].map((each) => readMarker(markerOf(each)));
  expect(whole?.configuration).toBe(configurationHash('genesys-cloud.yml'));
  expect(part?.configuration).toBe(whole?.configuration);
  expect(part?.selection).not.toBe(whole?.selection);
});

test.each([
  '',
  '<!-- genesys-cloud-config-action:723ebc086ca4128e -->',
  '<!-- genesys-cloud-config-action:723ebc086ca4128e:716586133456953d --> ',
  ' <!-- genesys-cloud-config-action:723ebc086ca4128e:716586133456953d -->',
  '<!-- genesys-cloud-config-action:723EBC086CA4128E:716586133456953d -->',
  '<!-- genesys-cloud-config-action:723ebc086ca4128e:716586133456953d:0 -->',
  '> <!-- genesys-cloud-config-action:723ebc086ca4128e:716586133456953d -->',
  '<!-- genesys-cloud-config-action:723ebc086ca4128e:716586133456953d -->\n',
])('%j is no marker', (line) => {
  expect(readMarker(line)).toBeUndefined();
});
