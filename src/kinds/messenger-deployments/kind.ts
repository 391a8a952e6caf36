import { deploymentFile } from '../../model/cdn-path.ts';
import { member } from '../../model/json.ts';
import type { Kind } from '../../model/kind.ts';
import type { Outcome } from '../../model/outcome.ts';
import { canonicalFields } from './canonical.ts';
import { checkDeployment } from './check.ts';
import { exported } from './exported.ts';
import { followConfiguration } from './follow.ts';
import { lintDeployments } from './lint.ts';
import { lintVersions } from './lint-version.ts';
import { KIND, NOUN, platformFields, serverOwned } from './platform.ts';
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
  exported: (live) => ({ fields: exported(live) }),
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

// The file tells the pinned version as a text, and whether the messenger is on (captures of 2024-06); whoever does not change that leaves it as it is.
function publicFile({ id, createdId, fields }: Outcome): ReturnType<NonNullable<Kind['publicFile']>> {
  const path = deploymentFile(createdId ?? id);
  const [version, status] = ['/configuration/version', '/status'].map((each) => fields.find((field) => field.path === each));
  const number = version?.became ?? version?.after;
  if (!path || typeof number !== 'number') return undefined;
  return { path, isShown: (file) => member(file, 'version') === String(number) && (!status || member(file, 'status') === status.after) };
}
