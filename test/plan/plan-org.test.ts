import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../src/commands/vocabulary.ts';
import type { LiveResource } from '../../src/model/live.ts';
import type { OrgSettings } from '../../src/model/org.ts';
import { planOrg, type Scope, sameOrganization } from '../../src/plan/plan-org.ts';
import { at, entry, liveAction, orgSettings, rule } from '../builders/builders.ts';

const organization = { id: '0f6b2c1e-7a4d-4a56-9f3e-b1c2d3e4f506', name: 'Norrby Retail' };
const everything: Scope = { whole: true, pinned: true, selects: () => true };

const plan = (settings: Partial<OrgSettings>, live: readonly LiveResource[], scope = everything) =>
  planOrg(orgSettings(settings), { organization, live: new Map([['dataActions', live]]), findings: [] }, vocabulary, scope);

const codes = (result: ReturnType<typeof plan>) => result.findings.map((each) => each.code);

describe('planOrg', () => {
  it('shows a setting that differs, and nothing that nobody names', () => {
    const result = plan({ entries: [entry('A', { timeout: '8s' })] }, [liveAction('a', 'A', '20s'), liveAction('b', 'B', '20s')]);
    expect(result.changes).toEqual([
      {
        kind: 'dataActions',
        id: 'a',
        key: 'A',
        name: 'A',
        within: 'CRM',
        revision: 1,
        at: at(5),
        fields: [{ path: '/timeout', before: '20s', after: '8s', at: at(6) }],
      },
    ]);
    expect(result).toMatchObject({ complete: true, managed: 1, findings: [] });
  });

  it('finds nothing where all is as wanted', () => {
    expect(plan({ entries: [entry('A', { timeout: '8s' })] }, [liveAction('a', 'A', '8s')]).changes).toEqual([]);
  });

  it("says where the live value is the platform's own", () => {
    const [change] = plan({ entries: [entry('A', { timeout: '8s' })] }, [liveAction('a', 'A', '1m', { unset: ['/timeout'] })]).changes;
    expect(change?.fields).toMatchObject([{ before: '1m', unset: true }]);
  });

  it('reads an unset timeout as the 1m that the platform uses', () => {
    expect(plan({ entries: [entry('A', { timeout: '1m' })] }, [liveAction('a', 'A', '1m', { unset: ['/timeout'] })]).changes).toEqual([]);
  });

  it('sorts changes by name, then id, whatever the order of the files and the list', () => {
    const live = [liveAction('2', 'b', '1s'), liveAction('1', 'B', '1s'), liveAction('3', 'a', '1s')];
    const entries = ['b', 'a', 'B'].map((key) => entry(key, { timeout: '2s' }));
    expect(plan({ entries }, live).changes.map((change) => change.name)).toEqual(['B', 'a', 'b']);
    expect(plan({ entries }, live).digest).toBe(plan({ entries: entries.toReversed() }, live.toReversed()).digest);
  });

  it('matches names exactly, and offers the nearest', () => {
    const result = plan({ entries: [entry('lookup customer', { timeout: '8s' })] }, [liveAction('a', 'Lookup customer', '20s')]);
    expect(result.findings).toMatchObject([
      {
        code: 'not-found',
        message: 'The org has no data action named "lookup customer"',
        help: 'The nearest: "Lookup customer".',
        at: at(5),
      },
    ]);
    expect(result).toMatchObject({ complete: false, changes: [] });
    expect(result.digest).toBeUndefined();
  });

  it('refuses a name that two things have, and lists them', () => {
    const live = [
      liveAction('a', 'A', '1s'),
      liveAction('b', 'A', '2s', { within: 'Billing', traits: { integration: { name: 'Billing', id: 'i2' } } }),
    ];
    expect(plan({ entries: [entry('A', { timeout: '8s' })] }, live).findings).toMatchObject([
      {
        code: 'ambiguous-name',
        message: 'The org has 2 data actions named "A": a in "CRM", b in "Billing"',
        help: 'Add `integration:` or `id:` (in the org).',
      },
    ]);
    const settled = plan({ entries: [entry('A', { timeout: '8s' }, { selectors: { integration: 'Billing' } })] }, live);
    expect(settled.changes.map((change) => change.id)).toEqual(['b']);
    expect(plan({ entries: [entry('A', { timeout: '8s' }, { id: 'a' })] }, live).changes.map((change) => change.id)).toEqual(['a']);
  });

  it('refuses a reference that two integrations answer to', () => {
    const live = [liveAction('a', 'A', '1s'), liveAction('b', 'B', '2s', { traits: { integration: { name: 'CRM', id: 'i2' } } })];
    expect(codes(plan({ entries: [entry('A', { timeout: '8s' }, { selectors: { integration: 'CRM' } })] }, live))).toEqual([
      'ambiguous-reference',
    ]);
  });

  it('offers the nearest names to the first twenty entries that match nothing, wherever they stand', () => {
    const names = Array.from({ length: 25 }, (_, index) => `Lookup ${index}`);
    const live = names.map((name) => liveAction(name, name, '8s'));
    const entries = [...names, ...names.map((name) => `${name}?`)].map((key) => entry(key, { timeout: '8s' }));
    const helps = plan({ entries }, live).findings.map(({ help = '' }) => help.startsWith('The nearest: "Lookup '));
    expect([helps.filter((near) => near).length, helps.slice(0, 20).every((near) => near), helps.length]).toEqual([20, true, 25]);
  });

  it('takes a wanted null under unchecked and a member that is absent for the same', () => {
    const wanted = entry('A', {}, { unchecked: { config: { gone: null, left: null } } });
    const live = liveAction('a', 'A', '8s', { raw: { config: { left: 5 } } });
    expect(plan({ entries: [wanted] }, [live]).changes).toMatchObject([
      { fields: [{ path: '/unchecked/config/left', before: 5, after: null }] },
    ]);
  });

  it('names the nearest integration where the one that is named is none', () => {
    const result = plan({ entries: [entry('A', { timeout: '8s' }, { selectors: { integration: 'CRN' } })] }, [liveAction('a', 'A', '1s')]);
    expect(result.findings).toMatchObject([{ code: 'reference-not-found', help: 'Did you mean "CRM"?' }]);
  });

  it('refuses two entries for one thing', () => {
    const result = plan({ entries: [entry('A', { timeout: '8s' }), entry('other', { timeout: '9s' }, { name: 'A' })] }, [
      liveAction('a', 'A', '1s'),
    ]);
    expect(codes(result)).toEqual(['same-thing']);
  });

  it('refuses what cannot be managed, with the reason', () => {
    const readOnly = { code: 'not-manageable', message: 'is a static action', help: 'Remove the entry.' } as const;
    const result = plan({ entries: [entry('S', { timeout: '8s' })] }, [liveAction('s', 'S', '1m', { readOnly })]);
    expect(result.findings).toMatchObject([{ code: 'not-manageable', message: 'The data action "S" is a static action' }]);
  });

  it('renames in place, and says when it is done', () => {
    const renaming = [entry('New', { timeout: '8s' }, { was: 'Old' })];
    expect(plan({ entries: renaming }, [liveAction('a', 'Old', '8s')]).changes).toMatchObject([
      { id: 'a', name: 'Old', fields: [{ path: '/name', before: 'Old', after: 'New' }] },
    ]);
    const done = plan({ entries: renaming }, [liveAction('a', 'New', '8s')]);
    expect(done.changes).toEqual([]);
    expect(codes(done)).toEqual(['was-done']);
  });

  it('compares what is unchecked with the answer of the platform, down to single values', () => {
    const raw = { config: { x_retries: 2, x_mode: 'a', timeoutSeconds: 8 } };
    const settings = { entries: [entry('A', { timeout: '8s' }, { unchecked: { config: { x_retries: 3 } } })] };
    const result = plan(settings, [liveAction('a', 'A', '8s', { raw })]);
    expect(result.changes[0]?.fields).toMatchObject([{ path: '/unchecked/config/x_retries', before: 2, after: 3 }]);
    expect(codes(result)).toEqual(['unchecked-used']);
    expect(plan({ entries: [entry('A', {}, { unchecked: { config: {} } })] }, [liveAction('a', 'A', '8s', { raw })]).changes).toEqual([]);
  });

  it('hides unchecked values whose name says that they are secret', () => {
    const settings = { entries: [entry('A', {}, { unchecked: { config: { request: { headers: { Authorization: 'x' } } } } })] };
    expect(plan(settings, [liveAction('a', 'A', '8s', { raw: {} })]).changes[0]?.fields).toMatchObject([{ sensitive: true }]);
  });

  it('lets a rule with fix change what no entry names', () => {
    const settings = { entries: [entry('A', { timeout: '30s' })], rules: [rule('in time', { atMost: '10s', fix: true })] };
    const result = plan(settings, [liveAction('a', 'A', '30s'), liveAction('b', 'B', '30s')]);
    expect(result.changes).toMatchObject([
      { id: 'b', name: 'B', fields: [{ path: '/timeout', before: '30s', after: '10s', rule: 'in time' }] },
    ]);
    expect(result.changes[0]).not.toHaveProperty('key');
    expect(result.managed).toBe(2);
  });

  it('takes only what `only` selects, rules included, and is then not complete', () => {
    const settings = { rules: [rule('in time', { atMost: '10s', fix: true })] };
    const scope: Scope = { whole: false, pinned: true, selects: (label) => label === 'dataActions/B' };
    const result = plan(settings, [liveAction('a', 'A', '30s'), liveAction('b', 'B', '30s')], scope);
    expect(result.changes.map((change) => change.id)).toEqual(['b']);
    expect(result.complete).toBe(false);
  });

  it('asks for the organization to be named', () => {
    const result = plan({}, [], { ...everything, pinned: false });
    expect(result.findings).toMatchObject([
      { code: 'organization-not-named', severity: 'notice', help: `Add \`organizationId: ${organization.id}\` to the org.` },
    ]);
  });
});

