import { badField } from '../http/problem.ts';
import type { Members } from '../http/shape.ts';
import { isObject, setMembers } from '../json.ts';
import { type ActionKind, defaultTemplates, type StoredActionConfig } from './stored.ts';

const methods = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'];

/**
 * The configuration as it may be sent. The template addresses are members of the platform's model, but whether it minds them in a
 * body is unverified (2026-11): here it does.
 */
export const configShape: Members = {
  timeoutSeconds: 'integer',
  request: { requestUrlTemplate: 'text', requestTemplate: 'text', requestType: 'text', headers: 'texts' },
  response: { translationMap: 'texts', translationMapDefaults: 'texts', successTemplate: 'text' },
};

/** The configuration that takes the place of the stored one: what was not sent falls back, is emptied, unset or lost. */
export function replacement(sent: unknown, kind: ActionKind): StoredActionConfig {
  const { request, response, ...rest } = setMembers(sent);
  checkTimeout(rest['timeoutSeconds'], kind);
  checkMethod(isObject(request) ? request['requestType'] : undefined);
  return {
    ...rest,
    request: { requestTemplate: defaultTemplates.request, headers: {}, ...setMembers(request) },
    response: { translationMap: {}, translationMapDefaults: {}, successTemplate: defaultTemplates.success, ...setMembers(response) },
  };
}

/** 1 to 60 (SDK 262, 2026-11); a custom auth action has none (Terraform provider 1.84.1, 2026-07). */
function checkTimeout(timeout: unknown, kind: ActionKind): void {
  if (timeout === undefined) return;
  const field = 'config.timeoutSeconds';
  if (kind === 'customAuth') throw badField(field, 'timeoutSeconds is not valid for a custom auth action');
  if (typeof timeout !== 'number' || timeout < 1 || timeout > 60) throw badField(field, 'timeoutSeconds must be from 1 to 60');
}

/** The list is the Terraform provider's (2026-07); the SDK takes any text. */
function checkMethod(method: unknown): void {
  if (method === undefined || (typeof method === 'string' && methods.includes(method))) return;
  throw badField('config.request.requestType', `requestType is none of ${methods.join(', ')}`);
}
