import type { Reader } from '../../model/client.ts';
import type { JsonObject } from '../../model/json.ts';
import { numberOf, versionPath } from '../messenger-versions.ts';
import { versionsPath } from './addresses.ts';

/** The query of lists with cursors: pages as large as the platform serves them (SDK documentation 259, 2026-08). */
export const PAGE = { pageSize: 300 };

/** The published versions of a configuration. */
export interface Published {
  /** The highest number; 0 where nothing was ever published. */
  readonly newest: number;
  /** The content of that version. */
  readonly content?: JsonObject;
  /** The rows of the list, of published versions only, in the order of their numbers. */
  readonly rows: readonly JsonObject[];
}

/** Returns the published versions of a configuration: the order of the list means nothing, so the highest number decides. Throws an `ApiError`. */
export async function readPublished(reader: Reader, id: string): Promise<Published> {
  const listed = await reader.cursor(versionsPath(id), PAGE);
  const rows = listed.filter((row) => numberOf(row) > 0).toSorted((left, right) => numberOf(left) - numberOf(right));
  const newest = numberOf(rows.at(-1) ?? {});
  return newest === 0 ? { newest, rows } : { newest, rows, content: await reader.get(versionPath(id, newest)) };
}
