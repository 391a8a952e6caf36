import { describe, expect, it } from 'vitest';
import type { OrgSettings } from '../../src/model/org.ts';
import { readText } from './bells.ts';

const read = (text: string): readonly OrgSettings[] => {
  const { orgs, findings } = readText(`version: 1\n${text}`);
  expect(findings).toEqual([]);
  return orgs;
};

/** What the one org `prod` has of bells, by label. */
const bellsOf = (text: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries((read(text).find((org) => org.name === 'prod')?.entries ?? []).map((entry) => [entry.key, entry.fields]));

describe('layers', () => {
  it.each<readonly [string, string, Readonly<Record<string, unknown>>]>([
    ['defaults alone', 'defaults: { bells: { A: 5s } }\norgs: { prod: { region: x } }', { A: { delay: '5s' } }],
    ['the org over defaults', 'defaults: { bells: { A: 5s } }\norgs: { prod: { region: x, bells: { A: 6s } } }', { A: { delay: '6s' } }],
    [
      'profiles in the order of use',
      'profiles: { p: { bells: { A: 1s, B: 1s } }, q: { bells: { A: 2s } } }\norgs: { prod: { region: x, use: [p, q] } }',
      { A: { delay: '2s' }, B: { delay: '1s' } },
    ],
    [
      'profiles in the other order',
      'profiles: { p: { bells: { A: 1s } }, q: { bells: { A: 2s } } }\norgs: { prod: { region: x, use: [q, p] } }',
      { A: { delay: '1s' } },
    ],
    [
      'the short way over the long one',
      'defaults: { bells: { A: { delay: 5s, volume: 3 } } }\norgs: { prod: { region: x, bells: { A: 6s } } }',
      { A: { delay: '6s', volume: 3 } },
    ],
    [
      'the long way over the short one',
      'defaults: { bells: { A: 5s } }\norgs: { prod: { region: x, bells: { A: { volume: 3 } } } }',
      { A: { delay: '5s', volume: 3 } },
    ],
    [
      'maps deeply',
      'defaults: { bells: { A: { hammer: { weight: 1, soft: true } } } }\norgs: { prod: { region: x, bells: { A: { hammer: { weight: 2 } } } } }',
      { A: { hammer: { weight: 2, soft: true } } },
    ],
    [
      'lists as a whole',
      'defaults: { bells: { A: { tags: [b, a] } } }\norgs: { prod: { region: x, bells: { A: { tags: [c] } } } }',
      { A: { tags: ['c'] } },
    ],
    [
      'null for a field',
      'defaults: { bells: { A: { delay: 5s, volume: 3 } } }\norgs: { prod: { region: x, bells: { A: { delay: null } } } }',
      { A: { volume: 3 } },
    ],
    [
      'null for a field inside',
      'defaults: { bells: { A: { hammer: { weight: 1, soft: true } } } }\norgs: { prod: { region: x, bells: { A: { hammer: { soft: null } } } } }',
      { A: { hammer: { weight: 1 } } },
    ],
    [
      'null for an entry',
      'defaults: { bells: { A: 5s, B: 5s } }\norgs: { prod: { region: x, bells: { A: null } } }',
      { B: { delay: '5s' } },
    ],
    ['null for a section', 'defaults: { bells: { A: 5s } }\norgs: { prod: { region: x, bells: null } }', {}],
    [
      'null in a profile, set again in the org',
      'defaults: { bells: { A: { delay: 5s, volume: 3 } } }\nprofiles: { p: { bells: { A: null } } }\norgs: { prod: { region: x, use: [p], bells: { A: { volume: 4 } } } }',
      { A: { volume: 4 } },
    ],
    [
      'null where nothing is inherited',
      'orgs: { prod: { region: x, bells: { A: null, B: { volume: null, delay: 5s } } } }',
      { B: { delay: '5s' } },
    ],
    ['empty defaults and profiles', 'defaults:\nprofiles: { p: }\norgs: { prod: { region: x, use: [p] } }', {}],
    [
      'one canonical way of writing durations',
      'orgs: { prod: { region: x, bells: { A: 8000ms, B: 60s, C: { delay: 1.0m } } } }',
      { A: { delay: '8s' }, B: { delay: '1m' }, C: { delay: '1m' } },
    ],
  ])('%s', (_, text, expected) => {
    expect(bellsOf(text)).toEqual(expected);
  });

  it('lays rules and policies over each other like entries', () => {
    const [org] = read(
      'defaults: { bellRules: { r: { of: bells, atMost: 9s }, s: { of: bells, atMost: 1s } }, policies: { maximumNoise: 3 } }\norgs: { prod: { region: x, bellRules: { r: { atMost: 10000ms }, s: null }, policies: { maximumNoise: null } } }',
    );
    expect(org?.rules.map(({ section, name, fields }) => ({ section, name, fields }))).toEqual([
      { section: 'bellRules', name: 'r', fields: { of: 'bells', atMost: '10s' } },
    ]);
    expect(org?.policies).toEqual({});
  });

  it('keeps null under `unchecked`, which is in the form of the platform', () => {
    const [org] = read(
      'defaults: { bells: { A: { unchecked: { a: 1, b: { c: 1, d: 2 } } } } }\norgs: { prod: { region: x, bells: { A: { unchecked: { a: null, b: { c: 3 } } } } } }',
    );
    expect(org?.entries[0]?.unchecked).toEqual({ a: null, b: { c: 3, d: 2 } });
  });

  it('shares what many orgs inherit', () => {
    const orgs = read('defaults: { bells: { A: 5s, B: 5s } }\norgs: { a: { region: x }, b: { region: x, bells: { B: 6s } } }');
    expect(orgs[1]?.entries[0]).toBe(orgs[0]?.entries[0]);
    expect(orgs[1]?.entries[1]?.fields).toEqual({ delay: '6s' });
    expect(orgs[0]?.entries[1]?.fields).toEqual({ delay: '5s' });
  });
});

describe('an org', () => {
  it('has everything that the files say of it, in their order', () => {
    const [dev, prod] = read(`orgs:
  dev: { region: us-east-1 }
  prod-us:
    region: mypurecloud.de
    organizationId: 0F6B2C1E-7a4d-4a56-9f3e-b1c2d3e4f506
    allow: { near-name: [bells/A], sweeping-change: true, organization-not-pinned: null }
    bells:
      A: { name: Great Tom, id: b-1, was: Old Tom, tower: North, volume: 3, unchecked: { x: [1] } }
`);
    expect(dev).toMatchObject({ name: 'dev', region: 'us-east-1', credentials: 'DEV', allow: [], entries: [], rules: [], policies: {} });
    expect(dev).not.toHaveProperty('organizationId');
    expect(prod).toMatchObject({
      name: 'prod-us',
      region: 'mypurecloud.de',
      organizationId: '0f6b2c1e-7a4d-4a56-9f3e-b1c2d3e4f506',
      credentials: 'PROD_US',
      allow: [
        { code: 'near-name', about: ['bells/A'], at: { line: 7, column: 14 } },
        { code: 'sweeping-change', about: 'all' },
      ],
      at: { file: 'a.yml', line: 4, column: 3 },
      regionAt: { line: 5, column: 13 },
    });
    expect(prod?.entries).toEqual([
      {
        kind: 'bells',
        key: 'A',
        name: 'Great Tom',
        id: 'b-1',
        was: 'Old Tom',
        selectors: { tower: 'North' },
        fields: { volume: 3 },
        unchecked: { x: [1] },
        at: { file: 'a.yml', line: 9, column: 7 },
        places: {
          '': { file: 'a.yml', line: 9, column: 7 },
          '/name': { file: 'a.yml', line: 9, column: 18 },
          '/id': { file: 'a.yml', line: 9, column: 33 },
          '/was': { file: 'a.yml', line: 9, column: 43 },
          '/tower': { file: 'a.yml', line: 9, column: 59 },
          '/volume': { file: 'a.yml', line: 9, column: 74 },
          '/unchecked/x': { file: 'a.yml', line: 9, column: 93 },
        },
      },
    ]);
  });

  it('knows where each setting comes from', () => {
    const [org] = read('defaults: { bells: { A: { volume: 3, delay: 5s } } }\norgs:\n  prod: { region: x, bells: { A: 6s } }\n');
    expect(org?.entries[0]?.at).toMatchObject({ line: 4, column: 31 });
    expect(org?.entries[0]?.places).toMatchObject({ '/volume': { line: 2, column: 35 }, '/delay': { line: 4, column: 34 } });
  });

  it('takes hostile names for names', () => {
    const names = [
      '__proto__',
      'constructor',
      'toString',
      '`a|b`',
      'a\n::set-output name=x::y',
      '\u001b[31mred',
      '##[group]',
      'x'.repeat(1_000),
    ];
    const entries = read(`orgs: { prod: { region: x, bells: { ${names.map((name) => `${JSON.stringify(name)}: 5s`).join(', ')} } } }`)[0]
      ?.entries;
    expect(entries?.map((entry) => entry.name)).toEqual(names);
    expect(entries?.every((entry) => entry.fields['delay'] === '5s')).toBe(true);
    const unchecked = read('orgs: { prod: { region: x, bells: { A: { unchecked: { __proto__: { polluted: 1 } } } } } }')[0]?.entries[0]
      ?.unchecked;
    expect(Object.keys(unchecked ?? {})).toEqual(['__proto__']);
    expect('polluted' in {}).toBe(false);
  });

  it('can be profiles and settings of hostile names', () => {
    const [org] = read(
      'profiles: { __proto__: { bells: { A: 5s } }, constructor: { bells: { B: 5s } } }\norgs: { prod: { region: x, use: [__proto__, constructor] } }',
    );
    expect(org?.entries.map((entry) => entry.key)).toEqual(['A', 'B']);
  });
});

describe('large files', () => {
  const many = Array.from({ length: 10_000 }, (_, index) => `    Bell ${index}: 5s`).join('\n');

  it('reads 10,000 entries, each at its place', () => {
    const [org] = read(`defaults:\n  bells:\n${many}\norgs: { prod: { region: x } }`);
    expect(org?.entries).toHaveLength(10_000);
    expect(org?.entries[9_999]).toMatchObject({ name: 'Bell 9999', fields: { delay: '5s' }, at: { line: 10_003, column: 5 } });
  });

  it('gives 20 orgs the same 10,000 inherited entries', () => {
    const orgs = Array.from({ length: 20 }, (_, index) => `  org-${index}: { region: x, bells: { Bell 7: ${index + 1}s } }`).join('\n');
    const settings = read(`defaults:\n  bells:\n${many}\norgs:\n${orgs}`);
    expect(new Set(settings.flatMap((org) => org.entries)).size).toBe(9_999 + 20);
  });
});
