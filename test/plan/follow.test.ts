import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../src/commands/vocabulary.ts';
import type { Entry } from '../../src/model/entry.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { LiveResource } from '../../src/model/live.ts';
import type { OrgPlan } from '../../src/model/plan.ts';
import { markElsewhere } from '../../src/plan/cause.ts';
import { judgeReview } from '../../src/plan/judge-review.ts';
import { planOrg, type Reading } from '../../src/plan/plan-org.ts';
import { recordOf } from '../../src/plan/record.ts';
import { withoutSuperseded } from '../../src/plan/superseded.ts';
import { metWants, type Wants, wantsOf } from '../../src/plan/wants.ts';
import { entry, orgSettings } from '../builders/builders.ts';

const organization = { id: '0f6b2c1e-7a4d-4a56-9f3e-b1c2d3e4f506', name: 'Norrby Retail' };

/** What is live: the colour of the newest version, its number, and the one that the deployment shows. */
interface Live {
  readonly colour: string;
  readonly newest: number;
  readonly pinned: number;
}

/** What files want: a colour of the configuration, and whether a deployment follows it or pins a version. */
interface Files {
  readonly colour?: string;
  readonly shows?: 'newest' | number;
  /** The configuration that it shows, the shop's where it is left out. */
  readonly of?: 'Shop' | 'Other';
}

/** Another configuration, at its only version. */
const OTHER: LiveResource = {
  kind: 'messengerConfigurations',
  id: 'o',
  name: 'Other',
  revision: 1,
  entry: { name: 'Other' },
  traits: {},
  raw: { name: 'Other', languages: ['de'], version: '1' },
  facts: { draft: { name: 'Other', languages: ['de'] }, versions: [{ version: '1' }] },
};

const messenger = (colour: string): JsonObject => ({ messenger: { styles: { primaryColor: colour } } });

function readingOf({ colour, newest, pinned }: Live): Reading {
  const common = { revision: 0, traits: {} };
  const raw = { name: 'Shop', languages: ['de'], version: String(newest), ...messenger(colour) };
  const configuration: LiveResource = {
    ...common,
    kind: 'messengerConfigurations',
    id: 'c',
    name: 'Shop',
    revision: newest,
    entry: { name: 'Shop', ...messenger(colour) },
    raw,
    facts: { draft: raw, versions: Array.from({ length: newest }, (_, index) => ({ version: String(index + 1) })) },
  };
  const deployment: LiveResource = {
    ...common,
    kind: 'messengerDeployments',
    id: 'd',
    name: 'Site',
    entry: { name: 'Site', configuration: { name: 'Shop', version: pinned }, allowAllDomains: true, allowedDomains: [], status: 'Active' },
    references: { '/configuration/name': [{ id: 'c', name: 'Shop' }] },
    raw: {},
    facts: { configurationId: 'c', newest, pinned: { ...raw, ...messenger('#000000') }, target: raw },
  };
  return {
    organization,
    live: new Map([
      ['messengerConfigurations', [configuration, OTHER]],
      ['messengerDeployments', [deployment]],
    ]),
    findings: [],
  };
}

function entriesOf({ colour, shows, of: name = 'Shop' }: Files): readonly Entry[] {
  const places = {};
  return [
    ...(colour === undefined ? [] : [entry('Shop', messenger(colour), { kind: 'messengerConfigurations', places })]),
    ...(shows === undefined ? [] : [entry('Site', { configuration: { name, version: shows } }, { kind: 'messengerDeployments', places })]),
  ];
}

const settingsOf = (files: Files) => orgSettings({ entries: entriesOf(files) });

const planOf = (files: Files, live: Live): OrgPlan =>
  planOrg(settingsOf(files), readingOf(live), vocabulary, { whole: true, pinned: true, selects: () => true });

const wants = (files: Files, live: Live): Wants => wantsOf(settingsOf(files), readingOf(live), vocabulary);

const fieldsOf = ({ changes }: OrgPlan) =>
  changes.flatMap(({ key, fields }) => fields.map(({ path, before, after }) => `${key} ${path} ${String(before)} → ${String(after)}`));

/** The differences that a pull request causes. */
const caused = (base: Files, files: Files, live: Live): readonly string[] =>
  fieldsOf({
    ...planOf(files, live),
    changes: markElsewhere(planOf(files, live), wants(base, live)).changes.map((change) => ({
      ...change,
      fields: change.fields.filter((field) => !field.elsewhere),
    })),
  });

