import type { Change, FieldChange } from '../model/change.ts';
import type { Json } from '../model/json.ts';
import type { OrgRecord, RecordedDifference } from '../model/record.ts';
import { idOfNew, keyOf, markOf, thingMark } from './marks.ts';

/** Finds what a review has shown of one setting. */
export type FindRecorded = (
  change: Pick<Change, 'kind' | 'id' | 'name'>,
  field: Pick<FieldChange, 'path'>,
) => RecordedDifference | undefined;

/** Looks settings up in a record: under the id of their thing, else under its name where the review saw it as one to be created. */
export function findRecordedIn(record: OrgRecord | undefined): FindRecorded {
  const byKey = new Map(record?.differences.map((each) => [each.key, each]));
  return ({ kind, id, name }, { path }) => byKey.get(keyOf(kind, id, path)) ?? byKey.get(keyOf(kind, idOfNew(name), path));
}

/**
 * Tells whether each thing that a value names is the one that the review saw under this name; one that the review saw as still
 * to be created may be there by now.
 */
export function namesTheSame(value: Json | undefined, recorded: RecordedDifference, { references = [] }: FieldChange): boolean {
  const named = references.filter(({ name }) => [value ?? []].flat().includes(name));
  return named.every(({ kind, name, id }) =>
    [thingMark({ kind, name, ...(id === undefined ? {} : { id }) }), thingMark({ kind, name })].some((each) =>
      recorded.things?.includes(each),
    ),
  );
}

/** Tells whether the review saw no value at all: of a thing that was not there yet nothing was set. */
export const wasNotThere = (recorded: RecordedDifference, field: FieldChange): boolean =>
  recorded.before === markOf(undefined, field.sensitive);
