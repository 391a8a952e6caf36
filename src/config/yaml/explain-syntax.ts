import type { ErrorCode, YAMLParseError } from 'yaml';
import { type Finding, finding } from '../../model/finding.ts';
import { type PlacedText, placeOf } from './placed-text.ts';

/** After the first few errors of a file the others are mostly their echo. */
const MOST = 3;

const SENTENCES: Partial<Readonly<Record<ErrorCode, string>>> = {
  BAD_INDENT: 'This line is not indented as the lines above it need',
  BAD_SCALAR_START: 'A plain value cannot begin with this character',
  BAD_DQ_ESCAPE: 'A backslash in double quotes is followed by a character that makes no escape',
  BAD_DIRECTIVE: 'This line beginning with `%` is not one that YAML knows',
  BLOCK_AS_IMPLICIT_KEY: 'A value that contains `: ` or begins with `- ` cannot stand on the line of its key like this',
  BLOCK_IN_FLOW: 'Inside brackets the values have to be in brackets too, not on lines of their own',
  KEY_OVER_1024_CHARS: 'A key is longer than 1,024 characters, or its `:` is missing',
  MULTILINE_IMPLICIT_KEY: 'A key goes over several lines, or its `:` is missing',
  MULTIPLE_ANCHORS: 'A value has two anchors',
  MULTIPLE_TAGS: 'A value has two tags',
};

const HELP: Partial<Readonly<Record<ErrorCode, string>>> = {
  BAD_SCALAR_START: 'Put the value in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'Put the value in quotes, or begin a new line.',
  BAD_DQ_ESCAPE: 'Write `\\\\` for a backslash, or use single quotes.',
};

/** Returns what the parser could not read, in plain words, at most three findings; a tab hides its follow-ups, and so does a colour that swallows its brackets. */
export function explainSyntax(errors: readonly YAMLParseError[], text: PlacedText): readonly Finding[] {
  const tab = errors.find((error) => error.code === 'TAB_AS_INDENT');
  if (tab) return [finding('tab-indent', 'This line is indented by a tab, which YAML does not allow', { at: at(tab, text) })];
  const colour = commentedColour(text);
  if (colour) return [colour];
  const lines = new Map(errors.map((error) => [at(error, text).line, error] as const).reverse());
  return [...lines.values()]
    .reverse()
    .slice(0, MOST)
    .map((error) => explain(error, text));
}

/** Returns what is wrong with `{ primaryColor: #0B5FA5 }`: colour and brackets are a comment, and the parser misses the brackets somewhere below. */
function commentedColour(text: PlacedText): Finding | undefined {
  const found = /:[ \t]+(#[0-9A-Fa-f]{3}(?:[0-9A-Fa-f]{3})?)[ \t]*[,}\]]/.exec(text.text);
  const [whole = '', colour] = found ?? [];
  if (!found || colour === undefined) return undefined;
  return finding('yaml-syntax', `\`${colour}\` without quotes is a comment, and so is the rest of this line`, {
    at: placeOf({ text, offset: found.index + whole.indexOf('#') }),
    help: `Write \`"${colour}"\`.`,
  });
}

function explain(error: YAMLParseError, text: PlacedText): Finding {
  if (error.code === 'TAG_RESOLVE_FAILED') return finding('custom-tag', 'A value has a YAML tag', { at: at(error, text) });
  const help = HELP[error.code] ?? commentHelp(error, text);
  return finding('yaml-syntax', SENTENCES[error.code] ?? plain(error.message), { at: at(error, text), ...(help ? { help } : {}) });
}

// In a mapping in braces, what stands behind an unquoted `#` is lost, closing braces and all.
function commentHelp(error: YAMLParseError, text: PlacedText): string | undefined {
  const before = text.text.slice(0, error.pos[0]).split('\n').slice(-3).join('\n');
  const colour = /:\s+(#[0-9A-Fa-f]{3,8})\b/.exec(`${before}${text.text.slice(error.pos[0]).split('\n', 1)[0] ?? ''}`)?.[1];
  return colour === undefined ? undefined : `An unquoted \`#\` begins a comment: write \`"${colour}"\`, in quotes.`;
}

const at = (error: YAMLParseError, text: PlacedText) => placeOf({ text, offset: error.pos[0] });

// The parser's own words quote the file; they are kept to one short line.
function plain(message: string): string {
  if (message.startsWith('Missing closing')) return 'A quotation that begins above is never closed';
  return `The YAML parser says: ${message.replace(/\s+/g, ' ').slice(0, 120)}`;
}
