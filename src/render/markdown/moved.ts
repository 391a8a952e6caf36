import type { Report } from '../../model/outcome.ts';
import { codeSpan, escapeText, table } from '../escape-markdown.ts';
import { inWords, settingName, shownMoved } from '../value.ts';
import type { View } from './options.ts';

/** Returns the settings whose live value moved between the plan and the write: as planned, live now, wanted. */
export function movedSection({ outcomes }: Report, { roomy }: View): readonly string[] {
  if (!roomy) return [];
  const rows = outcomes.flatMap(({ org, key, name, reason }) =>
    (reason?.moved ?? []).map((field) => [
      escapeText(org),
      codeSpan(key ?? name),
      escapeText(settingName(field.path)),
      ...shownMoved(field).map((value) => inWords(value, codeSpan)),
    ]),
  );
  return rows.length === 0 ? [] : table(['Org', 'Moved since the plan', 'Setting', 'Reviewed', 'Live now', 'Wanted'], rows);
}
