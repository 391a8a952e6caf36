import { expect, it } from 'vitest';
import { sectionSelectorFor } from '../../src/plan/select.ts';

it.each([
  [[], true],
  [['dataActions/CRM *'], true],
  [['dataActions/Create ticket'], true],
  [['data*'], true],
  [['*'], true],
  [['schedules/*', '?ataActions/x'], true],
  [['schedules/*'], false],
  [['dataAction/*'], false],
  [['dataActionsToo/*'], false],
] as const)('%j leaves a label of dataActions possible: %s', (only, possible) => {
  expect(sectionSelectorFor(only)('dataActions')).toBe(possible);
});
