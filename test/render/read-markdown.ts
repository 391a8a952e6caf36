// A small, strict reader of the Markdown that is made here: enough to tell whether a text broke out of its place.

/** Returns a line without its code spans, by CommonMark's rule: a run of backticks up to the next run of the same length. */
export function outsideCode(line: string): string {
  let rest = line;
  let outside = '';
  while (rest !== '') {
    const open = /`+/.exec(rest);
    if (!open) return outside + rest;
    const after = rest.slice(open.index + open[0].length);
    const close = new RegExp(`(?<!\`)${open[0]}(?!\`)`).exec(after);
    outside += rest.slice(0, open.index) + (close ? '' : open[0]);
    rest = close ? after.slice(close.index + close[0].length) : after;
  }
  return outside;
}

/** Returns the texts of the code spans of a line. */
export function codeSpans(line: string): readonly string[] {
  const found = [...line.matchAll(/(?<!`)(`+)(?!`)(.*?)(?<!`)\1(?!`)/g)].map(([, , text = '']) => text);
  return found.map((text) => (/^ .*\S.* $/.test(text) ? text.slice(1, -1) : text));
}

/** Returns the number of cells of a table's row, as a reader counts that takes `\|` for a pipe inside a cell. */
export const cellsByPipe = (row: string): number => (row.match(/(?<!\\)\|/g) ?? []).length - 1;

/** Returns the same as a reader counts that takes two backslashes for one first. */
export const cellsByPair = (row: string): number => (row.replace(/\\[\\|]/g, '').match(/\|/g) ?? []).length - 1;

/** Returns everything in a text that is more than it should be: open fences, uneven rows, HTML, mentions, links of others. */
export function problemsIn(markdown: string): readonly string[] {
  const { lines, open: fence } = outsideFences(markdown.split('\n'));
  const open = lines.filter((line) => line.startsWith('<details>')).length;
  const closed = lines.filter((line) => line === '</details>').length;
  return [
    ...(fence ? ['a fence is open'] : []),
    ...tightTables(lines),
    ...(open === closed ? [] : [`${open} details opened, ${closed} closed`]),
    ...unevenRows(lines),
    ...lines.filter((line) => !/^<!-- [\w :-]+ -->$/.test(line)).flatMap(problemsOfLine),
  ];
}

/** Returns the lines that no fence holds, and whether a fence is open at the end: it is closed by one that is at least as long. */
function outsideFences(lines: readonly string[]): { readonly lines: readonly string[]; readonly open: boolean } {
  let fence = '';
  const outside = lines.filter((line) => {
    const [run = ''] = /^`{3,}/.exec(line) ?? [];
    if (fence === '') fence = run;
    else if (line === run && run.length >= fence.length) fence = '';
    else return false;
    return run === '';
  });
  return { lines: outside, open: fence !== '' };
}

/** Returns the tables that touch the line above: a reader would take their header for a part of that text. */
const tightTables = (lines: readonly string[]): readonly string[] =>
  lines
    .filter((line, index) => /^\| ---/.test(line) && !/^(\||$)/.test(lines[index - 2] ?? ''))
    .map(() => 'a table touches the text above it');

function unevenRows(lines: readonly string[]): readonly string[] {
  let width = 0;
  return lines.flatMap((line, index) => {
    if (!line.startsWith('|')) width = 0;
    else if (/^\| ---/.test(lines[index + 1] ?? '')) width = cellsByPipe(line);
    const even = width === 0 || (cellsByPipe(line) === width && cellsByPair(line) === width);
    return even ? [] : [`a row has another number of cells: ${line.slice(0, 80)}`];
  });
}

const OURS = /^<details><summary>|<\/summary>$|^<\/details>$|<span>\$<\/span>|\]\(https:\/\/github\.com\/[^)]*\)/g;

const BREAKS: readonly (readonly [string, RegExp])[] = [
  ['HTML', /<[a-z!/?]/i],
  ['a mention', /@[\w-]/],
  ['a reference', /#\d|gh-\d/i],
  ['an address', /:\/\/|www\./i],
  ['a foreign link', /\]\(/],
  ['mathematics', /\$/],
  ['an unclosed code span', /`/],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
  ['a control', /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/],
];

function problemsOfLine(line: string): readonly string[] {
  const text = outsideCode(line)
    .replaceAll(OURS, '')
    .replaceAll(/&#\d+;/g, ';');
  return BREAKS.filter(([, pattern]) => pattern.test(text)).map(([name]) => `${name}: ${line.slice(0, 120)}`);
}
