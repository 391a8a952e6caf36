import { badRequest } from '../../http/problem.ts';
import { isObject, type JsonObject } from '../../json.ts';
import type { Org } from '../../org/org.ts';

/** Whether a dotted path is a feature that is missing, given by its whole path or by its last name. */
export function isMissing(features: readonly string[], path: string): boolean {
  return features.some((feature) => feature === path || path.endsWith(`.${feature}`));
}

/** Refuses fields of features that are not switched on in the org, in the platform's words (Terraform provider pull request 609). */
export function checkFeatures(org: Org, sent: JsonObject): void {
  const { missingFeatures } = org.messaging.manners;
  const refused = pathsOf(sent).filter((path) => isMissing(missingFeatures, path));
  if (refused.length === 0) return;
  const details = refused.map((path) => ({ errorCode: 'feature is not yet implemented', fieldName: path.split('.').at(-1) ?? path }));
  throw badRequest(refusal, { details });
}

/** Refuses a configuration without languages, and says no more than the platform does (Terraform provider pull request 586). */
export function checkLanguages({ languages, defaultLanguage }: JsonObject): void {
  if (!Array.isArray(languages) || !languages.includes(defaultLanguage)) throw badRequest(refusal);
}

const refusal = 'Unable to perform the requested operation';

function pathsOf(value: JsonObject, at = ''): string[] {
  return Object.entries(value).flatMap(([name, member]) => {
    const path = `${at}${name}`;
    return [path, ...(isObject(member) ? pathsOf(member, `${path}.`) : [])];
  });
}
