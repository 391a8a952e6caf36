import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/model/entry.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Kind } from '../../src/model/kind.ts';
import type { LiveResource } from '../../src/model/live.ts';
import { keyOf } from '../../src/plan/marks.ts';
import { planOrg } from '../../src/plan/plan-org.ts';
import { wantsOf } from '../../src/plan/wants.ts';
import { at, dataActionKind, orgSettings } from '../builders/builders.ts';

const bells: Kind = {
  ...dataActionKind(),
  name: 'bells',
  noun: 'bell',
  after: [],
  schema: { type: 'object', properties: { tone: { type: 'string' } } },
  creation: { lacks: (fields) => (fields['tone'] === undefined ? ['tone'] : []) },
};

const towers: Kind = {
  ...bells,
  name: 'towers',
  noun: 'tower',
  after: ['bells'],
  schema: {
    type: 'object',
    properties: { rings: { type: 'array', uniqueItems: true, items: { type: 'string' }, 'x-reference': 'bells' } },
  },
  creation: { lacks: () => [] },
};

const vocabulary = { kinds: [towers, bells], rules: [], policies: {}, regions: [] };
const organization = { id: 'o', name: 'O' };

const entry = (kind: string, key: string, fields: JsonObject, more: Partial<Entry> = {}): Entry => ({
  kind,
  key,
  name: key,
  selectors: {},
  fields,
  at: at(5),
  places: {},
  ...more,
});

const live = (kind: string, id: string, name: string, fields: JsonObject): LiveResource => ({
  kind,
  id,
  name,
  revision: 3,
  entry: { name, ...fields },
  traits: {},
});

function plan(entries: readonly Entry[], things: readonly LiveResource[], allow: readonly string[] = []) {
  const reading = {
    organization,
    live: new Map(['bells', 'towers'].map((kind) => [kind, things.filter((each) => each.kind === kind)])),
    findings: [],
  };
  const settings = orgSettings({ entries, allow: allow.map((about) => ({ code: 'near-name', about: [about], at: at(1) })) });
  return { plan: planOrg(settings, reading, vocabulary, { whole: true, pinned: true, selects: () => true }), reading, settings };
}

const codes = (entries: readonly Entry[], things: readonly LiveResource[]) => plan(entries, things).plan.findings.map((each) => each.code);

describe('a thing that the org does not have', () => {
  it('is created where the entry says enough, first of its kind, and named with the nearest that exists', () => {
    const { plan: planned } = plan(
      [entry('bells', 'Great bell', { tone: 'c' }), entry('bells', 'Alpha', { tone: 'd' })],
      [live('bells', '1', 'Alpha', { tone: 'e' })],
    );
    expect(planned.changes).toMatchObject([
      { id: 'new:Great bell', creates: true, revision: 0, fields: [{ path: '/tone', after: 'c' }] },
      { id: '1', fields: [{ path: '/tone', before: 'e', after: 'd' }] },
    ]);
    expect(planned.changes[0]?.fields[0]).not.toHaveProperty('before');
    expect(planned.findings).toMatchObject([
      { code: 'creates', message: 'The bell "Great bell" is created; the nearest that exists is "Alpha"' },
    ]);
  });

  it('is an error where it says too little, with what to add', () => {
    const { plan: planned } = plan([entry('bells', 'Great bell', {})], []);
    expect(planned.findings).toMatchObject([{ code: 'not-found', help: expect.stringContaining('To have it created, add `tone`.') }]);
  });

  it('is a risk where its name is nearly that of another', () => {
    const near = [entry('bells', 'Great bel', { tone: 'c' })];
    expect(codes(near, [live('bells', '1', 'Great bell', {})])).toEqual(['near-name']);
    expect(plan(near, [live('bells', '1', 'Great bell', {})], ['bells/Great bel']).plan.findings).toMatchObject([
      { code: 'near-name', allowed: true },
    ]);
  });

  it('is not created under an id, or as the new name of something', () => {
    expect(codes([entry('bells', 'B', { tone: 'c' }, { id: '9' })], [])).toEqual(['not-found']);
    expect(codes([entry('bells', 'B', { tone: 'c' }, { was: 'A' })], [])).toEqual(['not-found']);
  });

  it('with `create: only` is left alone once it exists', () => {
    const only = [entry('bells', 'B', { tone: 'c' }, { createOnly: true })];
    expect(plan(only, [live('bells', '1', 'B', { tone: 'e' })]).plan.changes).toEqual([]);
    expect(plan(only, []).plan.changes).toHaveLength(1);
  });

  it('stands in what other commits want under its name', () => {
    const { reading, settings } = plan([entry('bells', 'B', { tone: 'c' })], []);
    expect(wantsOf(settings, reading, vocabulary).get(keyOf('bells', 'new:B', '/tone'))).toBe('"c"');
  });
});

describe('a reference', () => {
  const bell = live('bells', 'b1', 'Great bell', { tone: 'c' });

  it('is the key of an entry of that section first, else the name of the platform', () => {
    const entries = [entry('bells', 'big', { tone: 'c' }, { name: 'Great bell' }), entry('towers', 'T', { rings: ['big'] })];
    expect(plan(entries, [bell]).plan.changes).toMatchObject([
      { name: 'T', fields: [{ path: '/rings', after: ['Great bell'], references: [{ kind: 'bells', name: 'Great bell', id: 'b1' }] }] },
    ]);
  });

  it('to what the same plan creates has no id yet, and comes after it', () => {
    const entries = [entry('towers', 'T', { rings: ['New bell'] }), entry('bells', 'New bell', { tone: 'c' })];
    const { plan: planned } = plan(entries, []);
    expect(planned.changes.map((each) => each.name)).toEqual(['New bell', 'T']);
    expect(planned.changes[1]?.fields[0]?.references).toEqual([{ kind: 'bells', name: 'New bell' }]);
  });

  it('to nothing, or to two things, is an error', () => {
    const tower = [entry('towers', 'T', { rings: ['Great bel'] })];
    expect(plan(tower, [bell]).plan.findings).toMatchObject([
      { code: 'reference-not-found', help: 'Did you mean "Great bell"?' },
      { code: 'creates' },
    ]);
    const twice = [entry('towers', 'T', { rings: ['Great bell'] })];
    expect(codes(twice, [bell, live('bells', 'b2', 'Great bell', {})])).toEqual(['ambiguous-reference', 'creates']);
  });

  it('in a set is no difference by its order', () => {
    const entries = [entry('towers', 'T', { rings: ['B', 'A'] })];
    const things = [live('bells', '1', 'A', {}), live('bells', '2', 'B', {}), live('towers', 't', 'T', { rings: ['A', 'B'] })];
    expect(plan(entries, things).plan.changes).toEqual([]);
  });
});