const STEP: Live = { colour: '#000000', newest: 3, pinned: 3 };
const BEHIND: Live = { ...STEP, pinned: 2 };

describe('what follows', () => {
  it.each<[string, Files, Live, readonly string[]]>([
    [
      'moves where what it follows changes',
      { colour: '#FFFFFF', shows: 'newest' },
      STEP,
      ['Shop /messenger/styles/primaryColor #000000 → #FFFFFF', 'Site /configuration/version 3 → newest'],
    ],
    ['moves where it is behind', { shows: 'newest' }, BEHIND, ['Site /configuration/version 2 → newest']],
    ['stays where neither is so', { colour: '#000000', shows: 'newest' }, STEP, []],
    ['stays where it is pinned', { colour: '#FFFFFF', shows: 3 }, STEP, ['Shop /messenger/styles/primaryColor #000000 → #FFFFFF']],
    ['moves to what it is pinned to', { shows: 1 }, STEP, ['Site /configuration/version 3 → 1']],
  ])('%s', (_, files, live, expected) => {
    expect(fieldsOf(planOf(files, live))).toEqual(expected);
  });

  it('says what it follows, and from which version on', () => {
    const field = planOf({ colour: '#FFFFFF', shows: 'newest' }, STEP).changes[1]?.fields[0];
    expect(field).toMatchObject({
      follows: [{ kind: 'messengerConfigurations', name: 'Shop', id: 'c' }],
      pins: { id: 'c', revision: 3 },
    });
    expect(planOf({ shows: 'newest' }, BEHIND).changes[0]?.fields[0]).not.toHaveProperty('follows');
  });
});

describe('what follows is by the pull request', () => {
  it('that causes what it follows, in step or behind, although the base wants the newest version too', () => {
    const base = { colour: '#000000', shows: 'newest' } as const;
    for (const live of [STEP, BEHIND])
      expect(caused(base, { colour: '#FFFFFF', shows: 'newest' }, live)).toEqual([
        'Shop /messenger/styles/primaryColor #000000 → #FFFFFF',
        `Site /configuration/version ${live.pinned} → newest`,
      ]);
  });

  it('that lets it follow at all', () => {
    expect(caused({ shows: 2 }, { shows: 'newest' }, BEHIND)).toEqual(['Site /configuration/version 2 → newest']);
  });

  it('and of none that does neither: what is behind was so before', () => {
    expect(caused({ shows: 'newest' }, { shows: 'newest' }, BEHIND)).toEqual([]);
    const drifted = { ...STEP, colour: '#123456' };
    expect(caused({ colour: '#000000', shows: 'newest' }, { colour: '#000000', shows: 'newest' }, drifted)).toEqual([]);
  });
});

describe('a second merge', () => {
  const first = { colour: '#111111', shows: 'newest' } as const;
  const second = { colour: '#222222', shows: 'newest' } as const;

  function judge(now: Live, met = true) {
    const plan = markElsewhere(planOf(second, STEP), wants({ colour: '#000000', shows: 'newest' }, STEP));
    const { orgs } = recordOf({ format: 1, configuration: 'c', orgs: [plan], findings: [] }, { configuration: 'c', head: 'h', run: '1' });
    const record = orgs['prod'] ?? expect.fail('There is no record');
    const judgement = judgeReview(planOf(second, now), {
      record,
      before: wants(first, now),
      ...(met ? { met: metWants(settingsOf(first), readingOf(now), vocabulary) } : {}),
      touched: true,
    });
    return { writes: fieldsOf({ ...planOf(second, now), changes: judgement.approved }), refusal: judgement.refusal?.code };
  }

  it('is approved where the org is as the first has left it: the newest version is another number by now', () => {
    const now = { colour: '#111111', newest: 4, pinned: 4 };
    expect(judge(now)).toEqual({
      writes: ['Shop /messenger/styles/primaryColor #111111 → #222222', 'Site /configuration/version 4 → newest'],
      refusal: undefined,
    });
    expect(judge(now, false)).toEqual({ writes: [], refusal: 'live-moved' });
  });

  it.each<[string, Live]>([
    ['somebody has moved the deployment since', { colour: '#111111', newest: 4, pinned: 1 }],
    ['somebody has changed the colour since', { colour: '#333333', newest: 5, pinned: 5 }],
  ])('is refused where %s', (_, now) => {
    expect(judge(now)).toEqual({ writes: [], refusal: 'live-moved' });
  });
});

