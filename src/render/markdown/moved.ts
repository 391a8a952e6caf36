import type { MovedField, Report } from '../../model/outcome.ts';
import { codeSpan, escapeText, table } from '../escape-markdown.ts';
import { changesOf } from '../org-change.ts';
import { inWords, settingName, shown } from '../value.ts';
import type { View } from './options.ts';

/** Returns the settings whose live value moved after the plan: reviewed, live now, wanted. */
export function movedSection(report: Report, { level }: View): readonly string[] {
  if (level !== 'all') return [];
  const rows = changesOf(report).flatMap(({ org, change, outcome }) =>
    (outcome?.reason?.moved ?? []).map((field) => [
      escapeText(org),
      codeSpan(change.key ?? change.name),
      escapeText(settingName(field.path)),
      ...threeValues(field),
    ]),
  );
  return rows.length === 0 ? [] : table(['Org', 'Moved since the plan', 'Setting', 'Reviewed', 'Live now', 'Wanted'], rows);
}

const threeValues = (field: MovedField): readonly string[] =>
  [field.reviewed, field.live, field.wanted].map((value) => inWords(shown(value, field), codeSpan));
