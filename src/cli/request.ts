import { resolve } from 'node:path';
import { describeProgress } from '../commands/progress-text.ts';
import type { Request } from '../commands/request.ts';
import { systemClock } from '../genesys/clock.ts';
import { parseTimeWindow, TIME_WINDOW_FORM } from '../model/time-window.ts';
import { VERSION } from '../model/version.ts';
import type { FlagValues } from './parse-flags.ts';
import { progressLine } from './progress-line.ts';

const DEFAULT_CONFIG = 'genesys-cloud.yml';
const DEFAULT_PARALLEL = 8;

/** A request made from flags, and what is to be done when it ends. */
export interface CliRequest {
  readonly request: Request;
  /** Removes the line of progress. */
  clear(): void;
}

/** Returns the request that the flags and the environment make, or what is wrong with them. */
export function requestFrom(flags: FlagValues, signal?: AbortSignal): CliRequest | { readonly problems: readonly string[] } {
  const parallel = Number(flags.one('parallel') ?? DEFAULT_PARALLEL);
  if (!Number.isInteger(parallel) || parallel < 1 || parallel > 50)
    return { problems: ['--parallel takes a whole number from 1 to 50, as in --parallel 8'] };
  const since = flags.one('since');
  const window = since === undefined ? undefined : parseTimeWindow(since, Date.now());
  if (since !== undefined && !window) return { problems: [`--since cannot be "${since}". ${TIME_WINDOW_FORM}`] };
  const progress = progressLine(process.stderr, Date.now);
  const request = assemble(flags, parallel, progress.show, signal);
  return { request: window ? { ...request, since: window } : request, clear: progress.clear };
}

function assemble(flags: FlagValues, parallel: number, show: (text: string) => void, signal?: AbortSignal): Request {
  const written = flags.one('working-directory') ?? '.';
  const directory = resolve(written);
  const config = flags.all('config').length > 0 ? flags.all('config') : [DEFAULT_CONFIG];
  return {
    directory,
    workspace: workspaceOf(directory, config),
    config,
    configuration: `${written}: ${config.join(', ')}`,
    orgs: flags
      .all('orgs')
      .flatMap((each) => each.split(','))
      .map((each) => each.trim())
      .filter((each) => each !== ''),
    only: flags.all('only'),
    hosts: flags.one('hosts') ?? process.env['GENESYS_HOSTS'] ?? '',
    credentials: '',
    env: process.env,
    parallel,
    mayLackCredentials: false,
    clock: systemClock,
    ...(signal ? { signal } : {}),
    userAgent: `genesys-cloud-config-action/${VERSION} (cli)`,
    onSecret: () => {},
    onProgress: (progress) => show(describeProgress(progress)),
    onOutcome: () => {},
  };
}

// What the files may reach is bounded by the folder of the first of them.
function workspaceOf(directory: string, [first = DEFAULT_CONFIG]: readonly string[]): string {
  const fixed = first.split(/[*?[{]/)[0] ?? '';
  return resolve(directory, fixed.endsWith('/') || fixed === '' ? fixed : `${fixed}/..`);
}
