import { type ApiPath, apiPath } from '../model/api-path.ts';
import { type JsonObject, member } from '../model/json.ts';

/** Returns the number of a published version of a messenger configuration; 0 for a draft, whose version is a word. */
export function numberOf(version: JsonObject): number {
  const label = member(version, 'version');
  return typeof label === 'string' && /^[1-9]\d{0,8}$/.test(label) ? Number(label) : 0;
}

/** Returns the address of a published version of a messenger configuration. Throws an `ApiError` for an id that no address may have. */
export const versionPath = (id: string, version: number): ApiPath =>
  apiPath`/api/v2/webdeployments/configurations/${id}/versions/${String(version)}`;
