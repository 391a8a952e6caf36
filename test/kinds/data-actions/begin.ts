import { afterEach } from 'vitest';
import { openForWriting } from '../../../src/genesys/connect.ts';
import type { Change } from '../../../src/model/change.ts';
import { type ActionSeed, type Fault, type Sandbox, type SandboxOrg, startSandbox } from '../../../src/sandbox/sandbox.ts';
import { fakeClock } from '../../genesys/fixtures/fake-clock.ts';

export const ACTION = '/api/v2/integrations/actions/{actionId}';
export const ACTIONS = '/api/v2/integrations/actions';
export const TEMPLATE = '/api/v2/integrations/actions/{actionId}/templates/{fileName}';

const running: Sandbox[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

/** An org of the sandbox, the same org opened for writing, and a change of its first action to eight seconds. */
export async function begin(more: Partial<ActionSeed> = {}, others: readonly ActionSeed[] = []) {
  const first: ActionSeed = { name: 'Lookup', integration: 'CRM', timeoutSeconds: 20, headers: { Accept: 'text/xml' }, ...more };
  const client = { clientId: 'dev-client', clientSecret: 'dev-client-secret' };
  const org = { name: 'dev', ...client, integrations: [{ name: 'CRM' }], actions: [first, ...others] };
  const sandbox = await startSandbox({ orgs: [org] });
  running.push(sandbox);
  const hosts = { ...sandbox.hosts, name: 'sandbox', named: true };
  const credentials = { ...client, region: 'sandbox', source: 'the test' };
  const { writer } = await openForWriting({ hosts, credentials, parallel: 8, clock: fakeClock(), onSecret: () => {}, userAgent: 'test' });
  return { sandbox, org: sandbox.org('dev'), writer, change: changeOf(sandbox.org('dev')) };
}

function changeOf(org: SandboxOrg): Change {
  const { id, name, version } = org.action('Lookup');
  return { kind: 'dataActions', id, name, revision: version, fields: [{ path: '/timeout', before: '20s', after: '8s' }] };
}

/** The first write of an org and run, where the file allows nothing. */
export const FIRST = {
  first: true,
  allows: () => false,
  liveOf: () => [],
  idOf: () => undefined,
  revisionOf: () => undefined,
  pause: async () => {},
};

/** Alters the reading of the action after the write. */
export const readBack = (rewrite: (action: Record<string, unknown>) => unknown): Fault => ({
  method: 'GET',
  path: ACTION,
  skip: 1,
  rewrite: (body) => rewrite(body as Record<string, unknown>),
});
