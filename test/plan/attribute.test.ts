import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../src/commands/vocabulary.ts';
import type { AuditActor, AuditedChange, AuditedProperty } from '../../src/model/audit.ts';
import type { Change } from '../../src/model/change.ts';
import type { JsonObject } from '../../src/model/json.ts';
import { attributionsOf, isAttributed } from '../../src/plan/attribute.ts';
import { auditRowsOf } from '../../src/plan/audit-rows.ts';
import { type ManagedThing, managedThings } from '../../src/plan/managed-things.ts';
import { at, dataActionKind, entry, liveAction, orgSettings, rule } from '../builders/builders.ts';

const ines: AuditActor = { id: 'u1', name: 'Ines Falk' };
const robot: AuditActor = { id: 'c1', client: { id: 'c1' } };

const set = (property: string, from: string | undefined, to: string | undefined): AuditedProperty => ({
  property,
  old: from === undefined ? [] : [from],
  new: to === undefined ? [] : [to],
});

const audit = (day: number, by: AuditActor, ...changes: readonly AuditedProperty[]): AuditedChange => ({
  at: `2026-11-${day}T10:00:00.000Z`,
  action: 'Update',
  by,
  changes,
});

const timeout = (from: string, to: string): AuditedProperty => set('config.timeoutSeconds', from, to);

/** A data action whose settings at these paths drifted, and which is live as given. */
function drifted(raw: JsonObject | undefined, ...paths: readonly string[]): ManagedThing {
  const fields = paths.map((path) => ({ path, before: 'live', after: 'wanted' }));
  const change: Change = { kind: 'dataActions', id: 'a', name: 'A', revision: 1, fields };
  return { kind: dataActionKind(), live: liveAction('a', 'A', '30s', raw ? { raw } : {}), key: 'A', change };
}

const live30 = { name: 'A', config: { timeoutSeconds: 30 } };
const who = (thing: ManagedThing, changes: readonly AuditedChange[]) =>
  attributionsOf('prod', thing, changes).map(({ by, certain }) => [by?.id, certain]);

describe('a setting that drifted', () => {
  it('is set by the newest change whose new value is the live one', () => {
    const changes = [audit(14, ines, timeout('20', '30')), audit(12, robot, timeout('10', '30')), audit(11, robot, timeout('30', '10'))];
    expect(attributionsOf('prod', drifted(live30, '/timeout'), changes)).toEqual([
      {
        org: 'prod',
        kind: 'dataActions',
        id: 'a',
        path: '/timeout',
        at: '2026-11-14T10:00:00.000Z',
        action: 'Update',
        by: ines,
        certain: true,
      },
    ]);
  });

  it('is not set by a newer change of another setting, or to another value', () => {
    const changes = [
      audit(16, robot, set('category', 'x', '30')),
      audit(15, robot, timeout('30', '25')),
      audit(14, ines, timeout('20', '30')),
    ];
    expect(who(drifted(live30, '/timeout'), changes)).toEqual([['u1', true]]);
  });

  it('is laid at the newest change of the thing, for want of a better one', () => {
    expect(who(drifted(live30, '/timeout'), [audit(16, robot, set('name', 'x', 'y')), audit(14, ines)])).toEqual([['c1', false]]);
  });

  it('is nobody’s where nothing was found', () => {
    expect(attributionsOf('prod', drifted(live30, '/timeout'), [])).toEqual([
      { org: 'prod', kind: 'dataActions', id: 'a', path: '/timeout', certain: false },
    ]);
  });

  it('is not certain where the platform’s own form is not known', () => {
    expect(who(drifted(undefined, '/timeout'), [audit(14, ines, timeout('20', '30'))])).toEqual([['u1', false]]);
  });

  it('has its own finder beside another one of the same thing', () => {
    const changes = [audit(15, robot, set('name', 'Old', 'A')), audit(14, ines, timeout('20', '30'))];
    expect(who(drifted(live30, '/timeout', '/name'), changes)).toEqual([
      ['u1', true],
      ['c1', true],
    ]);
  });

  it.each<[string, JsonObject, string, AuditedProperty]>([
    ['was unset', { config: {} }, '/timeout', set('config.timeoutSeconds', '20', undefined)],
    ['was unset, as null', { config: { timeoutSeconds: null } }, '/timeout', set('config.timeoutSeconds', '20', 'null')],
    ['is named in short', live30, '/timeout', set('timeoutSeconds', '20', '30')],
    ['is named with the thing', live30, '/timeout', set('Action.config.timeoutSeconds', '20', '30')],
    ['is named as a pointer', live30, '/timeout', set('/config/timeoutSeconds', '20', '30')],
    ['is named in another case', live30, '/timeout', set('Config.TimeoutSeconds', '20', '30')],
    ['is not known to this version', { config: { x: { y: true } } }, '/unchecked/config/x/y', set('config.x.y', 'false', 'true')],
    ['is a list', { tags: ['a', 'b'] }, '/unchecked/tags', { property: 'tags', old: [], new: ['a', 'b'] }],
    ['is a list in one text', { tags: ['a', 'b'] }, '/unchecked/tags', set('tags', '[]', '["a","b"]')],
    ['has a hostile name', JSON.parse('{"__proto__": "x"}'), '/unchecked/__proto__', set('__proto__', '', 'x')],
  ])('that %s is recognised', (_, raw, path, change) => {
    expect(who(drifted(raw, path), [audit(14, ines, change)])).toEqual([['u1', true]]);
  });

  it.each<[string, JsonObject, string, AuditedProperty]>([
    ['a name without text', live30, '/timeout', set('', '20', '30')],
    ['the end of another word', live30, '/timeout', set('seconds', '20', '30')],
    ['a neighbour', live30, '/timeout', set('config.retrySeconds', '20', '30')],
    ['a value of another type', { tags: [] }, '/unchecked/tags', set('tags', '', '{}')],
    ['what every object has', {}, '/unchecked/constructor', set('constructor', '', 'function')],
  ])('is not recognised by %s', (_, raw, path, change) => {
    expect(who(drifted(raw, path), [audit(14, ines, change)])).toEqual([['u1', false]]);
  });

  it('is looked for until it is known who set it', () => {
    const thing = drifted(live30, '/timeout', '/name');
    const known = [audit(14, ines, timeout('20', '30')), audit(12, ines, set('name', 'x', 'A'))];
    expect([[], known.slice(0, 1), known].map((changes) => isAttributed(thing, changes))).toEqual([false, false, true]);
    const { change: _, ...inOrder } = thing;
    expect([isAttributed(inOrder, []), attributionsOf('prod', inOrder, known)]).toEqual([true, []]);
  });
});

