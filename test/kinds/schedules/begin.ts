import { afterEach } from 'vitest';
import { openForWriting } from '../../../src/genesys/connect.ts';
import type { Change, FieldChange } from '../../../src/model/change.ts';
import type { WriteContext } from '../../../src/model/kind.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../../src/sandbox/sandbox.ts';
import { fakeClock } from '../../genesys/fixtures/fake-clock.ts';

export const SCHEDULES = '/api/v2/architect/schedules';
export const SCHEDULE = '/api/v2/architect/schedules/{scheduleId}';
export const GROUP = '/api/v2/architect/schedulegroups/{scheduleGroupId}';

export const WEEKLY = 'FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU';

const running: Sandbox[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

/** An org of the sandbox with a schedule `Office` and a group `Support`, and the same org opened for writing. */
export async function begin(options: Partial<SandboxOptions> = {}) {
  const client = { clientId: 'dev-client', clientSecret: 'dev-client-secret' };
  const office = { name: 'Office', start: '2026-01-05T09:00', end: '2026-01-05T17:30', rrule: WEEKLY, extra: { x_owner: { a: [1] } } };
  const schedules = [office, { name: 'Christmas', start: '2026-12-25T00:00', end: '2026-12-26T00:00' }];
  const scheduleGroups = [{ name: 'Support', timeZone: 'Europe/Berlin', open: ['Office'], holiday: ['Christmas'] }];
  const sandbox = await startSandbox({ orgs: [{ name: 'dev', ...client, schedules, scheduleGroups }], ...options });
  running.push(sandbox);
  const hosts = { ...sandbox.hosts, name: 'sandbox', named: true };
  const credentials = { ...client, region: 'sandbox', source: 'the test' };
  const { writer } = await openForWriting({ hosts, credentials, parallel: 8, clock: fakeClock(), onSecret: () => {}, userAgent: 'test' });
  return { sandbox, org: sandbox.org('dev'), writer };
}

/** A change of the schedule `Office`, as a plan of its first version has it. */
export const changeOf = (id: string, ...fields: readonly FieldChange[]): Change => ({
  kind: 'schedules',
  id,
  name: 'Office',
  revision: 1,
  fields,
});

/** The creation of a schedule on one day. */
export const creation = (name: string): Change => ({
  kind: 'schedules',
  id: `new:${name}`,
  creates: true,
  name,
  revision: 0,
  fields: [
    { path: '/date', after: '2026-12-24' },
    { path: '/from', after: '12:00' },
    { path: '/to', after: '00:00' },
  ],
});

/** What a write may know, and the pauses that it makes, in milliseconds. */
export function contextWith(ids: Readonly<Record<string, string>> = {}): WriteContext & { readonly pauses: readonly number[] } {
  const pauses: number[] = [];
  return {
    first: true,
    allows: () => false,
    idOf: (kind, name) => (kind === 'schedules' && Object.hasOwn(ids, name) ? ids[name] : undefined),
    revisionOf: () => undefined,
    liveOf: () => [],
    pause: async (milliseconds) => void pauses.push(milliseconds),
    pauses,
  };
}
