import { reportOf } from '../commands/report.ts';
import { verdictOf } from '../commands/verdict.ts';
import { titles } from '../commands/vocabulary.ts';
import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/outcome.ts';
import { PLAN_FORMAT } from '../model/plan.ts';
import { renderJson, reportFile } from '../render/json.ts';
import { renderTerminal } from '../render/terminal/render.ts';
import { wantsColour } from './colour.ts';
import type { FlagValues } from './parse-flags.ts';

/** The exit codes of the command. */
export const EXIT = { fine: 0, wrong: 1, changes: 2 } as const;

/** Prints a report, as JSON or for people, and returns the exit code. */
export function printReport(report: Report, flags: FlagValues): number {
  process.stdout.write(flags.has('json') ? renderJson(reportFile(report)) : forPeople(report));
  return EXIT[verdictOf(report)];
}

/** Returns a report as people read it on this terminal. */
export const forPeople = (report: Report): string =>
  renderTerminal(report, { titles, colour: wantsColour(process.stdout.isTTY === true, process.env) });

/** Prints findings that kept a command from starting, and returns the exit code. */
export function printFindings(findings: readonly Finding[]): number {
  const plan = { format: PLAN_FORMAT, configuration: '', orgs: [], findings } as const;
  process.stderr.write(forPeople(reportOf('validate', plan)));
  return EXIT.wrong;
}

/** Prints what is wrong with a command line, and returns its exit code. */
export function printProblems(problems: readonly string[]): number {
  process.stderr.write(`${problems.join('\n')}\n`);
  return EXIT.wrong;
}
