import { codeSpan, escapeText } from '../escape-markdown.ts';
import type { FieldStatus } from '../org-change.ts';
import type { Cell, Row } from '../rows.ts';
import { nounOf, type Titles } from '../titles.ts';
import { inWords, settingName, shownAfter, shownBefore } from '../value.ts';

const SIGNS: Readonly<Record<FieldStatus, string>> = {
  applied: '✅',
  done: '✅ already as wanted',
  failed: '❌ failed',
  blocked: '⏸️ not tried',
  left: '⏸️ left alone',
  unknown: '❓ not known',
  refused: '⛔ refused',
};

/** Returns the heading of the column of things: the noun where all are of one kind. */
export function thingHeading(rows: readonly Row[], titles: Titles): string {
  const [kind, ...others] = new Set(rows.map((each) => each.kind));
  const noun = kind === undefined || others.length > 0 ? 'thing' : nounOf(titles, kind);
  return escapeText(noun.charAt(0).toUpperCase() + noun.slice(1));
}

/** Returns the thing and the setting of a row; a thing that stands on the row above is not repeated. */
export function settingCells(row: Row, above: Row | undefined, oneKind: boolean, titles: Titles): readonly [string, string] {
  const repeated = above !== undefined && thingCell(above, true, titles) === thingCell(row, true, titles) && above.kind === row.kind;
  return [repeated ? '' : thingCell(row, oneKind, titles), settingCell(row)];
}

/** Returns `before → after` and what became of it. */
export function changeCell({ field, status }: Cell): string {
  const values = `${inWords(shownBefore(field), codeSpan)} → ${inWords(shownAfter(field), codeSpan)}`;
  return status === undefined ? values : `${values} ${SIGNS[status]}`;
}

function thingCell({ kind, label, name, within, creates }: Row, oneKind: boolean, titles: Titles): string {
  const noun = oneKind ? '' : `${escapeText(nounOf(titles, kind))} `;
  const named = name === undefined ? '' : `, named ${codeSpan(name)}`;
  return `${creates ? '➕ new ' : ''}${noun}${codeSpan(label)}${named}${within === undefined ? '' : ` in ${escapeText(within)}`}`;
}

function settingCell({ path, cells }: Row): string {
  const rules = [...new Set([...cells.values()].flatMap(({ field }) => field.rule ?? []))];
  const by = rules.length === 0 ? '' : `, by rule ${rules.map((rule) => codeSpan(rule)).join(', ')}`;
  const followed = [...new Set([...cells.values()].flatMap(({ field }) => (field.follows ?? []).map(({ name }) => name)))];
  const since = followed.length === 0 ? '' : `, follows ${followed.map((name) => codeSpan(name)).join(', ')}`;
  return `${escapeText(settingName(path))}${by}${since}`;
}
