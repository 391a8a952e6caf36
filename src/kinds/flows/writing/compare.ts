import { attempt } from '../../../model/api-error.ts';
import type { JsonObject } from '../../../model/json.ts';
import type { WriteResult } from '../../../model/kind.ts';
import { compareFields, compareWithPlan, movedReason, type Present } from '../../compare.ts';
import { failed, reasonFor } from '../../endings.ts';
import { findSteps } from '../find-steps.ts';
import { toLive } from '../live.ts';
import { definitionPath, versionIn } from '../platform.ts';
import { schema } from '../schema.ts';
import type { Task } from './task.ts';

/** Returns how a change ends whose flow has another published version than planned: as wanted already, or moved; undefined where it has not. */
export async function isAsPlanned(task: Task, flow: JsonObject): Promise<WriteResult | undefined> {
  const version = versionIn(flow, 'publishedVersion');
  if (version === task.planned.version) return undefined;
  const read = version === '' ? { value: {} } : await attempt(() => task.writer.get(definitionPath(task.change.id, version)));
  return 'failure' in read ? failed(reasonFor(read.failure)) : movedFrom(task, presentOf(task, flow, read.value));
}

/** Returns how a change ends before anything is saved, by the definition that was read under the lock. */
export const compareSteps = (task: Task, flow: JsonObject, definition: JsonObject): WriteResult | undefined =>
  compareWithPlan(task.change, presentOf(task, flow, definition), schema);

function movedFrom({ change, planned }: Task, present: Present): WriteResult {
  const fields = compareFields(change, present, schema);
  if (fields.every(({ arrived }) => arrived)) return { status: 'done', revision: present.revision };
  const moved = fields.filter((each) => each.moved);
  const message = `"${change.name}" was published again since the plan was made from its version ${planned.version}`;
  return failed(movedReason('moved', message, moved.length > 0 ? moved : fields));
}

function presentOf({ actions }: Task, flow: JsonObject, definition: JsonObject): Present {
  const facts = { version: versionIn(flow, 'publishedVersion'), steps: findSteps(definition) };
  const { revision, entry } = toLive(flow, facts, (section) => (section === 'dataActions' ? actions : []));
  return { revision, settings: entry };
}
