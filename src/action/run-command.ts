import { apply } from '../commands/apply.ts';
import { plan } from '../commands/plan.ts';
import { validate } from '../commands/validate.ts';
import type { Run } from '../github/event.ts';
import type { Inputs } from '../github/inputs.ts';
import type { Report } from '../model/outcome.ts';
import type { Approval } from '../plan/approval.ts';
import { openJournal } from './journal.ts';
import { startProgress } from './progress.ts';
import { requestFrom } from './request.ts';
import { stopSignal } from './stop-signal.ts';
import type { Surroundings } from './surroundings.ts';

/** What a command came to. */
export interface CommandResult {
  readonly report: Report;
  /** The names of the selected orgs. */
  readonly orgs: readonly string[];
}

/** Runs the command that was decided on. */
export async function runCommand(run: Run, inputs: Inputs, around: Surroundings): Promise<CommandResult> {
  const progress = startProgress();
  const journal = openJournal(around);
  const request = requestFrom(run, inputs, around, { onProgress: progress.note, onOutcome: journal.record, signal: stopSignal() });
  try {
    if (run.command === 'validate') return await validate(request);
    const report = run.command === 'apply' ? await apply(request, { approve: async () => approvalFrom(inputs) }) : await plan(request, run.command);
    return { report, orgs: report.plan.orgs.map((each) => each.org) };
  } finally {
    progress.end();
  }
}

function approvalFrom({ approval }: Inputs): Approval {
  return approval?.by === 'digest' ? approval : { by: 'nobody' };
}
