import { type Finding, finding } from '../../model/finding.ts';
import type { Source } from '../source.ts';
import { type PlacedText, placedText, placeOf } from './placed-text.ts';

const MARK = '\uFEFF';

/** A text that can be parsed, or none where that has no use, and what is wrong with its characters. */
export interface CheckedText {
  readonly text?: PlacedText;
  readonly findings: readonly Finding[];
}

/** Returns the text without byte order mark and carriage returns, one finding for each sort of them, and none for a text with NULs. */
export function checkText({ file, text }: Source): CheckedText {
  const unmarked = text.startsWith(MARK) ? text.slice(MARK.length) : text;
  const placed = placedText({ file, text: unmarked });
  const nul = nulByte(placed);
  if (nul) return { findings: [nul] };
  const marked = finding('byte-order-mark', `${file} begins with a byte order mark`, { at: placeOf({ text: placed, offset: 0 }) });
  const findings = [...(unmarked === text ? [] : [marked]), ...carriageReturn(placed)];
  return { text: placedText({ file, text: unmarked.replaceAll('\r\n', '\n').replaceAll('\r', '\n') }), findings };
}

function nulByte(text: PlacedText): Finding | undefined {
  const offset = text.text.indexOf('\0');
  if (offset < 0) return undefined;
  return finding('nul-byte', `${text.file} contains a NUL byte, so it is no plain text`, { at: placeOf({ text, offset }) });
}

function carriageReturn(text: PlacedText): readonly Finding[] {
  const offset = text.text.indexOf('\r');
  if (offset < 0) return [];
  const alone = text.text[offset + 1] !== '\n';
  const what = alone ? 'has a carriage return (CR)' : 'has Windows line endings (CR LF)';
  return [finding('carriage-return', `${text.file} ${what}; the first is here`, { at: placeOf({ text, offset }) })];
}
