import { describe, expect, it } from 'vitest';
import { openForReading } from '../../src/genesys/connect.ts';
import { readOrg } from '../../src/genesys/read-org.ts';
import { ApiError } from '../../src/model/api-error.ts';
import type { Kind, Wanted } from '../../src/model/kind.ts';
import { gauges, serveGauges } from './fixtures/gauges.ts';
import { connectionTo, platform } from './fixtures/platform.ts';

const kind = (name: string, after: readonly string[] = []): Kind => gauges({ name, after });
const wanted: Wanted = { entries: [], traits: new Set(), concerns: () => true, manages: () => true, means: () => false };

describe('reading an org', () => {
  it('reads only kinds of which something is wanted', async () => {
    const server = await platform({ handle: serveGauges(() => [{ id: 'g-1' }, { id: 'g-2' }]) });
    const { reader } = await openForReading(connectionTo(server));
    const read = await readOrg(reader, {
      directories: [],
      kinds: [kind('late', ['gauges']), kind('gauges'), kind('idle')],
      wantedOf: (each) => (each.name === 'idle' ? undefined : wanted),
    });
    expect([...read.live.keys()]).toEqual(['gauges', 'late']);
    expect(read.live.get('gauges')?.map((each) => each.id)).toEqual(['g-1', 'g-2']);
    expect(read.findings).toEqual([]);
  });

  it('goes on where one kind cannot be read', async () => {
    const server = await platform({ handle: serveGauges(() => []) });
    const { reader } = await openForReading(connectionTo(server));
    const broken = gauges({
      name: 'broken',
      title: 'Broken things',
      read: async () => {
        throw new ApiError({ code: 'permission-missing', message: 'GET /x answered 403', help: 'Give it.' });
      },
    });
    const read = await readOrg(reader, { directories: [], kinds: [broken, kind('gauges')], wantedOf: () => wanted });
    expect(read.live.has('broken')).toBe(false);
    expect(read.live.get('gauges')).toEqual([]);
    expect(read.findings).toEqual([
      { severity: 'error', code: 'permission-missing', message: 'Broken things: GET /x answered 403', help: 'Give it.' },
    ]);
  });

  it('does not swallow a mistake of ours', async () => {
    const { reader } = await openForReading(connectionTo(await platform()));
    const wrong = gauges({ read: () => Promise.reject(new TypeError('a mistake')) });
    await expect(readOrg(reader, { directories: [], kinds: [wrong], wantedOf: () => wanted })).rejects.toThrow('a mistake');
  });
});
