import { badField } from '../../http/problem.ts';
import type { Members } from '../../http/shape.ts';
import type { JsonObject } from '../../json.ts';
import type { Runtime } from './manners.ts';
import type { StoredFunction } from './stored.ts';

/** A function as it may be sent; that what only the platform sets is refused is the harsher reading (unverified, 2026-11). */
export const functionShape: Members = { 'description!': 'text', 'handler!': 'text', 'runtime!': 'text', timeoutSeconds: 'integer' };

/** Refuses values that a function cannot have: 1 to 15 seconds (Terraform provider issues 2503, 2523), 255 characters (SDK 262, 2026-11). */
export function checkFunction(sent: JsonObject, before: StoredFunction, runtimes: readonly Runtime[]): void {
  const { description, handler, runtime, timeoutSeconds = 15 } = sent;
  if (Number(timeoutSeconds) < 1 || Number(timeoutSeconds) > 15)
    throw badField('timeoutSeconds', 'timeoutSeconds must be from 1 to 15', 'constraint.validation');
  if (String(description).length > 255) throw badField('description', 'description must have at most 255 characters');
  if (!/^[\w./-]+\.\w+$/.test(String(handler))) throw badField('handler', 'handler must be a path and the name of an export');
  checkRuntime(String(runtime), before, runtimes);
}

/** A deprecated runtime can be kept, not moved to; an unavailable one only left (Genesys blog on functions, 2025-01). */
function checkRuntime(name: string, before: StoredFunction, runtimes: readonly Runtime[]): void {
  const status = runtimes.find((runtime) => runtime.name === name)?.status;
  if (status === 'Available' || (status === 'Deprecated' && before.runtime === name)) return;
  throw badField('runtime', `the runtime [${name}] is ${status ?? 'unknown'}`);
}

/** What a draft's function lacks before it can be published. */
export function faultsOfFunction(
  { handler, runtime, zip }: StoredFunction,
  runtimes: readonly Runtime[],
): { errorCode: string; fieldName: string; message: string }[] {
  const isRunnable = runtimes.some(({ name, status }) => name === runtime && status !== 'Unavailable');
  const lacks = [
    ...(handler === undefined ? [['function.handler', 'the function has no settings'] as const] : []),
    ...(handler !== undefined && !isRunnable ? [['function.runtime', `the runtime [${runtime}] cannot be used`] as const] : []),
    ...(zip?.status === 'Available' ? [] : [['function.zip', 'the function has no code that can be used'] as const]),
  ];
  return lacks.map(([fieldName, message]) => ({ errorCode: 'invalid.value', fieldName, message }));
}
