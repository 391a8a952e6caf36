import type { FoundSetting } from '../model/finding.ts';
import { count } from './amounts.ts';
import { inWords, settingName, shown } from './value.ts';

/** How a surface writes quoted text and words. */
export interface Writing {
  quote(text: string): string;
  plain(text: string): string;
}

/** Returns one line for each setting of a problem, at most so many, and one for the rest: `styles.primaryColor: #000 → #fff, since version 4`. */
export function settingLines(settings: readonly FoundSetting[] | undefined, most: number, { quote, plain }: Writing): readonly string[] {
  const all = settings ?? [];
  const lines = all.slice(0, most).map((setting) => {
    const { path, before, after, note } = setting;
    const values = `${inWords(shown(before, setting), quote)} → ${inWords(shown(after, setting), quote)}`;
    return `${quote(settingName(path))}: ${values}${note === undefined ? '' : `, ${plain(note)}`}`;
  });
  return all.length > most ? [...lines, `… and ${count(all.length - most, 'more setting')}`] : lines;
}
