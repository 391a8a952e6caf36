import type { Listing } from '../../model/listing.ts';
import type { Report } from '../../model/outcome.ts';
import { amount, count } from '../amounts.ts';
import { codeSpan, escapeText, table } from '../escape-markdown.ts';
import { collapsed } from './collapsed.ts';
import type { View } from './options.ts';

const ROWS_LISTED = 1_000;

/** Returns the tables of what was read, each collapsed; a comment has none of them. */
export function listingsSection({ plan }: Report, { surface, roomy }: View): readonly string[] {
  if (surface === 'comment' || !roomy) return [];
  return plan.orgs.flatMap(({ org, listings = [] }) => listings.flatMap((each) => [...tableOf(org, each), '']));
}

function tableOf(org: string, { title, columns, rows }: Listing): readonly string[] {
  const header = columns.map((column) => escapeText(column.title));
  const shown = rows.slice(0, ROWS_LISTED).map((row) => columns.map(({ name }) => cellOf(row[name])));
  const beyond = rows.length - shown.length;
  const more = beyond > 0 ? ['', `… and ${count(beyond, 'more row')}, in the plan file`] : [];
  return collapsed(`${org}: ${amount(rows.length)} ${title}`, [...table(header, shown), ...more]);
}

function cellOf(value: string | number | boolean | undefined): string {
  if (value === undefined || value === '' || value === false) return '';
  if (value === true) return 'yes';
  return typeof value === 'number' ? String(value) : codeSpan(value);
}
