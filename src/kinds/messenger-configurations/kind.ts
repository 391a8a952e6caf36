import type { Kind } from '../../model/kind.ts';
import { VERSION_OWNED } from '../messenger-content.ts';
import { checkConfiguration } from './check.ts';
import { lacksForCreation } from './creation.ts';
import { exported } from './exported.ts';
import { KIND, NOUN } from './facts.ts';
import { platformFields } from './fields.ts';
import { fitted } from './fitted.ts';
import { canonical } from './form.ts';
import { lintDrafts } from './lint-draft.ts';
import { lintSettings } from './lint-settings.ts';
import { lintSight } from './lint-sight.ts';
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
  serverOwned: VERSION_OWNED,
  creation: { lacks: lacksForCreation },
  canonical,
  check: checkConfiguration,
  exported: (live) => ({ fields: exported(live) }),
  fitted: (fields, { entry }) => fitted(fields, entry),
  lint: (view) => [...lintDrafts(view), ...lintSight(view), ...lintSettings(view)],
  read: readConfigurations,
  readAgain: readConfigurationsAgain,
  write: writeConfiguration,
};
