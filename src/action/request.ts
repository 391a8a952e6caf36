import { join } from 'node:path';
import type { Request } from '../commands/request.ts';
import { systemClock } from '../genesys/clock.ts';
import type { Run } from '../github/event.ts';
import type { Inputs } from '../github/inputs.ts';
import { maskSecrets } from '../github/report-run.ts';
import { parseTimeWindow } from '../model/time-window.ts';
import { VERSION } from '../model/version.ts';
import type { Surroundings } from './surroundings.ts';

type Watching = Pick<Request, 'onProgress' | 'onOutcome'> & { readonly signal: AbortSignal };

/** Returns the request that inputs, event and runner make. Hosts come from the input alone, never from the environment. */
export function requestFrom(run: Run, inputs: Inputs, around: Surroundings, watching: Watching): Request {
  const since = inputs.since === undefined ? undefined : parseTimeWindow(inputs.since, systemClock.now());
  return {
    directory: join(around.workspace, inputs.workingDirectory),
    workspace: around.workspace,
    config: inputs.config,
    configuration: inputs.configuration,
    orgs: inputs.orgs,
    only: inputs.only,
    hosts: inputs.hosts ?? '',
    credentials: inputs.credentials ?? '',
    env: around.env,
    parallel: inputs.parallel,
    ...(run.offline === undefined ? {} : { offline: run.offline }),
    // A pull request is then only validated; an apply that has nothing to apply with is an error.
    mayLackCredentials: run.comment && run.command !== 'apply',
    ...(since ? { since } : {}),
    clock: systemClock,
    userAgent: `genesys-cloud-config-action/${VERSION}`,
    onSecret: (value) => maskSecrets([value]),
    ...watching,
  };
}
