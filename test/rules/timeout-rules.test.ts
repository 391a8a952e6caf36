import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/kinds/kinds.ts';
import type { RuleEntry } from '../../src/model/entry.ts';
import type { Json } from '../../src/model/json.ts';
import { type JsonSchema, schemaOf } from '../../src/model/json-schema.ts';
import type { LiveResource } from '../../src/model/live.ts';
import { pointerKeys } from '../../src/model/pointer.ts';
import { targets } from '../../src/rules/timeouts/targets.ts';
import { timeoutRules } from '../../src/rules/timeouts/timeout-rules.ts';
import { liveAction, rule } from '../builders/builders.ts';

const judge = (rules: readonly RuleEntry[], live: LiveResource, wanted: ReadonlyMap<string, Json> = new Map()) =>
  timeoutRules.judge(rules, [{ live, wanted }]);

describe('a rule with fix', () => {
  it.each([
    ['30s', { atMost: '10s' }, '10s'],
    ['3s', { atLeast: '5s' }, '5s'],
    ['3s', { exactly: '7s' }, '7s'],
    ['8s', { atLeast: '5s', atMost: '10s' }, undefined],
    ['10s', { atMost: '10s' }, undefined],
  ] as const)('on %s with %j wants %s', (live, limits, wanted) => {
    const { wishes, findings, governed } = judge([rule('r', { ...limits, fix: true })], liveAction('a', 'A', live));
    expect(wishes.map((wish) => wish.value)).toEqual(wanted === undefined ? [] : [wanted]);
    expect(findings).toEqual([]);
    expect(governed).toBe(1);
  });

  it('gives way to an entry that names the setting', () => {
    const verdict = judge([rule('r', { atMost: '10s', fix: true })], liveAction('a', 'A', '30s'), new Map([['/timeout', '30s']]));
    expect(verdict).toEqual({ wishes: [], findings: [], governed: 0 });
  });

  it('joins others to one value that all of them permit', () => {
    const rules = [rule('long', { atLeast: '5s', fix: true }), rule('short', { atMost: '10s', fix: true })];
    expect(judge(rules, liveAction('a', 'A', '1m')).wishes).toMatchObject([{ value: '10s', rule: { name: 'short' } }]);
  });

  it('is an error beside one that contradicts it, even where the live value keeps one of them', () => {
    const rules = [rule('long', { atLeast: '20s', fix: true }), rule('short', { atMost: '10s', fix: true })];
    const { wishes, findings } = judge(rules, liveAction('a', 'A', '30s'));
    expect(wishes).toEqual([]);
    expect(findings).toMatchObject([
      { code: 'rules-contradict', severity: 'error', message: 'The rules "long" and "short" want different values for "A" (CRM)' },
    ]);
  });

  it('leaves alone what cannot be managed', () => {
    const owned = liveAction('s', 'S', '1m', { readOnly: { code: 'not-manageable', message: 'is static', help: '' } });
    expect(judge([rule('r', { atMost: '10s', fix: true })], owned)).toEqual({ wishes: [], findings: [], governed: 0 });
  });
});

describe('a rule without fix', () => {
  it('reports, as a notice of its group', () => {
    const { wishes, findings } = judge([rule('CRM answers in time', { atMost: '10s' })], liveAction('a', 'Lookup', '30s'));
    expect(wishes).toEqual([]);
    expect(findings).toMatchObject([
      {
        code: 'rule-broken',
        severity: 'notice',
        message: '"Lookup" (CRM): 30s is over 10s',
        group: 'timeoutRules/CRM answers in time',
        about: 'dataActions/Lookup',
      },
    ]);
  });

  it('judges what will hold, not what is live', () => {
    const rules = [rule('r', { atMost: '10s' })];
    expect(judge(rules, liveAction('a', 'A', '30s'), new Map([['/timeout', '9s']])).findings).toEqual([]);
    expect(judge(rules, liveAction('a', 'A', '9s'), new Map([['/timeout', '30s']])).findings).toHaveLength(1);
  });

  it('does not report what another rule fixes', () => {
    expect(
      judge([rule('report', { atMost: '10s' }), rule('fix', { atMost: '10s', fix: true })], liveAction('a', 'A', '30s')).findings,
    ).toEqual([]);
  });
});

describe('match', () => {
  const live = liveAction('a', 'Lookup customer', '30s');
  it.each([
    [{}, true],
    [{ name: 'Lookup *' }, true],
    [{ name: 'lookup *' }, false],
    [{ integration: 'CR?' }, true],
    [{ integration: 'CRM', name: 'Create *' }, false],
    [{ category: 'CRM' }, true],
  ])('%j: %s', (match, matches) => {
    expect(timeoutRules.matches(rule('r', { match, atMost: '1s' }), live)).toBe(matches);
  });

  it('does not match by what was not read', () => {
    expect(timeoutRules.matches(rule('r', { match: { integration: '*' } }), { ...live, traits: {} })).toBe(false);
  });
});

describe('check', () => {
  it.each([
    [{}, 'rule-incomplete'],
    [{ exactly: '5s', atMost: '6s' }, 'rule-incomplete'],
    [{ atLeast: '6s', atMost: '5s' }, 'rule-incomplete'],
    [{ atMost: '61s' }, 'out-of-range'],
    [{ atMost: '1500ms' }, 'out-of-range'],
    [{ of: 'constructor', atMost: '5s' }, 'key-missing'],
  ])('%j: %s', (fields, code) => {
    expect(timeoutRules.check(rule('r', fields)).map((each) => each.code)).toEqual([code]);
  });

  it('passes what is whole', () => {
    expect(timeoutRules.check(rule('r', { atLeast: '5s', atMost: '1m', fix: true }))).toEqual([]);
  });
});

describe('what a rule can be of', () => {
  it.each([
    ['dataActions', '/timeout'],
    ['functions', '/function/timeout'],
    ['steps', '/steps/Lookup/15'],
  ])('%s holds what its kind says of the setting', (of, path) => {
    const target = targets[of];
    const schema = kinds.find(({ name }) => name === target?.kind)?.schema;
    expect(pointerKeys(path).reduce<JsonSchema | undefined>(schemaOf, schema)?.['x-duration']).toEqual(target?.range);
  });

  it('is tried for every target', () => expect(Object.keys(targets)).toEqual(['dataActions', 'functions', 'steps']));
});
