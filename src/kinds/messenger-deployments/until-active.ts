import type { Change } from '../../model/change.ts';
import type { Writer } from '../../model/client.ts';
import { type JsonObject, member } from '../../model/json.ts';
import type { WriteContext, WriteResult } from '../../model/kind.ts';
import type { MovedField, Reason } from '../../model/outcome.ts';
import { compareFields } from '../compare.ts';
import { failed, reasonFor, unknown } from '../endings.ts';
import { untilReady } from '../until-ready.ts';
import { deploymentPath, pinOf } from './platform.ts';
import { presentOf } from './present.ts';
import { schema } from './schema.ts';

// Two minutes: reports name about one (GitHub issues 604 and 605 of Genesys' Terraform provider).
const LONGEST = 120_000;

/** Waits until a deployment is not worked on any more, since it would be sent back with that state, and returns it. */
export async function settledAnswer(
  writer: Writer,
  change: Change,
  context: WriteContext,
): Promise<{ readonly deployment: JsonObject } | { readonly ends: WriteResult }> {
  const look = () => writer.get(deploymentPath(change.id));
  const result = await untilReady(
    { longest: LONGEST, look, judge: (answer) => (statusOf(answer) === 'Pending' ? undefined : answer) },
    context,
  );
  if ('ready' in result) return { deployment: result.ready };
  return { ends: failed('failure' in result.late ? reasonFor(result.late.failure) : notActive(change, result.late.value)) };
}

/** Waits until a deployment is as it was sent and in the state that is wanted; returns how the write ends. */
export async function untilActive(writer: Writer, change: Change, sent: JsonObject, context: WriteContext): Promise<WriteResult> {
  const wanted = statusOf(sent) === 'Inactive' ? 'Inactive' : 'Active';
  const look = () => writer.get(deploymentPath(change.id));
  const judge = (answer: JsonObject): WriteResult | undefined => {
    if (!hasArrived(change, answer, context)) return undefined;
    if (statusOf(answer) === 'Error') return failed(inError(change, answer));
    return statusOf(answer) === wanted ? { status: 'applied', revision: 0 } : undefined;
  };
  const result = await untilReady({ longest: LONGEST, look, judge }, context);
  if ('ready' in result) return result.ready;
  if ('failure' in result.late) return unknown(reasonFor(result.late.failure));
  const missing = missingIn(change, result.late.value, context);
  return failed(missing.length > 0 ? notAsWanted(change, missing) : notActive(change, result.late.value));
}

const hasArrived = (change: Change, answer: JsonObject, context: WriteContext): boolean => missingIn(change, answer, context).length === 0;

// The state itself is what is waited for.
const missingIn = (change: Change, answer: JsonObject, context: WriteContext): readonly MovedField[] =>
  compareFields(change, presentOf(change, answer, context), schema)
    .filter(({ field, arrived }) => !arrived && field.path !== '/status')
    .map(({ field }) => field);

const statusOf = (answer: JsonObject): string => String(member(answer, 'status') ?? 'Active');

const inError = (change: Change, answer: JsonObject): Reason => ({
  code: 'not-ready',
  message: `The platform took "${change.name}" with version ${pinOf(answer)}, and could not make it active: it is in the state Error`,
  help: 'Look at the deployment in the platform; then run again.',
});

const notAsWanted = (change: Change, missing: readonly MovedField[]): Reason => ({
  code: 'not-verified',
  message: `The platform accepted the write of "${change.name}", and two minutes later it was not as wanted: ${missing.map(({ path }) => path).join(', ')}`,
  help: 'Look at the deployment in the platform; then run again.',
  moved: missing,
});

const notActive = (change: Change, answer: JsonObject): Reason => ({
  code: 'not-ready',
  message: `"${change.name}" was ${statusOf(answer)} and did not become active with version ${pinOf(answer)} within two minutes`,
  help: 'Look at the deployment in the platform; then run again.',
});