describe('what a change follows that is left alone', () => {
  it('keeps it where it is: visitors would get the newest version without what the files want of it', () => {
    const [base, files] = [{ colour: '#000000' }, { colour: '#000000', shows: 'newest' }] as const;
    // Somebody has published another colour: a difference that the pull request does not cause.
    const drifted = { colour: '#123456', newest: 4, pinned: 3 };
    const plan = markElsewhere(planOf(files, drifted), wants(base, drifted));
    const { orgs } = recordOf({ format: 1, configuration: 'c', orgs: [plan], findings: [] }, { configuration: 'c', head: 'h', run: '1' });
    const record = orgs['prod'] ?? expect.fail('There is no record');
    expect(record.differences).toHaveLength(0);
    const judgement = judgeReview(planOf(files, drifted), { record, before: wants(base, drifted), touched: true });
    expect([judgement.approved, judgement.left.map(({ key, reason }) => [key, reason?.code])]).toEqual([
      [],
      [
        ['Shop', 'unreviewed'],
        ['Site', 'unreviewed'],
      ],
    ]);
  });

  it('and is left to a newer commit goes there with it', () => {
    const files = { colour: '#FFFFFF', shows: 'newest' } as const;
    const drifted = { ...BEHIND, colour: '#123456' };
    const plan = planOf(files, drifted);
    const tip = wants({ colour: '#111111', shows: 'newest' }, drifted);
    expect(withoutSuperseded(plan, tip)).toMatchObject({
      approved: [],
      left: [
        { key: 'Shop', reason: { code: 'superseded' } },
        { key: 'Site', reason: { code: 'superseded' } },
      ],
    });
  });
});

describe('another configuration and its version', () => {
  const files = { shows: 'newest', of: 'Other' } as const;

  it('go together: a newer commit that wants another version takes over both', () => {
    const plan = planOf(files, STEP);
    expect(fieldsOf(plan)).toEqual(['Site /configuration/name Shop → Other', 'Site /configuration/version 3 → newest']);
    const { approved, left } = withoutSuperseded(plan, wants({ shows: 2, of: 'Other' }, STEP));
    expect([approved, left.flatMap(({ fields }) => fields.map(({ path }) => path))]).toEqual([
      [],
      ['/configuration/name', '/configuration/version'],
    ]);
  });

  it('go together: where the review has seen only one of them, both are left alone', () => {
    const pinned = { shows: 3, of: 'Other' } as const;
    // As if there were such a version: the review has seen another name beside the same number.
    const plan = { ...planOf(pinned, STEP), complete: true };
    const { orgs } = recordOf({ format: 1, configuration: 'c', orgs: [plan], findings: [] }, { configuration: 'c', head: 'h', run: '1' });
    const record = orgs['prod'] ?? expect.fail('There is no record');
    expect(record.differences).toHaveLength(1);
    const judgement = judgeReview(planOf(pinned, BEHIND), { record, before: wants({}, BEHIND), touched: true });
    expect([judgement.approved, judgement.left.flatMap(({ fields }) => fields.map(({ path }) => path))]).toEqual([
      [],
      ['/configuration/name', '/configuration/version'],
    ]);
  });
});

describe('a newer commit', () => {
  const judged = (tip: Files) => {
    const files = { shows: 'newest' } as const;
    const plan = planOf(files, BEHIND);
    const { orgs } = recordOf({ format: 1, configuration: 'c', orgs: [plan], findings: [] }, { configuration: 'c', head: 'h', run: '1' });
    const record = orgs['prod'] ?? expect.fail('There is no record');
    const judgement = judgeReview(plan, { record, before: wants({}, BEHIND), tip: wants(tip, BEHIND), touched: true });
    return [fieldsOf({ ...plan, changes: judgement.approved }), judgement.left.map(({ reason }) => reason?.code)];
  };

  it('that wants the newest version as well takes nothing over', () => {
    expect(judged({ shows: 'newest' })).toEqual([['Site /configuration/version 2 → newest'], []]);
  });

  it.each<[string, Files]>([
    ['pins a version', { shows: 2 }],
    ['does not name the deployment any more', {}],
  ])('that %s takes it over', (_, tip) => {
    expect(judged(tip)).toEqual([[], ['superseded']]);
  });
});
