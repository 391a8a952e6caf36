import { plan } from '../commands/plan.ts';
import { printProblems, printReport } from './output.ts';
import type { FlagValues } from './parse-flags.ts';
import { requestFrom } from './request.ts';

const DIFFERS = 2;

/** `genesys-cloud plan` and `genesys-cloud drift` */
export async function runComparison(command: 'plan' | 'drift', flags: FlagValues): Promise<number> {
  const made = requestFrom(flags);
  if ('problems' in made) return printProblems(made.problems);
  const report = await plan(made.request, command);
  made.clear();
  const code = printReport(report, flags);
  return code === DIFFERS && flags.has('fail-on-drift') ? 1 : code;
}
