import { attempt } from '../../model/api-error.ts';
import type { Change } from '../../model/change.ts';
import type { Writer } from '../../model/client.ts';
import { type JsonObject, member } from '../../model/json.ts';
import type { WriteContext, WriteResult } from '../../model/kind.ts';
import type { MovedField, Reason } from '../../model/outcome.ts';
import { textOf } from '../answer.ts';
import { compareFields, compareWithPlan, type Present } from '../compare.ts';
import { createThing, type NewThing } from '../create-thing.ts';
import { failed, reasonFor, unknown } from '../endings.ts';
import { type NameOf, namesFrom } from '../names.ts';
import { untilReady } from '../until-ready.ts';
import { bodyOf, resolved } from './body.ts';
import { withKeptPin } from './kept-pin.ts';
import { DEPLOYMENTS, deploymentPath, KIND, NOUN, pinOf, referencesOf, settingsOf } from './platform.ts';
import { deploymentRows } from './read.ts';
import { schema } from './schema.ts';

// Two minutes: reports name about one (GitHub issues 604 and 605 of Genesys' Terraform provider).
const LONGEST = 120_000;

/** Creates a deployment, or replaces it as it was read with the change laid over it, and waits until it is active; or says why not. */
export async function writeDeployment(writer: Writer, planned: Change, context: WriteContext): Promise<WriteResult> {
  const known = resolved(planned, context);
  if ('missing' in known) return failed(noVersion(planned, known.missing));
  const result = known.change.creates ? await create(writer, known.change, context) : await replace(writer, known.change, context);
  return 'revision' in result ? { ...result, became: becameIn(planned, known.change) } : result;
}

async function replace(writer: Writer, change: Change, context: WriteContext): Promise<WriteResult> {
  const path = deploymentPath(change.id);
  const answer = await settledAnswer(writer, change, context);
  if ('ends' in answer) return answer.ends;
  const compared = withKeptPin(change, context);
  const settled = compareWithPlan(compared, presentOf(compared, answer.deployment, context), schema);
  if (settled) return settled;
  const laid = bodyOf(answer.deployment, change, context);
  if ('reason' in laid) return failed(laid.reason);
  const put = await attempt(() => writer.write({ method: 'PUT', path, body: laid.whole, versioned: false }));
  if ('failure' in put && !put.failure.uncertain) return failed(reasonFor(put.failure));
  const active = await untilActive(writer, change, laid.whole, context);
  return 'failure' in put && 'reason' in active ? unknown(reasonFor(put.failure)) : active;
}

async function create(writer: Writer, change: Change, context: WriteContext): Promise<WriteResult> {
  const laid = bodyOf({ name: change.name, status: 'Active' }, change, context);
  if ('reason' in laid) return failed(laid.reason);
  const created = await createThing(newDeployment(change, context), writer, change, laid.whole, context);
  if (created.status !== 'applied' || created.id === undefined) return created;
  const { id } = created;
  return { ...(await untilActive(writer, { ...change, id }, laid.whole, context)), id };
}

const newDeployment = (change: Change, context: WriteContext): NewThing => ({
  kind: KIND,
  noun: NOUN,
  schema,
  collection: DEPLOYMENTS,
  rows: deploymentRows,
  revisionOf: () => 0,
  present: (answer) => presentOf(change, answer, context),
});

// One that is still worked on would be sent back with that state.
async function settledAnswer(
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

async function untilActive(writer: Writer, change: Change, sent: JsonObject, context: WriteContext): Promise<WriteResult> {
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

function presentOf(change: Change, answer: JsonObject, context: WriteContext): Present {
  const nameOf = namesFor(change, context);
  const settings = { name: textOf(answer, 'name'), ...settingsOf(answer, nameOf), unchecked: answer };
  return { revision: 0, settings, references: referencesOf(answer, nameOf) };
}

// What this run has created is known by what the change calls it.
function namesFor(change: Change, context: WriteContext): NameOf {
  const known = namesFrom(context.liveOf);
  const named = change.fields.flatMap((field) => field.references ?? []);
  return (section, id) =>
    known(section, id) ?? named.find((each) => each.kind === section && context.idOf(section, each.name) === id)?.name;
}

const statusOf = (answer: JsonObject): string => String(member(answer, 'status') ?? 'Active');

const becameIn = (planned: Change, written: Change) =>
  Object.fromEntries(
    planned.fields.flatMap((field, index) => {
      const after = written.fields[index]?.after;
      return after === undefined || after === field.after ? [] : [[field.path, after] as const];
    }),
  );

const noVersion = (change: Change, name: string): Reason => ({
  code: 'needs-another',
  message: `"${change.name}" would show the newest version of "${name}", and that has no published version`,
});

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
