import { apiPath } from '../../model/api-path.ts';
import type { Reader } from '../../model/client.ts';
import type { LiveOf } from '../../model/live.ts';
import { nameOf, textOf } from '../answer.ts';

/** The names of the org's integrations, by id. */
export type Integrations = ReadonlyMap<string, string>;

/** Returns the names of all integrations, as they were read before or else now; the platform has no filter by name (SDK 262, 2026-11). */
export async function integrationsOf(reader: Reader, liveOf: LiveOf): Promise<Integrations> {
  const known = liveOf('integrations');
  if (known.length > 0) return new Map(known.map(({ id, name }) => [id, name]));
  const rows = await reader.list(apiPath`/api/v2/integrations`, { pageSize: 100 });
  return new Map(rows.map((row) => [textOf(row, 'id'), nameOf(row)]));
}
