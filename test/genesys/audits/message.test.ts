import { describe, expect, it } from 'vitest';
import { auditMessage } from '../../../src/genesys/audits/message.ts';
import { isOwnClient } from '../../../src/model/audit.ts';
import type { JsonObject } from '../../../src/model/json.ts';

// The example of the platform's description, with values of ours.
const told: JsonObject = {
  id: 'e1b7',
  serviceName: 'Integrations',
  level: 'USER',
  eventDate: '2026-11-14T10:22:31.114Z',
  action: 'Update',
  status: 'SUCCESS',
  user: { id: '4d0e', name: 'Ines Falk' },
  client: { id: '' },
  entityType: 'Action',
  entity: { id: 'a1', name: 'Get Open Order' },
  propertyChanges: [{ property: 'config.timeoutSeconds', oldValues: ['20'], newValues: ['30'] }],
};

describe('an audit', () => {
  it('says who, when, what, from and to', () => {
    expect(auditMessage(told)).toEqual({
      id: 'e1b7',
      entityType: 'Action',
      entityId: 'a1',
      change: {
        at: '2026-11-14T10:22:31.114Z',
        action: 'Update',
        by: { id: '4d0e', name: 'Ines Falk' },
        changes: [{ property: 'config.timeoutSeconds', old: ['20'], new: ['30'] }],
      },
    });
  });

  it.each<[string, JsonObject, unknown, boolean]>([
    ['a client in both places', { user: { id: 'c1' }, client: { id: 'c1' } }, { id: 'c1', client: { id: 'c1' } }, true],
    [
      'a client whose name is told',
      { user: { id: 'c1' }, client: { id: 'c1', name: 'Deploy' } },
      { id: 'c1', name: 'Deploy', client: { id: 'c1', name: 'Deploy' } },
      true,
    ],
    ['a client alone', { user: null, client: { id: 'c1' } }, { id: 'c1', client: { id: 'c1' } }, true],
    [
      'a person by a client',
      { client: { id: 'c1', name: 'Tool' } },
      { id: '4d0e', name: 'Ines Falk', client: { id: 'c1', name: 'Tool' } },
      false,
    ],
    ['a person without a name', { user: { id: '4d0e', name: '' } }, { id: '4d0e' }, false],
  ])('tells %s', (_, more, by, own) => {
    const found = auditMessage({ ...told, ...more })?.change.by;
    expect(found).toEqual(by);
    expect(found && isOwnClient(found)).toBe(own);
  });

  it('may name nobody', () => {
    expect(auditMessage({ ...told, user: { id: '' }, client: {} })?.change).not.toHaveProperty('by');
  });

  it.each<[string, JsonObject]>([
    ['a failed attempt', { status: 'FAILURE' }],
    ['a warning', { status: 'WARNING' }],
    ['no time', { eventDate: 'yesterday' }],
    ['no thing', { entity: {} }],
    ['no type', { entityType: 7 }],
  ])('is none with %s', (_, more) => {
    expect(auditMessage({ ...told, ...more })).toBeUndefined();
  });

  it.each<[string, JsonObject['x'], unknown]>([
    ['absent', null, []],
    ['no list', { property: 'x' }, []],
    [
      'odd members',
      [7, null, { oldValues: [] }, { property: '__proto__', oldValues: 'x', newValues: [1, null, { a: 1 }] }],
      [{ property: '__proto__', old: [], new: ['1', 'null', '{"a":1}'] }],
    ],
  ])('takes property changes that are %s', (_, propertyChanges, expected) => {
    expect(auditMessage({ ...told, propertyChanges: propertyChanges ?? null })?.change.changes).toEqual(expected);
  });
});
