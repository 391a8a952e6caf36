import { apiPath } from '../../model/api-path.ts';
import type { Reader } from '../../model/client.ts';
import { member } from '../../model/json.ts';
import type { LiveOf } from '../../model/live.ts';
import { nameOf, textOf } from '../answer.ts';

/** An integration that data actions belong to. */
export interface Integration {
  readonly name: string;
  /** Its actions run code that the platform keeps. */
  readonly runsFunctions: boolean;
}

/** The integrations of an org, by id. */
export type Integrations = ReadonlyMap<string, Integration>;

/** Returns all integrations, as they were read before or else now; the platform has no filter by name (SDK 262, 2026-11). */
export async function integrationsOf(reader: Reader, liveOf: LiveOf): Promise<Integrations> {
  const known = liveOf('integrations');
  if (known.length > 0) return new Map(known.map(({ id, name, traits }) => [id, integration(name, traits['type']?.name)]));
  const rows = await reader.list(apiPath`/api/v2/integrations`, { pageSize: 100 });
  return new Map(rows.map((row) => [textOf(row, 'id'), integration(nameOf(row), member(member(row, 'integrationType'), 'id'))]));
}

// By the type, never by a category, whose text people choose (Terraform provider issue 2450, 2026).
const integration = (name: string, type: unknown): Integration => ({ name, runsFunctions: type === 'function-data-actions' });
