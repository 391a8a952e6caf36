import { attempt } from '../../model/api-error.ts';
import type { Change } from '../../model/change.ts';
import type { Writer } from '../../model/client.ts';
import type { WriteContext, WriteResult } from '../../model/kind.ts';
import type { Reason } from '../../model/outcome.ts';
import { compareWithPlan } from '../compare.ts';
import { createThing, type NewThing } from '../create-thing.ts';
import { failed, reasonFor, unknown } from '../endings.ts';
import { bodyOf, resolved } from './body.ts';
import { withKeptPin } from './kept-pin.ts';
import { DEPLOYMENTS, deploymentPath, KIND, NOUN } from './platform.ts';
import { presentOf } from './present.ts';
import { deploymentRows } from './read.ts';
import { schema } from './schema.ts';
import { settledAnswer, untilActive } from './until-active.ts';

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
