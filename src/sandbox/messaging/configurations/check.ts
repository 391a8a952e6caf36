import { badField, badRequest } from '../../http/problem.ts';
import { isObject, type JsonObject } from '../../json.ts';
import type { Org } from '../../org/org.ts';

/** Whether a dotted path is a feature that is missing, given by its whole path or by its last name. */
export function isMissing(features: readonly string[], path: string): boolean {
  return features.some((feature) => feature === path || path.endsWith(`.${feature}`));
}

/** Refuses a configuration that the platform would not take although its body has the right form. */
export function checkConfiguration(org: Org, sent: JsonObject): void {
  checkFeatures(org, sent);
  checkLanguages(sent);
  checkPushLabels(sent);
}

/** In the platform's words (Terraform provider pull request 609). */
function checkFeatures(org: Org, sent: JsonObject): void {
  const { missingFeatures } = org.messaging.manners;
  const refused = pathsOf(sent).filter((path) => isMissing(missingFeatures, path));
  if (refused.length === 0) return;
  const details = refused.map((path) => ({ errorCode: 'feature is not yet implemented', fieldName: path.split('.').at(-1) ?? path }));
  throw badRequest(refusal, { details });
}

/** A configuration without languages is refused, and no more is said (Terraform provider pull request 586). */
function checkLanguages({ languages, defaultLanguage }: JsonObject): void {
  if (!Array.isArray(languages) || !languages.includes(defaultLanguage)) throw badRequest(refusal);
}

/** Push notifications need both of their texts (SDK for Python, 2026-05); that one language with them is enough is unverified (2026-11). */
function checkPushLabels({ messenger, customI18nLabels }: JsonObject): void {
  if (memberAt(messenger, ['apps', 'conversations', 'notifications', 'enabled']) !== true) return;
  const keys = new Set(listOf(customI18nLabels).flatMap((one) => listOf(memberAt(one, ['localizedLabels'])).map((label) => label['key'])));
  if (!keys.has('PushNotificationTitle') || !keys.has('PushNotificationBody'))
    throw badField('customI18nLabels', 'PushNotificationTitle and PushNotificationBody are required when notifications are enabled');
}

function memberAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce((inner, name) => (isObject(inner) ? inner[name] : undefined), value);
}

function listOf(value: unknown): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

const refusal = 'Unable to perform the requested operation';

function pathsOf(value: JsonObject, at = ''): string[] {
  return Object.entries(value).flatMap(([name, member]) => {
    const path = `${at}${name}`;
    return [path, ...(isObject(member) ? pathsOf(member, `${path}.`) : [])];
  });
}
