import type { Org } from '../../org/org.ts';
import { stableId } from '../../org/stable-id.ts';
import type { StoredAction } from '../stored.ts';
import { isFunctionAction } from './find.ts';
import type { FunctionSeed } from './seeds.ts';
import { type StoredFunction, zipOf } from './stored.ts';

const dateCreated = '2026-01-01T00:00:00.000Z';

/** The function of a planted action, where it is one of a function integration. */
export function plantFunction(org: Org, action: StoredAction, seed: FunctionSeed = {}): void {
  if (!isFunctionAction(org, action)) return;
  org.actions.functions.published.set(action.id, functionOf(action.id, seed));
}

function functionOf(actionId: string, seed: FunctionSeed): StoredFunction {
  const { description = '', handler = 'dist/index.handler', runtime = 'nodejs22.x', timeoutSeconds, zipName = 'function.zip' } = seed;
  const id = stableId(actionId, 'function');
  const bytes = new Uint8Array(Buffer.from(`PK${seed.code ?? 'code'}`));
  const zip = zipName === null ? {} : { zip: { ...zipOf(zipName, bytes, 'Available', dateCreated), id: stableId(id, 'zip') } };
  const timeout = timeoutSeconds === undefined ? {} : { timeoutSeconds };
  return { actionId, id, description, handler, runtime, ...timeout, dateCreated, ...zip, exceptions: [], processingTries: 0 };
}
