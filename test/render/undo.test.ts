import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import type { FieldChange } from '../../src/model/change.ts';
import type { Outcome } from '../../src/model/outcome.ts';
import { adoptionOf } from '../../src/render/adopt.ts';
import { undoOf } from '../../src/render/undo.ts';
import { ADOPTING, renderUndo } from '../../src/render/yaml-undo.ts';
import { HOSTILE } from './hostile.ts';
import { changeIn, orgPlan, outcomeIn, report } from './reports.ts';

const short = new Map([['dataActions', 'timeout']]);

function undoYaml(changes: Parameters<typeof outcomeIn>[1][], status: Parameters<typeof outcomeIn>[2] = 'applied'): string {
  const outcomes = changes.map((each) => outcomeIn('dev', each, status));
  return renderUndo(undoOf(report('apply', { orgs: [orgPlan('dev', { changes })], outcomes })), short);
}

const withFields = (...fields: FieldChange[]) => changeIn('Lookup customer', { fields });

test('what was applied goes back by its label, and nothing else does', () => {
  const [applied, failed, planned] = ['A', 'B', 'C'].map((name) => changeIn(`Action ${name}`, { name: `Platform ${name}` }));
  if (!applied || !failed || !planned) throw new Error('three changes are needed');
  const outcomes = [outcomeIn('dev', applied, 'applied'), outcomeIn('dev', failed, 'failed')];
  const undo = undoOf(report('apply', { orgs: [orgPlan('dev', { changes: [applied, failed, planned] })], outcomes }));
  expect(renderUndo(undo, short)).toBe('orgs:\n  dev:\n    dataActions:\n      Action A: 5s\n');
});

test.each(['done', 'failed', 'blocked', 'left'] as const)('nothing goes back of what is %s', (status) => {
  expect(undoOf(report('apply', { outcomes: [outcomeIn('dev', changeIn('x'), status)] }))).toEqual([]);
});

test('of one thing, only the settings that were applied go back', () => {
  const change = withFields({ path: '/timeout', before: '5s', after: '8s' }, { path: '/volume', before: 1, after: 2 });
  const outcomes = [
    outcomeIn('dev', { ...change, fields: change.fields.slice(0, 1) }, 'applied'),
    outcomeIn('dev', { ...change, fields: change.fields.slice(1) }, 'left'),
  ];
  const undo = undoOf(report('apply', { orgs: [orgPlan('dev', { changes: [change] })], outcomes }));
  expect(renderUndo(undo, short)).toBe('orgs:\n  dev:\n    dataActions:\n      Lookup customer: 5s\n');
});

describe('a value', () => {
  test.each<[string, FieldChange[], string]>([
    [
      'that the platform used where nothing was set says so',
      [{ path: '/timeout', before: '1m', unset: true, after: '8s' }],
      "      # it was not set: this is the platform's own value\n      Lookup customer: 1m\n",
    ],
    [
      'deep inside stands deep inside',
      [
        { path: '/styles/a~1b', before: 1, after: 2 },
        { path: '/styles/c', before: ['x'], after: [] },
        { path: '/timeout', before: '1m', unset: true, after: '8s' },
      ],
      "      Lookup customer:\n        styles:\n          a/b: 1\n          c:\n            - x\n        # it was not set: this is the platform's own value\n        timeout: 1m\n",
    ],
    [
      'that is a name says under which one the thing is found now',
      [{ path: '/name', before: 'Find customer', after: 'Lookup customer' }],
      '      Lookup customer:\n        was: Lookup customer\n        name: Find customer\n',
    ],
  ])('%s', (_, fields, expected) => {
    expect(undoYaml([withFields(...fields)])).toBe(`orgs:\n  dev:\n    dataActions:\n${expected}`);
  });

  test.each<[string, FieldChange]>([
    ['was not set', { path: '/tags', after: ['a'] }],
    ['was not set', { path: '/tags', before: null, after: ['a'] }],
    ['look for the old value where you keep it', { path: '/token', before: 'old-secret', after: 'new-secret', sensitive: true }],
  ])('that cannot stand in a file is said in a comment: %s', (why, field) => {
    const yaml = undoYaml([withFields(field)]);
    expect(yaml).toContain(why);
    expect(yaml).not.toContain('secret');
    expect(parseDocument(yaml).toJS()).toEqual({ orgs: { dev: {} } });
  });
});

describe('a thing that was created', () => {
  const created = {
    ...changeIn('Eve', {
      name: 'Christmas Eve',
      id: 'new:Christmas Eve',
      fields: [
        { path: '/from', after: '1' },
        { path: '/to', after: '2' },
      ],
    }),
    creates: true as const,
  };
  const outcome = { ...outcomeIn('dev', created, 'applied'), createdId: '0f6b2c1e' };
  const undone = (outcomes: readonly Outcome[], changes: readonly (typeof created)[] = [created]) =>
    renderUndo(undoOf(report('apply', { orgs: [orgPlan('dev', { changes })], outcomes })), short);

  test('is to be deleted by hand, by its name and id, in one line for all of its settings', () => {
    const line = '# Eve (called Christmas Eve, 0f6b2c1e): it was created, and no file deletes anything: delete it in the platform by hand';
    expect(undone([outcome])).toBe(`orgs:\n  ${line}\n  dev: {}\n`);
    expect(undone([outcome], [])).toContain(line);
  });

  test('perhaps, is to be looked for', () => {
    expect(undone([outcomeIn('dev', created, 'unknown')])).toContain('# Eve (called Christmas Eve): it may have been created');
  });

  test('and of which the file takes over what is live is to be removed from it', () => {
    const adopted = adoptionOf(report('drift', { orgs: [orgPlan('dev', { changes: [created] })] }));
    expect(renderUndo(adopted, short, ADOPTING)).toContain('# Eve (called Christmas Eve): it is not there: remove its entry from the file');
  });
});

test('two things of one name that only rules name are told apart by their ids', () => {
  const twins = ['one', 'two'].map((id) => {
    const { key: _, ...change } = changeIn('Twin', { id });
    return change;
  });
  expect(parseDocument(undoYaml(twins)).toJS().orgs.dev.dataActions).toEqual({
    'Twin (one)': { name: 'Twin', id: 'one', timeout: '5s' },
    'Twin (two)': { name: 'Twin', id: 'two', timeout: '5s' },
  });
});

test.each(Object.entries(HOSTILE))('%s reads back the same, and no comment ends early', (_, text) => {
  const path = `/${text.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const change = changeIn(text, {
    fields: [
      { path, before: text, unset: true, after: 'x' },
      { path: `${path}/inner`, after: 'x', sensitive: true },
    ],
  });
  const document = parseDocument(undoYaml([change]), { uniqueKeys: true });
  expect(document.errors).toEqual([]);
  const { dataActions } = document.toJS().orgs.dev;
  expect(Object.keys(dataActions)).toEqual([text]);
  const [entry] = Object.values<object>(dataActions);
  expect(Object.getOwnPropertyDescriptor(entry, text)?.value).toBe(text);
});
