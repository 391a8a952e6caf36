import type { Report } from '../../model/outcome.ts';
import { renderBody } from './body.ts';
import { type CommentOptions, LEVELS, type Level, type MarkdownOptions } from './options.ts';

// GitHub accepts more, but no reading of its limit is below this (65,536 characters in its own message, 2026-11).
const COMMENT_UNITS = 65_000;

// Above 1 MiB the runner drops the summary of the whole step (actions/runner, 2026-08).
const SUMMARY_BYTES = 1_000_000;

/** Returns the comment for a pull request, at most 65,000 UTF-16 units; what has no room is left out step by step. */
export function renderComment(report: Report, options: CommentOptions): string {
  const head = [options.marker, ...(options.head ?? [])];
  const at = (level: Level) => [...head, ...renderBody(report, { surface: 'comment', level, options })].join('\n');
  return firstThatFits(at, (text) => text.length <= COMMENT_UNITS);
}

/** Returns the summary of a job, at most 1,000,000 bytes; what has no room is left out step by step. */
export function renderSummary(report: Report, options: MarkdownOptions): string {
  const at = (level: Level) => renderBody(report, { surface: 'summary', level, options }).join('\n');
  return firstThatFits(at, (text) => Buffer.byteLength(text) <= SUMMARY_BYTES);
}

function firstThatFits(at: (level: Level) => string, fits: (text: string) => boolean): string {
  for (const level of LEVELS) {
    const text = at(level);
    if (fits(text)) return text;
  }
  return at('bare');
}
