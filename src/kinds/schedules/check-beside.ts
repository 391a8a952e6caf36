import { type Entry, labelOf } from '../../model/entry.ts';
import { type Finding, finding } from '../../model/finding.ts';
import { jsonObject, sameJson } from '../../model/json.ts';
import type { LiveResource } from '../../model/live.ts';
import { formNamed, PLATFORM, timeFields } from './form-names.ts';
import { layTimes } from './lay-times.ts';
import { textIn } from './times.ts';

/** Returns the error that the times of an entry do not fit the rule that its schedule has, where the entry says nothing of that. */
export function checkBeside(entry: Entry, { entry: live }: LiveResource): readonly Finding[] {
  const changed = Object.entries(timeFields(entry.fields)).filter(([name, value]) => !sameJson(value, live[name]));
  if (changed.length === 0 || layTimes(live, jsonObject(changed))) return [];
  const [start, missing] = formNamed(entry.fields) === PLATFORM ? ['start', 'rrule'] : ['starting', 'until'];
  const message = `The times of "${labelOf(entry)}" do not fit the rule that it has in the org: "${textIn(live, 'rrule')}"`;
  const help = `Write \`${missing}\` as well, or another \`${start}\`.`;
  return [finding('wrong-value', message, { at: entry.places[`/${start}`] ?? entry.at, about: labelOf(entry), help })];
}
