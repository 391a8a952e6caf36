import { describe, expect, it } from 'vitest';
import { scheduleGroups } from '../../../src/kinds/schedule-groups/kind.ts';
import type { Change, FieldChange } from '../../../src/model/change.ts';
import { at, entry } from '../../builders/builders.ts';
import { begin, contextWith, GROUP } from '../schedules/begin.ts';

const changeOf = (id: string, ...fields: readonly FieldChange[]): Change => ({
  kind: 'scheduleGroups',
  id,
  name: 'Support',
  revision: 1,
  fields,
});

const OPEN: FieldChange = { path: '/openSchedules', before: ['Office'], after: ['Christmas', 'Office'] };

describe('the time zone of a schedule group', () => {
  const check = (timeZone: string) =>
    scheduleGroups.check?.(entry('Support', { timeZone }, { kind: 'scheduleGroups', places: { '/timeZone': at(9) } }));

  it.each(['Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Europe/Kyiv', 'Asia/Kolkata', 'UTC', 'Etc/GMT+5'])('may be %s', (zone) => {
    expect(check(zone)).toEqual([]);
  });

  it.each<[string, string]>([
    ['Europe/Berlim', 'Did you mean "Europe/Berlin"'],
    ['europe/berlin', 'Did you mean "Europe/Berlin"'],
    ['EUROPE/BERLIN', 'Did you mean "Europe/Berlin"'],
    ['+01:00', 'Write an IANA name'],
    ['CEST', ''],
    ['__proto__', 'Write an IANA name'],
    [`Europe/${'x'.repeat(10_000)}`, 'Write an IANA name'],
  ])('must not be %s', (zone, help) => {
    expect(check(zone)).toMatchObject([{ code: 'wrong-value', severity: 'error', at: at(9), help: expect.stringContaining(help) }]);
  });
});

describe('writing a schedule group', () => {
  it('turns names into ids, those that were planned first, and keeps all else', async () => {
    const { org, writer } = await begin();
    const { id, version: _, dateModified: __, modifiedBy: ___, openSchedules, ...before } = org.scheduleGroup('Support');
    const christmas = org.schedule('Christmas').id;
    const references = [{ kind: 'schedules', name: 'Christmas', id: christmas }];
    const context = contextWith({ Office: org.schedule('Office').id, Christmas: 'another' });
    const result = await scheduleGroups.write(writer, changeOf(id, { ...OPEN, references }), context);
    expect(result).toEqual({ status: 'applied', revision: 2 });
    expect(org.scheduleGroup('Support')).toMatchObject({ ...before, openSchedules: [christmas, ...openSchedules] });
  });

  it.each(['Office', 'Bureau'])('knows a schedule that the plan calls otherwise by its id, called %s by now', async (name) => {
    const { org, writer } = await begin();
    const [office, christmas] = [org.schedule('Office').id, org.schedule('Christmas').id];
    org.changeSchedule('Office', (schedule) => Object.assign(schedule, { name }));
    const references = [
      { kind: 'schedules', name: 'Bureau', id: office },
      { kind: 'schedules', name: 'Christmas', id: christmas },
    ];
    const field: FieldChange = { path: '/openSchedules', before: ['Bureau'], after: ['Bureau', 'Christmas'], references };
    const { id } = org.scheduleGroup('Support');
    expect(await scheduleGroups.write(writer, changeOf(id, field), contextWith())).toEqual({ status: 'applied', revision: 2 });
    expect(org.scheduleGroup('Support').openSchedules.toSorted()).toEqual([office, christmas].toSorted());
  });

  it('stops where a schedule was replaced by another one of its name', async () => {
    const { org, writer } = await begin();
    const references = [
      { kind: 'schedules', name: 'Office', id: 'the-former' },
      { kind: 'schedules', name: 'Christmas', id: org.schedule('Christmas').id },
    ];
    const { id } = org.scheduleGroup('Support');
    const result = await scheduleGroups.write(writer, changeOf(id, { ...OPEN, references }), contextWith());
    expect(result).toMatchObject({ reason: { code: 'moved', moved: [{ live: [`Office (${org.schedule('Office').id})`] }] } });
  });

  it('says which schedule it does not know', async () => {
    const { sandbox, org, writer } = await begin();
    const result = await scheduleGroups.write(writer, changeOf(org.scheduleGroup('Support').id, OPEN), contextWith());
    expect(result).toMatchObject({ status: 'failed', reason: { code: 'needs-another', message: expect.stringContaining('"Christmas"') } });
    expect(sandbox.exchanges.some(({ method }) => method === 'PUT')).toBe(false);
  });

  it('takes the order of a set for nothing', async () => {
    const { org, writer } = await begin();
    const group = org.scheduleGroup('Support');
    org.changeScheduleGroup('Support', (each) => {
      each.openSchedules = [org.schedule('Office').id, org.schedule('Christmas').id];
    });
    expect(await scheduleGroups.write(writer, changeOf(group.id, OPEN), contextWith())).toEqual({ status: 'done', revision: 2 });
  });

  it('is refused where somebody else was faster', async () => {
    const { sandbox, org, writer } = await begin();
    const meanwhile = () => org.changeScheduleGroup('Support', (group) => Object.assign(group, { timeZone: 'Europe/Rome' }));
    sandbox.fault({ method: 'PUT', path: GROUP, meanwhile });
    const zone: FieldChange = { path: '/timeZone', before: 'Europe/Berlin', after: 'Europe/Vienna' };
    const result = await scheduleGroups.write(writer, changeOf(org.scheduleGroup('Support').id, zone), contextWith());
    expect(result).toMatchObject({ status: 'failed', reason: { code: 'version-conflict', moved: [{ live: 'Europe/Rome' }] } });
    expect(org.scheduleGroup('Support').timeZone).toBe('Europe/Rome');
  });

  it('empties a list', async () => {
    const { org, writer } = await begin();
    const { id } = org.scheduleGroup('Support');
    const none: FieldChange = { path: '/holidaySchedules', before: ['Christmas'], after: [] };
    expect(await scheduleGroups.write(writer, changeOf(id, none), contextWith())).toMatchObject({ status: 'applied' });
    expect(org.scheduleGroup('Support').holidaySchedules).toEqual([]);
  });
});
