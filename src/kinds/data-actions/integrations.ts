import { apiPath } from '../../model/api-path.ts';
import type { Reader } from '../../model/client.ts';
import { type JsonObject, member } from '../../model/json.ts';
import { nameOf, textOf } from '../answer.ts';

/** An integration that data actions belong to. */
export interface Integration {
  readonly name: string;
  /** Its actions run code that the platform keeps. */
  readonly runsFunctions: boolean;
}

/** The integrations of an org, by id. */
export type Integrations = ReadonlyMap<string, Integration>;

/** Returns all integrations; the platform has no filter by name (SDK 262, 2026-11). */
export async function readIntegrations(reader: Reader): Promise<Integrations> {
  const rows = await reader.list(apiPath`/api/v2/integrations`, { pageSize: 100 });
  return new Map(rows.map((row) => [textOf(row, 'id'), { name: nameOf(row), runsFunctions: runsFunctions(row) }]));
}

// By the type, never by a category, whose text people choose (Terraform provider issue 2450, 2026).
const runsFunctions = (row: JsonObject): boolean => member(member(row, 'integrationType'), 'id') === 'function-data-actions';
