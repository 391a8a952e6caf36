import { useProxies } from '../genesys/proxies.ts';
import { REPOSITORY, VERSION } from '../model/version.ts';
import { renderFailure } from '../render/failure.ts';
import type { FlagValues } from './parse-flags.ts';
import { runApply } from './run-apply.ts';
import { runComparison } from './run-comparison.ts';
import { runExport } from './run-export.ts';
import { runSandbox } from './run-sandbox.ts';
import { runValidate } from './run-validate.ts';
import type { CommandName } from './usage.ts';

const runners: Readonly<Record<CommandName, (flags: FlagValues) => Promise<number>>> = {
  validate: runValidate,
  plan: (flags) => runComparison('plan', flags),
  apply: runApply,
  drift: (flags) => runComparison('drift', flags),
  export: runExport,
  sandbox: runSandbox,
};

/** Runs a command and returns its exit code; the one place that catches what nobody expected. */
export async function run(command: CommandName, flags: FlagValues): Promise<number> {
  try {
    const ignored = useProxies(process.env);
    if (ignored !== undefined) process.stderr.write(`${ignored}\n`);
    return await runners[command](flags);
  } catch (error) {
    const lines = renderFailure(error, { issues: `${REPOSITORY}/issues`, version: VERSION, debug: process.env['RUNNER_DEBUG'] === '1' });
    process.stderr.write(`${lines.join('\n')}\n`);
    return 1;
  }
}
