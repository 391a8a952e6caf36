import type { Report } from '../../model/outcome.ts';
import { count } from '../amounts.ts';
import { codeSpan } from '../escape-markdown.ts';
import { sightLines } from '../sight.ts';
import { collapsed } from './collapsed.ts';
import type { View } from './options.ts';

const LISTED = 5;

/** Returns when changes reached visitors: a few as a list, many collapsed. */
export function sightSection(report: Report, { roomy }: View): readonly string[] {
  const lines = sightLines(report, codeSpan).map((line) => `- ${line}`);
  if (lines.length === 0 || !roomy) return [];
  return lines.length <= LISTED ? lines : collapsed(`Visible to visitors: ${count(lines.length, 'thing')}`, lines);
}