describe('the list of what was changed', () => {
  const window = { from: Date.parse('2026-11-12T10:00:00Z'), to: Date.parse('2026-11-14T10:00:00Z') };
  const rows = (...changes: readonly AuditedChange[]) => auditRowsOf('prod', drifted(live30), changes, window);

  it('holds every change of the span, from its first moment and without its last', () => {
    const found = rows(audit(14, ines), audit(13, robot, timeout('20', '30')), audit(12, ines), audit(11, ines));
    expect(found.map((each) => each.at.slice(8, 10))).toEqual(['13', '12']);
    expect(found[0]).toEqual({
      org: 'prod',
      kind: 'dataActions',
      id: 'a',
      key: 'A',
      name: 'A',
      at: '2026-11-13T10:00:00.000Z',
      action: 'Update',
      by: robot,
      changes: [timeout('20', '30')],
    });
  });

  it('cuts what nobody reads to its end', () => {
    const long = { property: 'p'.repeat(1_000), old: ['x'.repeat(50_000)], new: Array.from({ length: 500 }, () => 'y') };
    const [row] = rows(audit(13, ines, long));
    expect(JSON.stringify(row).length).toBeLessThan(1_500);
    expect(row?.changes[0]?.old[0]).toBe(`${'x'.repeat(300)}…`);
  });

  it.each([
    ['by its name', set('config.request.headers.Authorization', 'Bearer one', 'Bearer two')],
    ['by a name inside its value', set('config.request', '{}', '{"headers":{"x-api-key":"Bearer two"}}')],
    ['by a name inside its old value', set('config.request', '{"Cookie":"Bearer one"}', '{}')],
  ])('leaves out a value that is never shown, known %s', (_, change) => {
    const [row] = rows(audit(13, ines, change));
    expect(row?.changes).toEqual([{ property: change.property, old: [], new: [], sensitive: true }]);
    expect(JSON.stringify(row)).not.toContain('Bearer');
  });

  it('leaves out the value of a setting that its kind never shows', () => {
    const kind = dataActionKind();
    const secret = { ...kind, schema: { ...kind.schema, properties: { timeout: { type: 'string', 'x-sensitive': true } } } };
    const found = auditRowsOf('prod', { ...drifted(live30), kind: secret }, [audit(13, ines, timeout('20', '30'))], window);
    expect(found[0]?.changes).toEqual([{ property: 'config.timeoutSeconds', old: [], new: [], sensitive: true }]);
  });
});

describe('what the files manage', () => {
  const live = [
    liveAction('a', 'A', '20s'),
    liveAction('b', 'B', '20s'),
    liveAction('c', 'C', '20s', { readOnly: { code: 'not-manageable', message: 'no', help: 'no' } }),
    liveAction('d', 'D', '20s', { traits: {} }),
  ];
  const reading = { organization: { id: 'o', name: 'O' }, live: new Map([['dataActions', live]]), findings: [] };
  const managed = (settings: Parameters<typeof orgSettings>[0], selects = (_: string) => true) =>
    managedThings(orgSettings(settings), reading, [], vocabulary, selects).map((each) => [each.live.id, each.key]);

  it('is what an entry names, and what a rule with `fix` governs', () => {
    expect(managed({ entries: [entry('First', { timeout: '8s' }, { name: 'A', at: at(3) })] })).toEqual([['a', 'First']]);
    expect(managed({ rules: [rule('r', { atMost: '10s' })] })).toEqual([]);
    expect(managed({ rules: [rule('r', { atMost: '10s', fix: true, match: { integration: 'CRM' } })] })).toEqual([
      ['a', undefined],
      ['b', undefined],
    ]);
  });

  it('is no more than `only` takes', () => {
    const rules = [rule('r', { atMost: '10s', fix: true, match: { integration: 'CRM' } })];
    expect(managed({ rules }, (label) => label === 'dataActions/B')).toEqual([['b', undefined]]);
  });
});
