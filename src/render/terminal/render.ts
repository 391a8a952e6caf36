import type { Report } from '../../model/outcome.ts';
import { count, time } from '../amounts.ts';
import { escapeTerminal, logLine } from '../escape-log.ts';
import { headline } from '../headline.ts';
import { shownDigest, totalTraffic } from '../shown-digest.ts';
import { sightLines } from '../sight.ts';
import { auditedLines } from './audited.ts';
import { changeLines, refusedLines } from './changes.ts';
import { listingLines } from './listings.ts';
import type { TerminalOptions } from './options.ts';
import { paintWith } from './paint.ts';
import { problemLines } from './problems.ts';

/** Returns a report as text for a terminal: changes, then problems, then the verdict, since a terminal is read from its end. */
export const renderTerminal = (report: Report, options: TerminalOptions): string => `${linesOf(report, options).join('\n')}\n`;

/** Returns a report as lines for the log of a workflow, each of them safe to print. */
export const renderLog = (report: Report, options: Omit<TerminalOptions, 'colour'>): readonly string[] =>
  linesOf(report, { ...options, colour: false }).map(logLine);

function linesOf(report: Report, options: TerminalOptions): readonly string[] {
  const blocks = [
    sightLines(report, escapeTerminal),
    refusedLines(report, options.titles),
    auditedLines(report, options),
    problemLines(report, options),
    listingLines(report),
  ].filter((lines) => lines.length > 0);
  return [...changeLines(report, options), ...blocks.flatMap((lines) => [...lines, '']), ...verdictLines(report, options)];
}

function verdictLines(report: Report, { colour }: TerminalOptions): readonly string[] {
  const digest = shownDigest(report);
  const { calls, seconds } = totalTraffic(report);
  const cost = report.traffic.length === 0 ? '' : ` ${count(calls, 'call')} in ${time(seconds)}.`;
  const verdict = `${paintWith(colour)('bold', `${headline(report)}.`)}${cost}`;
  return digest === undefined ? [verdict] : [verdict, `Digest ${digest}`];
}
