import { type JsonObject, member } from '../../model/json.ts';
import type { LiveResource } from '../../model/live.ts';
import { nameOf, textOf } from '../answer.ts';

/** Returns a thing that can only be referred to: its id and its name, and why it cannot be used where that is so. */
export const referable = (kind: string, row: JsonObject, readOnly?: LiveResource['readOnly']): LiveResource => ({
  kind,
  id: textOf(row, 'id'),
  name: nameOf(row),
  revision: 0,
  entry: {},
  traits: {},
  ...(readOnly ? { readOnly } : {}),
});

/** Tells whether a thing has a published version. */
export const isPublished = (row: JsonObject): boolean => member(row, 'publishedVersion') !== undefined;
