import type { Kind } from '../../model/kind.ts';
import { checkConfiguration } from './check.ts';
import { exported } from './exported.ts';
import { KIND, NOUN } from './facts.ts';
import { canonical } from './form.ts';
import { lintConfiguration } from './lint.ts';
import { lintDrafts } from './lint-draft.ts';
import { lintSight } from './lint-sight.ts';
import { platformFields, serverOwned } from './platform-fields.ts';
import { readConfigurations, readConfigurationsAgain } from './read.ts';
import { schema } from './schema.ts';
import { writeConfiguration } from './write.ts';

/** Messenger configurations: what visitors see and may do, in published versions. */
export const messengerConfigurations: Kind = {
  name: KIND,
  title: 'Messenger configurations',
  noun: NOUN,
  schema,
  after: [],
  beside: ['messengerDeployments'],
  permissions: {
    read: ['webDeployments:configuration:view', 'webDeployments:deployment:view'],
    write: ['webDeployments:configuration:edit', 'webDeployments:configuration:add'],
  },
  // Names of the SDK's event model (2026-05); that the query takes them is UNVERIFIED (2026-11).
  audit: { service: 'WebDeployments', entityTypes: ['Configuration', 'ConfigurationVersion'] },
  platformFields,
  serverOwned,
  creation: { lacks: (fields) => ['languages', 'defaultLanguage'].filter((name) => !Object.hasOwn(fields, name)) },
  canonical,
  check: checkConfiguration,
  exported,
  lint: (view) => [...lintDrafts(view), ...lintSight(view)],
  read: readConfigurations,
  readAgain: readConfigurationsAgain,
  write: writeConfiguration,
};
