import type { Report } from '../../model/outcome.ts';
import { amount } from '../amounts.ts';
import { escapeTerminal } from '../escape-log.ts';

/** Returns how much every table of what was read holds, one a line: a terminal is no place for all of it. */
export const listingLines = ({ plan }: Report): readonly string[] =>
  plan.orgs.flatMap(({ org, listings = [] }) =>
    listings.map(({ title, rows }) => `${escapeTerminal(org)}: ${amount(rows.length)} ${escapeTerminal(title)}; --json lists them`),
  );
