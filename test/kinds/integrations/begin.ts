import { afterEach } from 'vitest';
import { openForWriting } from '../../../src/genesys/connect.ts';
import type { Change, FieldChange } from '../../../src/model/change.ts';
import type { WriteContext } from '../../../src/model/kind.ts';
import { type IntegrationSeed, type Sandbox, type SandboxOptions, startSandbox } from '../../../src/sandbox/sandbox.ts';
import { fakeClock } from '../../genesys/fixtures/fake-clock.ts';

export const LIST = '/api/v2/integrations';
export const CONFIGURATION = '/api/v2/integrations/{integrationId}/config/current';
export const TYPE_SCHEMA = '/api/v2/integrations/types/{typeId}/configschemas/{configType}';

const running: Sandbox[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((sandbox) => sandbox.close()));
});

export const LEGACY: IntegrationSeed = {
  name: 'Legacy CRM',
  type: 'crm-bridge',
  properties: { url: 'https://crm.example.com', requestTimeout: 10000, signature: 'seal' },
  advanced: { retries: 2 },
  notes: 'node_dynamodb_empty_string',
  credentials: { basicAuth: 'credential-legacy' },
  x_owner: { a: [1] },
};

/** An org of the sandbox with two integrations of one type and one of another, and the same org opened for writing. */
export async function begin(options: Partial<SandboxOptions> = {}) {
  const client = { clientId: 'dev-client', clientSecret: 'dev-client-secret' };
  const integrations = [LEGACY, { ...LEGACY, name: 'Second CRM' }, { name: 'Billing' }];
  const sandbox = await startSandbox({ orgs: [{ name: 'dev', ...client, integrations }], ...options });
  running.push(sandbox);
  const hosts = { ...sandbox.hosts, name: 'sandbox', named: true };
  const credentials = { ...client, region: 'sandbox', source: 'the test' };
  const { writer } = await openForWriting({ hosts, credentials, parallel: 8, clock: fakeClock(), onSecret: () => {}, userAgent: 'test' });
  return { sandbox, org: sandbox.org('dev'), writer };
}

/** A change of the integration `Legacy CRM`, as a plan of its first version has it. */
export const changeOf = (id: string, ...fields: readonly FieldChange[]): Change => ({
  kind: 'integrations',
  id,
  name: 'Legacy CRM',
  revision: 1,
  fields,
});

/** A write of an org and run, where the file allows nothing. */
export const CONTEXT: WriteContext = {
  first: true,
  allows: () => false,
  idOf: () => undefined,
  revisionOf: () => undefined,
  liveOf: () => [],
  pause: async () => {},
};
