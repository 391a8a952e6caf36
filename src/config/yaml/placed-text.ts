import type { Place } from '../../model/finding.ts';
import type { Source } from '../source.ts';

/** A text that can tell where an offset of it stands. */
export interface PlacedText extends Source {
  /** The offset at which each line begins. */
  readonly lines: readonly number[];
}

/** Something that stands in a file; nodes keep an offset, since few of them ever have to name their place. */
export interface Located {
  readonly text: PlacedText;
  readonly offset: number;
}

/** Returns a text with the offsets at which its lines begin. */
export function placedText({ file, text }: Source): PlacedText {
  const lines = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) lines.push(end + 1);
  return { file, text, lines };
}

/** Returns file, line and column; the column counts UTF-16 units. */
export function placeOf({ text, offset }: Located): Place {
  const line = lineAt(text.lines, offset);
  return { file: text.file, line: line + 1, column: offset - (text.lines[line] ?? 0) + 1 };
}

function lineAt(lines: readonly number[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
