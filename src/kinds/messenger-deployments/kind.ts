import { member } from '../../model/json.ts';
import type { Kind } from '../../model/kind.ts';
import { canonicalFields } from './canonical.ts';
import { checkDeployment } from './check.ts';
import { exported } from './exported.ts';
import { followConfiguration } from './follow.ts';
import { lintDeployments } from './lint.ts';
import { lintVersions } from './lint-version.ts';
import { KIND, NOUN, platformFields, serverOwned } from './platform.ts';
import { publicFile } from './public-file.ts';
import { readDeployments, readDeploymentsAgain } from './read.ts';
import { schema } from './schema.ts';
import { takesAlong } from './takes-along.ts';
import { writeDeployment } from './write.ts';

/** Web deployments: which version of which messenger configuration visitors get, and on which pages. */
export const messengerDeployments: Kind = {
  name: KIND,
  title: 'Messenger deployments',
  noun: NOUN,
  schema,
  after: ['messengerConfigurations'],
  beside: ['messengerConfigurations'],
  permissions: {
    read: ['webDeployments:deployment:view', 'webDeployments:configuration:view'],
    write: ['webDeployments:deployment:edit', 'webDeployments:deployment:add'],
  },
  // Names of the SDK's event model (2026-05); that the query takes them is UNVERIFIED (2026-11).
  audit: { service: 'WebDeployments', entityTypes: ['Deployment'] },
  platformFields,
  serverOwned,
  creation: { lacks: lacking },
  canonical: canonicalFields,
  check: checkDeployment,
  exported,
  follow: followConfiguration,
  lint: (view) => [...lintVersions(view), ...takesAlong(view), ...lintDeployments(view)],
  publicFile,
  read: readDeployments,
  readAgain: readDeploymentsAgain,
  write: writeDeployment,
};

function lacking(fields: Parameters<typeof canonicalFields>[0]): readonly string[] {
  const hasDomains = member(fields, 'allowAllDomains') !== undefined || member(fields, 'allowedDomains') !== undefined;
  const configuration = member(member(fields, 'configuration'), 'name');
  return [...(configuration === undefined ? ['configuration'] : []), ...(hasDomains ? [] : ['allowedDomains'])];
}
