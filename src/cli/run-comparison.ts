import { plan } from '../commands/plan.ts';
import { EXIT, printProblems, printReport } from './output.ts';
import type { FlagValues } from './parse-flags.ts';
import { requestFrom } from './request.ts';

/** `genesys-cloud plan` and `genesys-cloud drift`; returns the exit code. */
export async function runComparison(command: 'plan' | 'drift', flags: FlagValues): Promise<number> {
  const made = requestFrom(flags);
  if ('problems' in made) return printProblems(made.problems);
  const report = await plan(made.request, command);
  made.clear();
  const code = printReport(report, flags);
  return code === EXIT.changes && flags.has('fail-on-drift') ? EXIT.wrong : code;
}
