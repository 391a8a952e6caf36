import { apiPath } from '../../model/api-path.ts';
import type { Reader } from '../../model/client.ts';
import { nameOf, textOf } from '../answer.ts';

/** The names of the org's integrations, by id. */
export type Integrations = ReadonlyMap<string, string>;

/** Returns the names of all integrations; the platform has no filter by name (SDK 262, 2026-11). */
export async function readIntegrations(reader: Reader): Promise<Integrations> {
  const rows = await reader.list(apiPath`/api/v2/integrations`, { pageSize: 100 });
  return new Map(rows.map((row) => [textOf(row, 'id'), nameOf(row)]));
}
