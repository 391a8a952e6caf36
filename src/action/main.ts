import http from 'node:http';
import * as core from '@actions/core';
import { REPOSITORY, VERSION } from '../model/version.ts';
import { renderFailure } from '../render/failure.ts';
import { runStep } from './run-step.ts';

/** Runs the step. The one place that catches what nobody expected; the exit code is set by `setFailed`. */
export async function main(): Promise<void> {
  try {
    http.setGlobalProxyFromEnv?.();
    await runStep(process.env);
  } catch (error) {
    const [first = '', ...rest] = renderFailure(error, { issues: `${REPOSITORY}/issues`, version: VERSION, debug: core.isDebug() });
    for (const line of rest) core.info(`| ${line}`);
    core.setFailed(first);
  }
}
