import { deploymentFile } from '../../model/cdn-path.ts';
import { type JsonObject, member } from '../../model/json.ts';
import type { PublicFile } from '../../model/kind.ts';
import type { Outcome } from '../../model/outcome.ts';
import { NAME, VERSION } from './needs.ts';

/**
 * Returns the public file of a deployment that was moved. It tells the configuration by its id, the version as a text, and whether
 * the messenger is on (captures of 2024-06); of these counts what was written.
 */
export function publicFile({ id, createdId, fields }: Outcome): PublicFile | undefined {
  const path = deploymentFile(createdId ?? id);
  const [name, version, status] = [NAME, VERSION, '/status'].map((each) => fields.find((field) => field.path === each));
  const number = version?.became ?? version?.after;
  // What this run has created has no id here; nobody can have seen it before.
  const configuration = name?.references?.find((each) => each.name === name.after)?.id;
  if (!path || (typeof number !== 'number' && configuration === undefined)) return undefined;
  const isShown = (file: JsonObject): boolean =>
    (typeof number !== 'number' || member(file, 'version') === String(number)) &&
    (configuration === undefined || member(file, 'id') === configuration) &&
    (!status || member(file, 'status') === status.after);
  return { path, isShown };
}
