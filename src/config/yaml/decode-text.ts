import { type Finding, finding } from '../../model/finding.ts';
import type { Source } from '../source.ts';

const NEWLINE = 0x0a;

/** Returns the text that bytes are in UTF-8, byte order mark and all, or the finding for the first line that is none. */
export function decodeText(file: string, bytes: Uint8Array): Source | Finding {
  const text = decode(bytes);
  return text === undefined ? notText(file, bytes) : { file, text };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function notText(file: string, bytes: Uint8Array): Finding {
  const line = firstBadLine(bytes);
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const message = utf16
    ? `${file} is UTF-16, and not UTF-8 text`
    : `${file} is not UTF-8 text; line ${line} is the first that cannot be read`;
  return finding('not-text', message, { at: { file, line, column: 1 }, help: 'Save it as UTF-8.' });
}

// A newline is never part of another character in UTF-8, so each line can be tried alone.
function firstBadLine(bytes: Uint8Array): number {
  for (let line = 1, start = 0; start <= bytes.length; line += 1) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline < 0 ? bytes.length : newline;
    if (decode(bytes.subarray(start, end)) === undefined) return line;
    start = end + 1;
  }
  return 1;
}