describe('the policy maximumChange', () => {
  const names = Array.from({ length: 10 }, (_, index) => `A${index}`);
  const entries = names.map((name) => entry(name, { timeout: '8s' }));
  const live = (changed: number) => names.map((name, index) => liveAction(name, name, index < changed ? '9s' : '8s'));

  it.each([
    [3, '30%', []],
    [4, '30%', ['sweeping-change']],
    [10, '0%', []],
    [10, '100%', []],
  ])('with %d of 10 settings changing and a limit of %s: %j', (changed, maximumChange, expected) => {
    expect(codes(plan({ entries, policies: { maximumChange } }, live(changed)))).toEqual(expected);
  });

  it('is silent in a small org, and where no policy is written', () => {
    expect(codes(plan({ entries: entries.slice(0, 9), policies: { maximumChange: '10%' } }, live(9)))).toEqual([]);
    expect(codes(plan({ entries }, live(10)))).toEqual([]);
  });

  it('can be allowed; an allowance that nothing needs is a notice', () => {
    const allow = [{ code: 'sweeping-change', about: 'all', at: at(9) }] as const;
    expect(plan({ entries, allow, policies: { maximumChange: '30%' } }, live(4)).findings).toMatchObject([
      { code: 'sweeping-change', allowed: true },
    ]);
    expect(codes(plan({ entries, allow, policies: { maximumChange: '30%' } }, live(1)))).toEqual(['allow-unneeded']);
  });
});

