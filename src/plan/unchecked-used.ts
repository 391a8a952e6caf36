import type { Entry } from '../model/entry.ts';
import { type Finding, finding } from '../model/finding.ts';

/** Returns one notice for all settings of an org that are sent without being checked. */
export function uncheckedUsed(entries: readonly Entry[]): readonly Finding[] {
  const using = entries.filter((entry) => entry.unchecked && Object.keys(entry.unchecked).length > 0);
  const [first] = using;
  if (!first) return [];
  const names = using.slice(0, 3).map((entry) => `"${entry.key}"`);
  const more = using.length > 3 ? ` and ${using.length - 3} more` : '';
  const message = `\`unchecked\` is used in ${names.join(', ')}${more}: sent as it stands`;
  return [finding('unchecked-used', message, { at: first.places['/unchecked'] ?? first.at })];
}
