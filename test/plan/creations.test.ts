import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/model/entry.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Kind } from '../../src/model/kind.ts';
import type { LiveResource } from '../../src/model/live.ts';
import { markElsewhere } from '../../src/plan/cause.ts';
import { judgeReview } from '../../src/plan/judge-review.ts';
import { keyOf } from '../../src/plan/marks.ts';
import { planOrg } from '../../src/plan/plan-org.ts';
import { recordOf } from '../../src/plan/record.ts';
import { narrow } from '../../src/plan/select.ts';
import { withoutSuperseded } from '../../src/plan/superseded.ts';
import { wantsOf } from '../../src/plan/wants.ts';
import { at, dataActionKind, orgSettings } from '../builders/builders.ts';

const bells: Kind = {
  ...dataActionKind(),
  name: 'bells',
  noun: 'bell',
  after: [],
  schema: { type: 'object', properties: { tone: { type: 'string' }, size: { type: 'string' } } },
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

const vocabulary = { kinds: [towers, bells], directories: [], rules: [], policies: {}, regions: [] };
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

  it.each<[string, string, string]>([
    ['Great bel', 'Great bell', 'near-name'],
    ['GREAT BELL', 'Great bell', 'near-name'],
    ['Great bell 3', 'Great bell 1', 'creates'],
    ['Great bell 12', 'Great bell', 'creates'],
    ['2027', '2026', 'creates'],
    ['Great ball 3', 'Great bell 3', 'near-name'],
    ['Eve', 'Ede', 'creates'],
    ['B', 'C', 'creates'],
    ['Noon', 'Moan', 'creates'],
    ['Night', 'Nicht', 'near-name'],
  ])('called %s beside %s is %s', (name, other, code) => {
    expect(codes([entry('bells', name, { tone: 'c' })], [live('bells', '1', other, {})])).toEqual([code]);
    expect(codes([entry('bells', other, { tone: 'c' }), entry('bells', name, { tone: 'c' })], [])).toEqual(['creates', code]);
  });

  it('is held against others that the same file creates', () => {
    const two = [entry('bells', 'Great bell', { tone: 'c' }), entry('bells', 'Great bel', { tone: 'c' })];
    expect(plan(two, []).plan.findings).toMatchObject([
      { code: 'creates' },
      { code: 'near-name', about: 'bells/Great bel', message: expect.stringContaining('beside "Great bell", which would be new as well') },
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

  it('is an error where a second entry would be a second thing of that name', () => {
    const twins = [entry('bells', 'a', { tone: 'c' }, { name: 'B' }), entry('bells', 'b', { tone: 'd' }, { name: 'B' })];
    expect(codes(twins, [])).toContain('same-thing');
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

  it('of what `create: only` finds is not looked at, since nothing is written', () => {
    const only = [entry('towers', 'T', { rings: ['No such'] }, { createOnly: true })];
    expect(plan(only, [bell, live('towers', 't', 'T', {})]).plan).toMatchObject({ findings: [], changes: [] });
    expect(codes(only, [bell])).toEqual(['reference-not-found', 'creates']);
  });

  it('in a set is no difference by its order', () => {
    const entries = [entry('towers', 'T', { rings: ['B', 'A'] })];
    const things = [live('bells', '1', 'A', {}), live('bells', '2', 'B', {}), live('towers', 't', 'T', { rings: ['A', 'B'] })];
    expect(plan(entries, things).plan.changes).toEqual([]);
  });

  it('to an entry with an id is to that thing, whatever it and others are called', () => {
    const entries = [entry('bells', 'big', { tone: 'c' }, { id: '2' }), entry('towers', 'T', { rings: ['big'] })];
    const things = [
      live('bells', '1', 'big', { tone: 'c' }),
      live('bells', '2', 'Great', { tone: 'c' }),
      live('towers', 't', 'T', { rings: ['big'] }),
    ];
    expect(plan(entries, things).plan.changes).toMatchObject([
      { name: 'T', fields: [{ path: '/rings', after: ['Great'], references: [{ name: 'Great', id: '2' }] }] },
    ]);
  });

  // A tower as a kind reads it: with the ids of what it names.
  const tower = (...rings: readonly string[]): LiveResource => {
    const things = rings.map((each) => ({ name: each.split(' ')[0] ?? '', id: each.split(' ')[1] ?? '' }));
    return { ...live('towers', 't', 'T', { rings: things.map(({ name }) => name) }), references: { '/rings': things } };
  };
  const renamed = entry('bells', 'New', { tone: 'c' }, { was: 'Old' });
  const old = [live('bells', '1', 'Old', { tone: 'c' }), live('bells', '2', 'B', {}), live('bells', '3', 'C', {})];

  it('to what is renamed in the same run is no difference', () => {
    const { plan: planned } = plan([renamed, entry('towers', 'T', { rings: ['New'] })], [...old, tower('Old 1')]);
    expect(planned.findings).toEqual([]);
    expect(planned.changes).toMatchObject([{ kind: 'bells', fields: [{ path: '/name', before: 'Old', after: 'New' }] }]);
  });

  it('to what is renamed, beside another one that changes, is under its new name on both sides', () => {
    const { plan: planned } = plan([renamed, entry('towers', 'T', { rings: ['New', 'C'] })], [...old, tower('B 2', 'Old 1')]);
    const things = [{ name: 'B' }, { name: 'New', id: '1' }, { name: 'C', id: '3' }];
    expect(planned.changes).toMatchObject([
      { kind: 'bells' },
      { kind: 'towers', fields: [{ before: ['B', 'New'], after: ['C', 'New'], references: things }] },
    ]);
  });

  it('to what another commit calls otherwise is what that one wants as well', () => {
    const { plan: planned, reading } = plan([renamed, entry('towers', 'T', { rings: ['New', 'C'] })], [...old, tower('B 2')]);
    const base = orgSettings({ entries: [entry('bells', 'Old', { tone: 'c' }), entry('towers', 'T', { rings: ['C', 'Old'] })] });
    expect(markElsewhere(planned, wantsOf(base, reading, vocabulary)).changes[1]).toMatchObject({ fields: [{ elsewhere: true }] });
  });

  it('to a thing that another one of its name has replaced is a difference', () => {
    const { plan: planned } = plan([entry('towers', 'T', { rings: ['B'] })], [...old, tower('B 9')]);
    expect(planned.changes).toMatchObject([{ fields: [{ before: ['B (9)'], after: ['B'] }] }]);
  });

  it('to one of two things of a name goes by its id', () => {
    const twins = [live('bells', '1', 'B', {}), live('bells', '2', 'B', {})];
    const pinned = (id: string) => [entry('bells', 'mine', {}, { name: 'B', id }), entry('towers', 'T', { rings: ['mine'] })];
    expect(plan(pinned('1'), [...twins, tower('B 1')]).plan).toMatchObject({ changes: [], findings: [] });
    expect(plan(pinned('2'), [...twins, tower('B 1')]).plan.changes).toMatchObject([
      { fields: [{ before: ['B (1)'], after: ['B (2)'], references: [{ id: '1' }, { id: '2' }] }] },
    ]);
    expect(plan([entry('towers', 'T', { rings: ['B (2)'] })], [...twins, tower('B 2')]).plan).toMatchObject({ changes: [], findings: [] });
  });

  it('to what an entry creates that `only` leaves out is an error that says so', () => {
    const { reading, settings } = plan(
      [entry('bells', 'big', { tone: 'c' }, { name: 'Great' }), entry('towers', 'T', { rings: ['big'] })],
      [],
    );
    const [narrowed = settings] = narrow([settings], (label) => label.startsWith('towers/'));
    expect(planOrg(narrowed, reading, vocabulary, { whole: false, pinned: true, selects: () => true }).findings).toMatchObject([
      {
        code: 'reference-not-found',
        severity: 'error',
        message: '"T" refers to "Great", which is created by an entry that `only` leaves out',
        help: 'Add `bells/big` to `only`.',
      },
      { code: 'creates' },
    ]);
  });

  it('means the same where `only` leaves out the entry that it names', () => {
    const entries = [entry('bells', 'big', { tone: 'c' }, { name: 'Great' }), entry('towers', 'T', { rings: ['big'] })];
    const things = [live('bells', '1', 'big', {}), live('bells', '2', 'Great', {}), live('towers', 't', 'T', { rings: ['Great'] })];
    const { reading, settings } = plan(entries, things);
    const [narrowed = settings] = narrow([settings], (label) => label.startsWith('towers/'));
    expect(planOrg(narrowed, reading, vocabulary, { whole: false, pinned: true, selects: () => true }).changes).toEqual([]);
  });
});

describe('a thing of which only a part was reviewed', () => {
  const wanted = [entry('bells', 'B', { tone: 'c', size: '2' })];
  const { plan: planned, reading } = plan(wanted, []);
  const record = recordOf({ format: 1, configuration: 'c', orgs: [planned], findings: [] }, { configuration: 'c', head: 'h', run: '1' })
    .orgs[planned.org];
  const review = { before: new Map(), touched: false, ...(record ? { record } : {}) };

  it('is created whole where all was reviewed', () => {
    expect(judgeReview(planned, review).approved).toEqual(planned.changes);
  });

  it('is not created where one setting was not', () => {
    const part = { ...review, ...(record ? { record: { ...record, differences: record.differences.slice(1) } } : {}) };
    const { approved, left } = judgeReview(planned, part);
    expect(approved).toEqual([]);
    expect(left).toMatchObject([{ reason: { code: 'unreviewed' }, fields: [{ path: '/tone' }, { path: '/size' }] }]);
  });

  it('is not created where a newer commit wants one setting otherwise', () => {
    const tip = wantsOf(orgSettings({ entries: [entry('bells', 'B', { tone: 'c', size: '3' })] }), reading, vocabulary);
    expect(judgeReview(planned, { ...review, tip }).approved).toEqual([]);
    expect(withoutSuperseded(planned, tip)).toMatchObject({ approved: [], left: [{ reason: { code: 'superseded' } }] });
  });

  it('stands in the record whole where the pull request adds one setting to it', () => {
    const base = wantsOf(orgSettings({ entries: [entry('bells', 'B', { tone: 'c' })] }), reading, vocabulary);
    expect(markElsewhere(planned, base).changes).toEqual(planned.changes);
    expect(markElsewhere(planned, wantsOf(orgSettings({ entries: wanted }), reading, vocabulary)).changes[0]?.fields).toMatchObject([
      { elsewhere: true },
      { elsewhere: true },
    ]);
  });
});

describe('a thing that was created between review and merge', () => {
  const files = [entry('bells', 'B', { tone: 'c', size: '3' })];
  const { plan: reviewed } = plan(files, []);
  const record = recordOf({ format: 1, configuration: 'c', orgs: [reviewed], findings: [] }, { configuration: 'c', head: 'h', run: '1' })
    .orgs[reviewed.org];

  function judge(thing: LiveResource, before: readonly Entry[]) {
    const { plan: planned, reading } = plan(files, [thing]);
    const wants = wantsOf(orgSettings({ entries: before }), reading, vocabulary);
    const { approved, left, refusal } = judgeReview(planned, { before: wants, touched: true, ...(record ? { record } : {}) });
    return { writes: approved.flatMap(({ id, fields }) => fields.map(({ path }) => `${id}${path}`)), left: left.length, refusal };
  }

  it('by the merge before this one: live is what the files before this push want', () => {
    const before = [entry('bells', 'B', { tone: 'c', size: '2' })];
    expect(judge(live('bells', '1', 'B', { tone: 'c', size: '2' }), before)).toEqual({ writes: ['1/size'], left: 0, refusal: undefined });
  });

  it('by the merge before this one, without a setting that this one adds', () => {
    const thing = { ...live('bells', '1', 'B', { tone: 'c', size: '' }), unset: ['/size'] };
    expect(judge(thing, [entry('bells', 'B', { tone: 'c' })])).toEqual({ writes: ['1/size'], left: 0, refusal: undefined });
  });

  it('by hand with another value has moved', () => {
    expect(judge(live('bells', '1', 'B', { tone: 'c', size: '9' }), [])).toMatchObject({
      writes: [],
      refusal: { code: 'live-moved', moved: [{ path: '/size', live: '9', wanted: '3' }] },
    });
  });

  it('as it is wanted is done', () => {
    expect(judge(live('bells', '1', 'B', { tone: 'c', size: '3' }), [])).toEqual({ writes: [], left: 0, refusal: undefined });
  });
});

describe('a reviewed reference', () => {
  const ring = (...things: readonly (readonly [string, string])[]): LiveResource => ({
    ...live('towers', 't', 'T', { rings: things.map(([name]) => name) }),
    references: { '/rings': things.map(([name, id]) => ({ name, id })) },
  });
  const bell = (name: string, id: string): LiveResource => live('bells', id, name, { tone: 'c' });
  const files = [entry('bells', 'A', { tone: 'c' }), entry('bells', 'B', { tone: 'c' }), entry('towers', 'T', { rings: ['B'] })];

  function judge(reviewed: readonly LiveResource[], now: readonly LiveResource[], before: readonly Entry[] = []) {
    const seen = plan(files, reviewed).plan;
    const record = recordOf({ format: 1, configuration: 'c', orgs: [seen], findings: [] }, { configuration: 'c', head: 'h', run: '1' });
    const { plan: planned, reading } = plan(files, now);
    const wants = wantsOf(orgSettings({ entries: before }), reading, vocabulary);
    const own = record.orgs[planned.org];
    const { approved, refusal } = judgeReview(planned, { before: wants, touched: true, ...(own ? { record: own } : {}) });
    return { writes: approved.map((change) => change.name), refusal: refusal?.code, sameDigest: seen.digest === planned.digest };
  }

  const both = [bell('A', '1'), bell('B', '2')];

  it('is approved where its name means the same thing', () => {
    expect(judge([...both, ring(['A', '1'])], [...both, ring(['A', '1'])])).toEqual({
      writes: ['T'],
      refusal: undefined,
      sameDigest: true,
    });
  });

  it('is not where another thing has the wanted name by now', () => {
    const now = [bell('A', '1'), bell('B', '9'), ring(['A', '1'])];
    expect(judge([...both, ring(['A', '1'])], now)).toEqual({ writes: [], refusal: 'live-moved', sameDigest: false });
  });

  it('is not where another thing has the name that was live', () => {
    const now = [bell('A', '8'), bell('B', '2'), ring(['A', '8'])];
    expect(judge([...both, ring(['A', '1'])], now)).toEqual({ writes: [], refusal: 'live-moved', sameDigest: false });
  });

  it('is approved where what was to be created is there by now', () => {
    const now = [...both, ring(['A', '1'])];
    expect(judge([bell('A', '1'), ring(['A', '1'])], now)).toEqual({ writes: ['T'], refusal: undefined, sameDigest: false });
  });

  it('is approved where the merge before this one has set it, whatever the order in which its files name the things', () => {
    const now = [...both, ring(['A', '1'], ['B', '2'])];
    const before = [entry('towers', 'T', { rings: ['B', 'A'] })];
    expect(judge([...both, ring(['A', '1'])], now, before)).toMatchObject({ writes: ['T'], refusal: undefined });
  });
});
