import { expect, test } from 'vitest';
import { changesOf } from '../../src/render/org-change.ts';
import { partsOf } from '../../src/render/parts.ts';
import { changeIn, orgPlan, outcomeIn, report } from './reports.ts';

const change = changeIn('Lookup customer', { fields: ['timeout', 'volume', 'name', 'colour'] });
const some = (...names: string[]) => ({ ...change, fields: change.fields.filter(({ path }) => names.includes(path.slice(1))) });
const marked = { ...change, fields: change.fields.map((field, index) => (index < 2 ? { ...field, elsewhere: true as const } : field)) };

const statuses = (given: ReturnType<typeof changesOf>) =>
  given.flatMap(({ fields }) => fields.map(({ field, status }) => [field.path.slice(1), status]));

test('an outcome belongs to the fields that it lists', () => {
  const outcomes = [outcomeIn('dev', some('timeout', 'name'), 'applied'), outcomeIn('dev', some('volume'), 'left')];
  expect(statuses(changesOf(report('apply', { orgs: [orgPlan('dev', { changes: [change] })], outcomes })))).toEqual([
    ['timeout', 'applied'],
    ['volume', 'left'],
    ['name', 'applied'],
    ['colour', undefined],
  ]);
});

test('an outcome of another org, kind or id belongs to none of them', () => {
  const outcomes = [
    outcomeIn('test', some('timeout'), 'applied'),
    outcomeIn('dev', { ...some('timeout'), kind: 'bells' }, 'applied'),
    outcomeIn('dev', { ...some('timeout'), id: 'other' }, 'applied'),
  ];
  const [planned, ...others] = changesOf(report('apply', { orgs: [orgPlan('dev', { changes: [change] })], outcomes }));
  expect(planned?.fields.map(({ status }) => status)).toEqual([undefined, undefined, undefined, undefined]);
  expect(others.map(({ org, fields }) => [org, fields.length])).toEqual([
    ['test', 1],
    ['dev', 1],
    ['dev', 1],
  ]);
});

test('what was written without standing in the plan is one change a thing', () => {
  const outcomes = [outcomeIn('dev', some('timeout'), 'applied'), outcomeIn('dev', some('volume'), 'failed')];
  const changes = changesOf(report('apply', { orgs: [orgPlan('dev')], outcomes }));
  expect(changes).toHaveLength(1);
  expect(statuses(changes)).toEqual([
    ['timeout', 'applied'],
    ['volume', 'failed'],
  ]);
});

test('with a pull request, what it does not cause is a part of its own, until something has become of it', () => {
  const given = { orgs: [orgPlan('dev', { changes: [marked] })], outcomes: [outcomeIn('dev', some('volume', 'colour'), 'left')] };
  const { main, others, left } = partsOf(report('apply', { ...given, pullRequest: 7 }));
  expect([main, others, left].map((part) => statuses(part).map(([name]) => name))).toEqual([['name'], ['timeout'], ['volume', 'colour']]);
  const without = partsOf(report('apply', given));
  expect(statuses(without.main).map(([name]) => name)).toEqual(['timeout', 'name']);
});

test('in a refused org, only what was to be written is refused', () => {
  const refusals = [{ org: 'dev', code: 'live-moved', message: 'x' }] as const;
  const given = report('apply', { orgs: [orgPlan('dev', { changes: [marked] })], refusals, pullRequest: 7 });
  expect(changesOf(given)[0]?.fields.map(({ status }) => status)).toEqual([undefined, undefined, 'refused', 'refused']);
});
