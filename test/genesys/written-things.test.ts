import { describe, expect, it } from 'vitest';
import { writtenThings } from '../../src/genesys/written-things.ts';
import type { Change, FieldChange, Reference } from '../../src/model/change.ts';
import { change } from './fixtures/gauges.ts';

const tank = (more: Partial<Reference> = {}): Reference => ({ kind: 'tanks', name: 'Tank', ...more });

const field = (more: Partial<FieldChange>): FieldChange => ({ path: '/tank', after: 'Tank', ...more });

/** A change of a gauge that refers to a tank. */
const gaugeOf = (...fields: readonly Partial<FieldChange>[]): Change => change('g-1', 'x', { fields: fields.map(field) });

const tankChange = (id: string, more: Partial<Change> = {}): Change => change(id, 'x', { kind: 'tanks', name: 'Tank', ...more });

const created = tankChange('new:Tank', { creates: true });

describe('what a run has written', () => {
  it('blocks what refers to a thing that was not created', () => {
    const done = writtenThings();
    const waiting = gaugeOf({ references: [tank()] });
    expect(done.blocks(waiting)).toMatchObject({ code: 'needs-another', message: expect.stringContaining('"Tank"') });
    done.add(created, { status: 'failed' });
    expect(done.blocks(waiting)).toBeDefined();
    done.add(created, { status: 'applied', id: 't-7', revision: 1 });
    expect([done.blocks(waiting), done.idOf(waiting, 'tanks', 'Tank'), done.revisionOf(waiting, 'tanks', 'Tank')]).toEqual([
      undefined,
      't-7',
      1,
    ]);
  });

  it.each(['failed', 'unknown', 'blocked'] as const)('blocks what follows a change that is %s', (status) => {
    const done = writtenThings();
    const follower = gaugeOf({ follows: [tank({ id: 't-1' })], references: [tank({ id: 't-1', revision: 3 })] });
    expect(done.blocks(follower)).toBeUndefined();
    done.add(tankChange('t-1'), { status });
    expect(done.blocks(follower)).toMatchObject({ code: 'needs-another' });
    expect(done.blocks(gaugeOf({ references: [tank({ id: 't-1' })] }))).toBeUndefined();
  });

  it.each(['applied', 'done'] as const)('lets go on what follows a change that is %s, at its new revision', (status) => {
    const done = writtenThings();
    const follower = gaugeOf({ follows: [tank({ id: 't-1' })], references: [tank({ id: 't-1', revision: 3 })] });
    expect(done.revisionOf(follower, 'tanks', 'Tank')).toBe(3);
    done.add(tankChange('t-1'), { status, revision: 4 });
    expect([done.blocks(follower), done.revisionOf(follower, 'tanks', 'Tank')]).toEqual([undefined, 4]);
  });

  it('blocks what follows a creation that did not take place', () => {
    const done = writtenThings();
    done.add(created, { status: 'unknown' });
    expect(done.blocks(gaugeOf({ follows: [tank()] }))).toMatchObject({ code: 'needs-another' });
  });

  it('knows the revision by the setting that pins it, whatever else names the thing', () => {
    const done = writtenThings();
    const both = gaugeOf({ references: [tank({ id: 't-1' })] }, { path: '/version', references: [tank({ id: 't-1', revision: 3 })] });
    expect(done.revisionOf(both, 'tanks', 'Tank')).toBe(3);
    expect([done.idOf(both, 'tanks', 'Other'), done.revisionOf(both, 'gauges', 'Tank')]).toEqual([undefined, undefined]);
  });
});
