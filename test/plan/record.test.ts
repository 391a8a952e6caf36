import { expect, test } from 'vitest';
import type { ReviewRecord } from '../../src/model/record.ts';
import { fittingRecord, orgsWithDifferences, withoutApproval } from '../../src/plan/record.ts';
import { difference, orgRecord, record } from '../github/records.ts';

const org = (count: number) => orgRecord({ differences: [...Array(count).keys()].map((index) => difference(index)) });
const given = record({ dev: org(3), prod: org(1), quiet: org(0), test: org(2) });
const size = ({ orgs }: ReviewRecord): number => Object.values(orgs).reduce((sum, { differences }) => sum + differences.length, 0);

test.each([
  [3, ['prod', 'test']],
  [2, ['prod']],
  [1, ['prod']],
  [0, []],
])('where %d differences have room, the largest orgs approve nothing', (most, expected) => {
  const less = fittingRecord(given, (each) => size(each) <= most);
  expect(orgsWithDifferences(less)).toEqual(expected);
  const complete = Object.entries(less.orgs).flatMap(([name, each]) => (each.complete ? [name] : []));
  expect(complete.toSorted()).toEqual([...expected, 'quiet'].toSorted());
});

test('where nothing has room, an org without differences is still complete', () => {
  expect(fittingRecord(given, () => false)).toEqual(withoutApproval(given));
  expect(withoutApproval(given).orgs['quiet']).toEqual(given.orgs['quiet']);
});
