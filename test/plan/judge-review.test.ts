import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../src/commands/vocabulary.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { LiveResource } from '../../src/model/live.ts';
import type { OrgSettings } from '../../src/model/org.ts';
import type { OrgPlan } from '../../src/model/plan.ts';
import type { OrgRecord } from '../../src/model/record.ts';
import { markElsewhere } from '../../src/plan/cause.ts';
import { judgeReview } from '../../src/plan/judge-review.ts';
import { planOrg, type Reading } from '../../src/plan/plan-org.ts';
import { recordOf, withoutApproval } from '../../src/plan/record.ts';
import type { OrgReview } from '../../src/plan/standing.ts';
import { type Wants, wantsOf } from '../../src/plan/wants.ts';
import { at, entry, liveAction, orgSettings } from '../builders/builders.ts';

const organization = { id: '0f6b2c1e-7a4d-4a56-9f3e-b1c2d3e4f506', name: 'Norrby Retail' };
const scope = { whole: true, pinned: true, selects: () => true };

/** Files as a map of names to timeouts, and an org likewise. */
type Timeouts = Readonly<Record<string, string>>;

const settingsOf = (files: Timeouts, more: Partial<OrgSettings> = {}): OrgSettings =>
  orgSettings({ entries: Object.entries(files).map(([name, timeout]) => entry(name, { timeout } satisfies JsonObject)), ...more });

const readingOf = (live: Timeouts): Reading => ({
  organization,
  live: new Map([['dataActions', Object.entries(live).map(([name, timeout]): LiveResource => liveAction(`id-${name}`, name, timeout))]]),
  findings: [],
});

const planOfFiles = (files: Timeouts, live: Timeouts, more: Partial<OrgSettings> = {}): OrgPlan =>
  planOrg(settingsOf(files, more), readingOf(live), vocabulary, scope);

const wants = (files: Timeouts, live: Timeouts): Wants => wantsOf(settingsOf(files), readingOf(live), vocabulary);

/** What the comment of a pull request from `base` to `files` recorded while `live` was live. */
function recorded(base: Timeouts, files: Timeouts, live: Timeouts, more: Partial<OrgSettings> = {}): OrgRecord {
  const plan = markElsewhere(planOfFiles(files, live, more), wants(base, live));
  const record = recordOf({ format: 1, configuration: 'c', orgs: [plan], findings: [] }, { configuration: 'c', head: 'h', run: '1' });
  const org = record.orgs['prod'];
  if (!org) throw new Error('No record');
  return org;
}

interface Story {
  readonly base: Timeouts;
  readonly files: Timeouts;
  /** Live when the pull request was planned. */
  readonly reviewed: Timeouts;
  /** Live when it is applied. */
  readonly now: Timeouts;
  readonly tip?: Timeouts;
  readonly before?: Timeouts;
  readonly review?: Partial<OrgReview>;
  readonly more?: Partial<OrgSettings>;
}

function judge({ base, files, reviewed, now, tip, before = base, review = {}, more = {} }: Story) {
  const { record = recorded(base, files, reviewed), ...rest } = review;
  const known = 'record' in review && review.record === undefined ? {} : { record };
  const judgement = judgeReview(planOfFiles(files, now, more), {
    ...known,
    before: wants(before, now),
    ...(tip ? { tip: wants(tip, now) } : {}),
    touched: true,
    ...rest,
  });
  return {
    writes: judgement.approved.map((change) => `${change.name} ${change.fields.map((field) => field.after).join()}`),
    left: judgement.left.map((outcome) => `${outcome.name} ${outcome.reason?.code}`),
    refusal: judgement.refusal?.code,
    moved: judgement.refusal?.moved?.map(({ reviewed, live, wanted }) => [reviewed, live, wanted]),
  };
}

const nothing = { left: [], refusal: undefined, moved: undefined };

describe('a merge applies what its own pull request showed', () => {
  it('and nothing else', () => {
    expect(judge({ base: { A: '5s' }, files: { A: '8s' }, reviewed: { A: '5s' }, now: { A: '5s' } })).toEqual({
      ...nothing,
      writes: ['A 8s'],
    });
  });

  it('while another field drifted, before or after the plan: left alone, listed', () => {
    const story = {
      base: { A: '5s', B: '5s', C: '5s' },
      files: { A: '8s', B: '5s', C: '5s' },
      reviewed: { A: '5s', B: '9s', C: '5s' },
      now: { A: '5s', B: '9s', C: '7s' },
    };
    expect(judge(story)).toEqual({ ...nothing, writes: ['A 8s'], left: ['B unreviewed', 'C unreviewed'] });
  });

  it('while the first of two merges was not applied: the second applies its own', () => {
    const story = { base: { A: '8s', B: '5s' }, files: { A: '8s', B: '6s' }, reviewed: { A: '5s', B: '5s' }, now: { A: '5s', B: '5s' } };
    expect(judge(story)).toEqual({ ...nothing, writes: ['B 6s'], left: ['A unreviewed'] });
  });

  it('where both change one field, the first applied meanwhile: live is what the files before this push want', () => {
    const story = { base: { A: '5s' }, files: { A: '10s' }, reviewed: { A: '5s' }, now: { A: '8s' }, before: { A: '8s' } };
    expect(judge(story)).toEqual({ ...nothing, writes: ['A 10s'] });
  });

  it('and leaves to a later commit what that one wants otherwise', () => {
    const story = {
      base: { A: '5s', B: '5s' },
      files: { A: '8s', B: '6s' },
      reviewed: { A: '5s', B: '5s' },
      now: { A: '5s', B: '5s' },
      tip: { A: '10s', B: '6s' },
    };
    expect(judge(story)).toEqual({ ...nothing, writes: ['B 6s'], left: ['A superseded'] });
  });

  it('and leaves what a later commit does not manage any more', () => {
    const story = { base: { A: '5s' }, files: { A: '8s' }, reviewed: { A: '5s' }, now: { A: '5s' }, tip: {} };
    expect(judge(story)).toEqual({ ...nothing, writes: [], left: ['A superseded'] });
  });

  it('so that a re-run of an old job cannot roll back', () => {
    const story = { base: { A: '5s' }, files: { A: '8s' }, reviewed: { A: '5s' }, now: { A: '10s' }, tip: { A: '10s' } };
    expect(judge(story)).toEqual({ ...nothing, writes: [], left: ['A superseded'] });
  });

  it('again where it was set back by hand: live is what was reviewed', () => {
    expect(judge({ base: { A: '5s' }, files: { A: '8s' }, reviewed: { A: '5s' }, now: { A: '5s' } }).writes).toEqual(['A 8s']);
  });

  it('and needs nothing where it was changed by hand to the wanted value', () => {
    expect(judge({ base: { A: '5s' }, files: { A: '8s' }, reviewed: { A: '5s' }, now: { A: '8s' } })).toEqual({ ...nothing, writes: [] });
  });

  it('and leaves alone an action that a rule only matches since the review', () => {
    const story = { base: { A: '5s' }, files: { A: '8s', N: '6s' }, reviewed: { A: '5s' }, now: { A: '5s', N: '5s' } };
    const record = recorded({ A: '5s' }, { A: '8s' }, { A: '5s' });
    expect(judge({ ...story, review: { record } })).toEqual({ ...nothing, writes: ['A 8s'], left: ['N unreviewed'] });
  });
});

