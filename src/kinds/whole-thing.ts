import { ApiError } from '../model/api-error.ts';
import type { ApiPath } from '../model/api-path.ts';
import type { Change } from '../model/change.ts';
import { type JsonObject, member } from '../model/json.ts';
import type { JsonSchema } from '../model/json-schema.ts';
import type { WriteContext } from '../model/kind.ts';
import type { LiveResource } from '../model/live.ts';
import type { Reason } from '../model/outcome.ts';
import { textOf, versionOf } from './answer.ts';
import type { Present } from './compare.ts';

/** Settings in the file's form, or why an answer cannot be told in it. */
export type ReadSettings = Pick<LiveResource, 'entry' | 'unset' | 'references'> | { readonly unreadable: string };

/** An object in the platform's form with a change laid over it, or why that cannot be. */
export type LaidOver = { readonly whole: JsonObject } | { readonly reason: Reason };

/** What is special to a kind whose things are listed and read whole, created by POST, and replaced by PUT with their version. */
export interface WholeThing {
  readonly kind: string;
  readonly noun: string;
  readonly schema: JsonSchema;
  /** Members that the platform owns; `version` among them is sent all the same. */
  readonly serverOwned: readonly string[];
  readonly list: ApiPath;
  /** Returns the address of one. Throws an `ApiError` for an id that no address may have. */
  path(id: string): ApiPath;
  /** Returns the settings of one, without its name. */
  settings(answer: JsonObject): ReadSettings;
  /** Lays the kind's own settings of a change over what was read, or over nothing; name and `unchecked` are none of them. */
  layOver(whole: JsonObject, change: Change, context: WriteContext): LaidOver;
}

/** Tells whether a thing is there: a deleted one may still be served, with that state (Genesys' Terraform provider, 2026-07). */
export const isThere = (answer: JsonObject): boolean => member(answer, 'state') !== 'deleted';

/** Returns a thing as a write compares it with its plan. Throws an `ApiError` where it cannot be understood. */
export function presentOf(thing: WholeThing, answer: JsonObject): Present {
  const read = thing.settings(answer);
  if ('unreadable' in read)
    throw new ApiError({ code: 'answer-not-understood', message: `The ${thing.noun} ${textOf(answer, 'id')} ${read.unreadable}` });
  const name = textOf(answer, 'name');
  const settings = { name, ...read.entry, unchecked: answer };
  return { revision: versionOf(answer), settings, ...(read.references ? { references: read.references } : {}) };
}
