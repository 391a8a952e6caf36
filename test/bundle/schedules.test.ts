import { describe, expect, it } from 'vitest';
import { startWorld } from './world.ts';

const client = { clientId: 'dev-client', clientSecret: 'dev-client-secret' };

/** The command, and an org with two schedules, one of them in a group. */
async function begin() {
  const times = { start: '2026-01-05T09:00', end: '2026-01-05T17:30' };
  const schedules = ['Office', 'Late'].map((name) => ({ name, ...times, rrule: 'FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU' }));
  const scheduleGroups = [{ name: 'Support', timeZone: 'Europe/Berlin', open: ['Office'] }];
  const world = await startWorld({ orgs: [{ name: 'dev', ...client, schedules, scheduleGroups }] });
  const { cli, sandbox } = world;
  const { organization } = sandbox.org('dev').snapshot();
  const write = (lines: string): void =>
    world.write('genesys-cloud.yml', `version: 1\norgs:\n  dev:\n    region: sandbox\n    organizationId: ${organization.id}\n${lines}`);
  return { cli, sandbox, org: sandbox.org('dev'), write, save: world.write };
}

describe('a schedule that is renamed', () => {
  it('together with a group that names it, and another one: in one run, and nothing is left to plan', async () => {
    const { cli, org, write } = await begin();
    const group = 'scheduleGroups: { Support: { openSchedules: [Bureau, Late] } }';
    write(`    schedules: { Bureau: { was: Office } }\n    ${group}\n`);
    const { code, stdout } = await cli(['apply', '--yes']);
    expect([code, stdout]).toEqual([0, expect.stringContaining('2 of 2 changes applied')]);
    expect(org.scheduleGroup('Support').openSchedules).toHaveLength(2);
    expect((await cli(['plan'])).code).toBe(0);
  });
});

describe('a schedule whose rule the file does not name', () => {
  it('is an error of the plan where its new start does not fit that rule, and nothing is written', async () => {
    const { cli, sandbox, org, write } = await begin();
    const before = org.schedule('Office');
    write('    schedules: { Office: { start: 2026-01-07T09:00:00, end: 2026-01-07T17:30:00 } }\n');
    const { code, stdout } = await cli(['plan']);
    expect([code, stdout]).toEqual([1, expect.stringContaining('do not fit the rule that it has in the org')]);
    expect((await cli(['apply', '--yes'])).code).toBe(1);
    expect([org.schedule('Office'), sandbox.exchanges.some(({ method }) => method === 'PUT')]).toEqual([before, false]);
  });
});

describe("somebody else's work on a schedule", () => {
  const later = '    schedules: { Office: { days: [mon, tue], from: "09:00", to: "18:00", starting: 2026-01-05 } }\n';
  const SCHEDULE = '/api/v2/architect/schedules/{scheduleId}';
  const writes = (sandbox: Awaited<ReturnType<typeof begin>>['sandbox']): readonly string[] =>
    sandbox.exchanges.filter(({ method, path }) => method !== 'GET' && path.includes('/architect/')).map(({ method }) => method);

  it('at the moment of the write is a conflict: theirs stays, and nothing is tried again', async () => {
    const { cli, sandbox, org, write } = await begin();
    write(later);
    const meanwhile = () => org.changeSchedule('Office', (schedule) => Object.assign(schedule, { description: 'theirs' }));
    sandbox.fault({ method: 'PUT', path: SCHEDULE, meanwhile });
    const { code, stdout } = await cli(['apply', '--yes', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).outcomes).toMatchObject([{ name: 'Office', status: 'failed', reason: { code: 'version-conflict' } }]);
    expect(org.schedule('Office')).toMatchObject({ description: 'theirs', end: '2026-01-05T17:30:00.000' });
    expect(writes(sandbox)).toEqual(['PUT']);
    expect((await cli(['apply', '--yes'])).code).toBe(0);
  });

  it('is its deletion between plan and write: nothing is written, and none is made in its place', async () => {
    const { cli, sandbox, org, write } = await begin();
    write(later);
    sandbox.fault({ method: 'GET', path: SCHEDULE, meanwhile: () => org.removeSchedule('Office') });
    const { code, stdout } = await cli(['apply', '--yes', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).outcomes).toMatchObject([
      { status: 'failed', reason: { code: 'moved', message: expect.stringContaining('was deleted') } },
    ]);
    expect(writes(sandbox)).toEqual([]);
  });

  it('is its deletion after the plan was approved: the digest is another one, since it would be created', async () => {
    const { cli, sandbox, org, write } = await begin();
    write(later);
    const { digest } = JSON.parse((await cli(['plan', '--json'])).stdout).plan;
    org.removeSchedule('Office');
    const { code, stdout } = await cli(['apply', '--approve', digest, '--json']);
    expect([code, JSON.parse(stdout).refusals]).toMatchObject([1, [{ code: 'digest-differs' }]]);
    expect(writes(sandbox)).toEqual([]);
  });
});

describe('an export', () => {
  const env = { GENESYS_CLIENT_ID: client.clientId, GENESYS_CLIENT_SECRET: client.clientSecret, GENESYS_REGION: 'sandbox' };

  async function exportAndPlan({ cli, save }: Awaited<ReturnType<typeof begin>>, ...words: readonly string[]) {
    const { code, stdout } = await cli(['export', '--org', 'dev', ...words], env);
    save('exported.yml', stdout);
    const { orgs, findings } = JSON.parse((await cli(['plan', '--config', 'exported.yml', '--json'])).stdout).plan;
    return { code, stdout, found: [...findings, ...orgs[0].findings].map((each) => each.message), changes: orgs[0].changes };
  }

  it('refers to each of two schedules of one name by its key', async () => {
    const world = await begin();
    const twin = world.org.addSchedule({ name: 'Office', start: '2026-02-02T09:00', end: '2026-02-02T17:30' });
    world.org.changeScheduleGroup('Support', (group) => {
      group.closedSchedules = [twin];
    });
    const exported = await exportAndPlan(world);
    expect(exported).toMatchObject({ code: 0, found: [], changes: [] });
    expect(exported.stdout).toContain(`closedSchedules:\n          - Office (${twin})`);
  });

  it('leaves out times that no file may say, and says so', async () => {
    const world = await begin();
    world.org.changeSchedule('Office', (schedule) => {
      schedule.rrule = 'FREQ=WEEKLY;INTERVAL=1;BYDAY=FR';
    });
    const exported = await exportAndPlan(world);
    expect(exported).toMatchObject({ code: 0, found: [], changes: [] });
    expect(exported.stdout).toMatch(/# Its times are left out: "start" of "schedules\/Office" is 2026-01-05.*\n +Office: \{\}/);
  });
});
