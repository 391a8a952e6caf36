import type { JsonObject } from '../json.ts';
import { Problem } from './problem.ts';
import type { Call } from './route.ts';

/** Refuses a version that is not the stored one, with the status that the sandbox was started with. */
export function checkVersion(call: Call, sent: JsonObject, stored: { readonly version: number }): void {
  if (sent['version'] === stored.version) return;
  const message = `The supplied version [${sent['version']}] does not match the current version [${stored.version}].`;
  throw new Problem(call.rules.versionMismatch, call.rules.versionMismatch === 409 ? 'general.conflict' : 'bad.request', message);
}
