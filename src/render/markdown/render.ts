import type { Report } from '../../model/outcome.ts';
import { renderBody } from './body.ts';
import { type CommentOptions, LEVELS, type MarkdownOptions, type Rendered, type View } from './options.ts';

// GitHub accepts more, but no reading of its limit is below this (65,536 characters in its own message, 2026-11).
/** How long a comment or an issue may be, in UTF-16 units. */
export const COMMENT_UNITS = 65_000;

// Above 1 MiB the runner drops the summary of the whole step (actions/runner, 2026-08).
const SUMMARY_BYTES = 1_000_000;

/** Returns the comment for a pull request, of at most 65,000 UTF-16 units where it fits; what has no room is left out step by step. */
export function renderComment(report: Report, options: CommentOptions): Rendered {
  const head = [options.marker, ...(options.head ?? [])];
  const at = (room: Room) => [...head, ...renderBody(report, { surface: 'comment', ...room, options })].join('\n');
  return firstThatFits(at, (text) => text.length <= COMMENT_UNITS);
}

/** Returns the summary of a job, of at most 1,000,000 bytes; what has no room is left out step by step. */
export function renderSummary(report: Report, options: MarkdownOptions): Rendered {
  const at = (room: Room) => renderBody(report, { surface: 'summary', ...room, options }).join('\n');
  return firstThatFits(at, (text) => Buffer.byteLength(text) <= SUMMARY_BYTES);
}

type Room = Pick<View, 'level' | 'roomy'>;

const STEPS: readonly Room[] = [{ level: 'every field', roomy: true }, ...LEVELS.map((level) => ({ level, roomy: false }))];

/** Returns the first text that fits, from every field with all that stands beside it down to the headline alone. */
export function firstThatFits(at: (room: Room) => string, fits: (text: string) => boolean): Rendered {
  for (const room of STEPS) {
    const text = at(room);
    if (fits(text)) return { text, shown: room.level, fits: true };
  }
  return { text: at({ level: 'headline', roomy: false }), shown: 'headline', fits: false };
}
