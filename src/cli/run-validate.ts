import { validate } from '../commands/validate.ts';
import { printProblems, printReport } from './output.ts';
import type { FlagValues } from './parse-flags.ts';
import { requestFrom } from './request.ts';

/** `genesys-cloud validate`; returns the exit code. */
export async function runValidate(flags: FlagValues): Promise<number> {
  const made = requestFrom(flags);
  if ('problems' in made) return printProblems(made.problems);
  const { report } = await validate(made.request);
  return printReport(report, flags);
}
