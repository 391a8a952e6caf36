import * as core from '@actions/core';
import { type Decision, decide } from '../github/event.ts';
import { type Inputs, readInputs } from '../github/inputs.ts';
import { maskSecrets } from '../github/report-run.ts';
import type { Finding } from '../model/finding.ts';
import { readEvent } from './event.ts';
import { finish, finishWithFindings, finishWithNothing, finishWithRefusal } from './finish.ts';
import { runCommand } from './run-command.ts';
import { type Environment, surroundings } from './surroundings.ts';
import { tipProblem } from './tip.ts';

/** Reads inputs and event, decides what may be done, does it, and tells it. */
export async function runStep(env: Environment): Promise<void> {
  const around = surroundings(env);
  const read = readInputs((name) => core.getInput(name, { trimWhitespace: false }), { workspace: around.workspace });
  if ('findings' in read) return finishWithFindings(read.findings, around);
  const { inputs } = read;
  maskSecrets(inputs.token === undefined ? [] : [inputs.token]);
  const event = await readEvent(env);
  if ('finding' in event) return finishWithFindings([event.finding], around);
  const decision = decide(event.event, wishOf(inputs));
  if ('finding' in decision) return finishWithFindings([decision.finding], around);
  if ('nothing' in decision) return finishWithNothing(decision.nothing);
  if ('refusal' in decision) return finishWithRefusal(decision.refusal, around);
  await carryOut(decision, inputs, event.event.payload, around);
}

async function carryOut(
  decision: Extract<Decision, { run: unknown }>,
  inputs: Inputs,
  payload: unknown,
  around: ReturnType<typeof surroundings>,
): Promise<void> {
  const { run } = decision;
  const behind: Finding | undefined = run.tipOf === undefined ? undefined : await tipProblem(run.tipOf, inputs, around);
  if (behind) return finishWithFindings([behind], around);
  const result = await runCommand(run, inputs, around);
  await finish(result, { run, inputs, payload, around });
}

const wishOf = ({ command, approval }: Inputs): Parameters<typeof decide>[1] => ({ command, ...(approval ? { approval } : {}) });
