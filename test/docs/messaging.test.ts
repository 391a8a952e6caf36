import { expect, it } from 'vitest';
import { sampleOrgs } from '../../src/sandbox/seed.ts';
import { startWorld } from '../bundle/world.ts';
import { textOf } from './markdown.ts';

// Nothing has to be waited for.
const messaging = { pendingReads: 0, cdnLag: 0 };

/** The orgs of the sample: those of the sandbox, the last one in two regions. */
function orgs() {
  const [dev, test, prod] = sampleOrgs();
  if (!dev || !test || !prod) throw new Error('The sandbox has lost an org');
  const elsewhere = { id: '5b90d1f4-3c68-4e27-9a15-e08c7b2d4f36', name: 'Northwind Care (US)' };
  const american = { ...prod, name: 'prod-us', organization: elsewhere, clientId: 'sandbox-prod-us' };
  return [dev, test, { ...prod, name: 'prod-eu' }, american].map((org) => ({ ...org, messaging }));
}

it('the sample of web messaging is applied to four orgs, and then there is nothing to do', async () => {
  const world = await startWorld({ orgs: orgs() });
  world.write('genesys-cloud.yml', textOf('config-samples/messaging.yml').replaceAll(/region: \S+/g, 'region: sandbox'));

  const planned = await world.cli(['plan']);
  expect(planned.stderr).toBe('');
  expect(planned.stdout).not.toContain('  risk  ');
  expect(planned.stdout.match(/configuration\.version +3 → newest \(a new version\)/g)).toHaveLength(3);
  expect(planned.stdout).toContain('nobody-sees-it');

  const applied = await world.cli(['apply', '--yes']);
  expect(applied.stdout).toMatch(/^(\d+) of \1 changes applied\./m);
  expect(applied.stdout.match(/^Public site in .*: visible to visitors/gm)).toHaveLength(3);
  const pinOf = (org: string): string => world.sandbox.org(org).messengerDeployment('Public site').configuration.version;
  expect(['dev', 'test', 'prod-eu', 'prod-us'].map(pinOf)).toEqual(['4', '4', '4', '3']);

  const again = await world.cli(['plan']);
  expect([again.code, again.stdout]).toEqual([0, expect.stringContaining('No changes in 4 orgs.')]);
});
