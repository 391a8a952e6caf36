import { badField } from '../../http/problem.ts';
import type { StoredActionConfig, StoredRequest } from '../stored.ts';

/**
 * The configuration of a function's action: its address is the service's own and read-only (Python SDK 257, 2026-11). That another one
 * is refused is the harsher reading, that POST stands where no method is given a guess (both unverified, 2026-11).
 */
export function withFunctionUrl(config: StoredActionConfig, own: string | undefined): StoredActionConfig {
  const { requestUrlTemplate: sent, requestType = 'POST', ...rest } = config.request;
  if (sent !== undefined && sent !== own) throw badField('config.request.requestUrlTemplate', 'requestUrlTemplate is read-only');
  const request = { ...rest, requestType, ...(own === undefined ? {} : { requestUrlTemplate: own }) };
  return { ...config, request: request as StoredRequest };
}

/** The configuration without an address. */
export function withoutUrl(config: StoredActionConfig): StoredActionConfig {
  const { requestUrlTemplate: _sent, ...request } = config.request;
  return { ...config, request: request as StoredRequest };
}
