import type { Change } from '../../model/change.ts';
import type { JsonObject } from '../../model/json.ts';
import type { WriteContext } from '../../model/kind.ts';
import { textOf } from '../answer.ts';
import type { Present } from '../compare.ts';
import { type NameOf, namesFrom } from '../names.ts';
import { referencesOf, settingsOf } from './platform.ts';

/** Returns a deployment as a write compares it with its change. Throws an `ApiError` where it has no name. */
export function presentOf(change: Change, answer: JsonObject, context: WriteContext): Present {
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
