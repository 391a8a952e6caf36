import type { Kind } from '../../model/kind.ts';
import { writeThing } from '../write-thing.ts';
import { checkBeside } from './check-beside.ts';
import { exported } from './exported.ts';
import { configuration, platformFields } from './platform.ts';
import { readIntegrations, readIntegrationsAgain } from './read.ts';
import { schema } from './schema.ts';

/** Integrations: named keys of their configuration, such as the timeouts that their types have. They are never created here. */
export const integrations: Kind = {
  name: configuration.kind,
  title: 'Integrations',
  noun: configuration.noun,
  schema,
  after: [],
  permissions: { read: ['integrations:integration:view'], write: ['integrations:integration:edit'] },
  // Names of the SDK's enums (to 2023-04).
  audit: { service: 'Integrations', entityTypes: ['Integration'] },
  platformFields,
  serverOwned: ['id', 'selfUri', 'version', 'credentials'],
  checkBeside,
  exported,
  read: readIntegrations,
  readAgain: readIntegrationsAgain,
  write: (writer, change, context) => writeThing(configuration, writer, change, context),
};
