import * as core from '@actions/core';
import { type Decision, decide } from '../github/event.ts';
import { type Inputs, readInputs } from '../github/inputs.ts';
import { maskSecrets } from '../github/report-run.ts';
import type { GitHubEvent } from '../github/situation.ts';
import { readEvent } from './event.ts';
import { finish, finishWithFindings, finishWithNothing, finishWithRefusal } from './finish.ts';
import { noteTold } from './handover.ts';
import { startProgress } from './progress.ts';
import { requestFrom } from './request.ts';
import { runCommand } from './run-command.ts';
import { stopSignal } from './stop-signal.ts';
import { type Environment, type Surroundings, surroundings } from './surroundings.ts';
import { tipProblem } from './tip.ts';

/** Reads inputs and event, decides what may be done, does it, and tells it. */
export async function runStep(env: Environment): Promise<void> {
  const around = surroundings(env);
  const read = readInputs((name) => core.getInput(name, { trimWhitespace: false }), { workspace: around.workspace, now: Date.now() });
  if ('findings' in read) return finishWithFindings(read.findings, around);
  const { inputs } = read;
  maskSecrets(inputs.token === undefined ? [] : [inputs.token]);
  const event = await readEvent(env);
  if ('finding' in event) return finishWithFindings([event.finding], around);
  const decision = decide(event.event, wishOf(inputs));
  if ('finding' in decision) return finishWithFindings([decision.finding], around);
  if ('nothing' in decision) return finishWithNothing(decision.nothing);
  if ('refusal' in decision) return finishWithRefusal(decision.refusal, around);
  await carryOut(decision, inputs, event.event, around);
  noteTold();
}

async function carryOut(
  { run }: Extract<Decision, { run: unknown }>,
  inputs: Inputs,
  { name: eventName, payload }: GitHubEvent,
  around: Surroundings,
): Promise<void> {
  const behind = run.tipOf === undefined ? undefined : await tipProblem(run.tipOf, inputs, around);
  if (behind) return finishWithFindings([behind], around);
  const asked = { run, inputs, eventName, payload, around };
  const progress = startProgress();
  try {
    const request = requestFrom(run, inputs, around, { onProgress: progress.note, onOutcome: () => {}, signal: stopSignal() });
    await finish(await runCommand(asked, request), asked);
  } finally {
    progress.end();
  }
}

const wishOf = ({ command, approval }: Inputs): Parameters<typeof decide>[1] => ({ command, approval });
