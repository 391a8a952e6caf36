import { apiPath } from '../../model/api-path.ts';
import { isJsonObject, member } from '../../model/json.ts';
import type { AuditReader } from './bounded-reader.ts';

/** Returns the names of the services whose audits are answered at once. Throws an `ApiError`. */
export async function realtimeServices(reader: AuditReader): Promise<ReadonlySet<string>> {
  const services = member(await reader.get(apiPath`/api/v2/audits/query/realtime/servicemapping`), 'services');
  const names = Array.isArray(services) ? services.filter(isJsonObject).map((each) => member(each, 'name')) : [];
  return new Set(names.filter((name) => typeof name === 'string'));
}
