import type { Change } from '../../model/change.ts';
import type { Writer } from '../../model/client.ts';
import type { WriteContext, WriteResult } from '../../model/kind.ts';
import { createThing, type NewThing } from '../create-thing.ts';
import { failed } from '../endings.ts';
import { namesFrom } from '../names.ts';
import { CONFIGURATIONS } from './addresses.ts';
import { readyDraft } from './draft.ts';
import { KIND, NOUN } from './facts.ts';
import { settingsOf } from './form.ts';
import { layOver } from './lay-over.ts';
import { publish } from './publish.ts';
import { schema } from './schema.ts';
import { PAGE, readPublished } from './versions.ts';

/** Creates a configuration with the fields of a change, and publishes it. One that was created and not published is continued by the next run. */
export async function createConfiguration(writer: Writer, change: Change, context: WriteContext): Promise<WriteResult> {
  const laid = layOver({ name: change.name }, change.fields, context.idOf);
  if ('reason' in laid) return failed(laid.reason);
  const created = await createThing(newConfiguration(context), writer, change, laid.whole, context);
  if (!('revision' in created) || created.id === undefined) return created;
  if (created.status === 'done') return createdMeanwhile(writer, change, created.id);
  const { id } = created;
  const own = { ...change, id };
  const ready = await readyDraft(writer, own, laid.whole, context);
  const result = 'ends' in ready ? ready.ends : await publish(writer, own, ready.draft, context);
  return { ...result, id };
}

// Somebody else made one of this name that has all that is wanted: it counts only where visitors can see it.
async function createdMeanwhile(writer: Writer, change: Change, id: string): Promise<WriteResult> {
  const { newest } = await readPublished(writer, id);
  if (newest > 0) return { status: 'done', id, revision: newest };
  const message = `A ${NOUN} called "${change.name}" was created by somebody else since the plan was made, and is not published`;
  return failed({ code: 'moved', message, help: 'Run the plan again and review it.' });
}

const newConfiguration = ({ liveOf }: WriteContext): NewThing => ({
  kind: KIND,
  noun: NOUN,
  schema,
  collection: CONFIGURATIONS,
  rows: (reader) => reader.cursor(CONFIGURATIONS, PAGE),
  // A draft has no number yet.
  revisionOf: () => 0,
  present: (answer) => ({ revision: 0, settings: { ...settingsOf(answer, namesFrom(liveOf)), unchecked: answer } }),
});