describe('the digest', () => {
  const base = { entries: [entry('A', { timeout: '8s' })] };
  const digest = (settings: Partial<OrgSettings>, live: readonly LiveResource[]) => plan(settings, live).digest;

  it('depends on the value before, the value wanted, and the thing', () => {
    const digests = [
      digest(base, [liveAction('a', 'A', '20s')]),
      digest(base, [liveAction('a', 'A', '21s')]),
      digest(base, [liveAction('b', 'A', '20s')]),
      digest({ entries: [entry('A', { timeout: '9s' })] }, [liveAction('a', 'A', '20s')]),
      digest(base, [liveAction('a', 'A', '8s')]),
    ];
    expect(new Set(digests).size).toBe(digests.length);
    expect(digests[0]).toMatch(/^[0-9a-f]{64}$/);
  });

  it('does not depend on the revision, the file or other things', () => {
    const moved = { entries: [entry('A', { timeout: '8s' }, { at: at(99), places: {} })] };
    expect(digest(moved, [liveAction('a', 'A', '20s', { revision: 9 }), liveAction('z', 'Z', '1s')])).toBe(
      digest(base, [liveAction('a', 'A', '20s')]),
    );
  });
});

describe('two orgs of one run', () => {
  it('must not be the same organization', () => {
    const plans = [plan({ name: 'dev' }, []), plan({ name: 'prod' }, [])];
    expect(sameOrganization(plans).map((each) => [each.complete, each.findings.map((found) => found.code)])).toEqual([
      [false, ['same-organization']],
      [false, ['same-organization']],
    ]);
  });
});
