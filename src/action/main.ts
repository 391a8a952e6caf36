import * as core from '@actions/core';
import { useProxies } from '../genesys/proxies.ts';
import { REPOSITORY, VERSION } from '../model/version.ts';
import { logLine } from '../render/escape-log.ts';
import { renderFailure } from '../render/failure.ts';
import { runPost } from './post.ts';
import { runStep } from './run-step.ts';

const PHASE = 'phase';

/**
 * Runs the step, or its post step, told apart by the state that the step has saved. The one place that catches what nobody
 * expected; the exit code is set by `setFailed`.
 */
export async function main(): Promise<void> {
  try {
    const ignored = useProxies(process.env);
    if (ignored !== undefined) core.warning(ignored);
    if (core.getState(PHASE) === 'main') return await runPost(process.env);
    core.saveState(PHASE, 'main');
    await runStep(process.env);
  } catch (error) {
    const [first = '', ...rest] = renderFailure(error, { issues: `${REPOSITORY}/issues`, version: VERSION, debug: core.isDebug() });
    for (const line of rest) core.info(logLine(line));
    core.setFailed(first);
  }
}