describe('an org is refused', () => {
  it('live-moved, where a reviewed field was changed by hand: reviewed, live now, wanted', () => {
    const story = { base: { A: '5s', B: '5s' }, files: { A: '8s', B: '6s' }, reviewed: { A: '5s', B: '5s' }, now: { A: '7s', B: '5s' } };
    expect(judge(story)).toEqual({ writes: [], left: [], refusal: 'live-moved', moved: [['5s', '7s', '8s']] });
  });

  it('files-differ, where the commit wants another value than the reviewed one', () => {
    const record = recorded({ A: '5s' }, { A: '8s' }, { A: '5s' });
    const story = { base: { A: '5s' }, files: { A: '9s' }, reviewed: { A: '5s' }, now: { A: '5s' }, review: { record } };
    expect(judge(story)).toEqual({ writes: [], left: [], refusal: 'files-differ', moved: [['8s', '5s', '9s']] });
  });

  const direct = { base: { A: '5s' }, files: { A: '8s' }, reviewed: { A: '5s' }, now: { A: '5s' } };

  it('not-reviewed, after a direct push that causes a difference', () => {
    expect(judge({ ...direct, review: { record: undefined } as never })).toMatchObject({ writes: [], refusal: 'not-reviewed' });
  });

  it.each(['record-incomplete', 'record-edited'] as const)('%s, as its record says', (code) => {
    expect(judge({ ...direct, review: { record: undefined, problem: { code, message: 'm' } } as never })).toMatchObject({
      writes: [],
      refusal: code,
    });
  });

  it('wrong-organization, where another one answers than at the review', () => {
    const record = { ...recorded({ A: '5s' }, { A: '8s' }, { A: '5s' }), organization: 'another' };
    expect(judge({ ...direct, review: { record } })).toMatchObject({ writes: [], refusal: 'wrong-organization' });
  });

  it('but not where the merge touches no file of the configuration, whatever has drifted', () => {
    const story = { ...direct, before: { A: '8s' }, now: { A: '7s' }, review: { record: undefined, touched: false } as never };
    expect(judge(story)).toEqual({ ...nothing, writes: [], left: ['A unreviewed'] });
  });

  it('but not where what differs is none of this push', () => {
    const story = { ...direct, before: { A: '8s' }, review: { record: undefined } as never };
    expect(judge(story)).toEqual({ ...nothing, writes: [], left: ['A unreviewed'] });
  });
});

describe('a risk of what would be written', () => {
  const names = Array.from({ length: 10 }, (_, index) => `A${index}`);
  const all = (timeout: string): Timeouts => Object.fromEntries(names.map((name) => [name, timeout]));
  const policies = { maximumChange: '30%' };
  const allow = [{ code: 'sweeping-change', about: 'all', at: at(9) }] as const;
  const story = { base: all('5s'), files: all('8s'), reviewed: all('5s'), now: all('5s') };

  it('must be allowed in the file', () => {
    expect(judge({ ...story, more: { policies } })).toMatchObject({ writes: [], refusal: 'risk-not-allowed' });
  });

  it('and must have been shown by the review', () => {
    expect(judge({ ...story, more: { policies, allow } })).toMatchObject({ writes: [], refusal: 'risk-not-reviewed' });
    const record = recorded(all('5s'), all('8s'), all('5s'), { policies, allow });
    expect(judge({ ...story, more: { policies, allow }, review: { record } }).writes).toHaveLength(10);
  });
});

describe('a record', () => {
  it('of an org whose changes were not shown approves nothing', () => {
    const plan = planOfFiles({ A: '8s' }, { A: '5s' });
    const record = recordOf({ format: 1, configuration: 'c', orgs: [plan], findings: [] }, { configuration: 'c', head: 'h', run: '1' });
    expect(withoutApproval(record).orgs['prod']).toMatchObject({ complete: false, differences: [] });
  });

  it('holds no difference that the pull request does not cause', () => {
    expect(recorded({ A: '8s', B: '5s' }, { A: '8s', B: '6s' }, { A: '5s', B: '5s' }).differences).toHaveLength(1);
  });
});
