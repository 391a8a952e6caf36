import { count } from '../amounts.ts';
import { codeSpan } from '../escape-markdown.ts';
import { isUrgent, type Problem } from '../problem.ts';
import { collapsed } from './collapsed.ts';
import type { View } from './options.ts';
import { codeLink, problemLines } from './problem-line.ts';

// Beyond this a comment would be more notices than changes.
const FIRST = 10;

/** Returns the notices: groups as one line with a count; in a summary, each group in full below. */
export function noticesSection(problems: readonly Problem[], view: View): readonly string[] {
  if (view.level === 'headline') return [];
  // What was left alone has a section of its own.
  const notices = problems.filter((each) => !isUrgent(each) && !each.left);
  const groups = [...Map.groupBy(notices, ({ group }) => group)];
  const single = groups.flatMap(([name, members]) => (name === undefined ? members : []));
  const grouped = groups.flatMap(([name, members]) => (name === undefined ? [] : [{ name, members }]));
  const lists = isLong(view);
  return [
    ...singleLines(single, view),
    ...grouped.map((each) => groupLine(each, view)),
    ...(lists ? grouped.flatMap((each) => groupInFull(each, view)) : []),
  ];
}

const isLong = ({ surface, level }: View): boolean => surface === 'summary' && level === 'every field';

interface Group {
  readonly name: string;
  readonly members: readonly Problem[];
}

function singleLines(single: readonly Problem[], view: View): readonly string[] {
  const shown = isLong(view) ? single : single.slice(0, FIRST);
  const lines = shown.flatMap((each) => problemLines(each, view));
  return shown.length < single.length ? [...lines, `- … and ${count(single.length - shown.length, 'more notice')}`] : lines;
}

function groupLine({ name, members }: Group, view: View): string {
  const codes = [...new Set(members.map(({ code }) => codeLink(code, view)))];
  const where = view.surface === 'comment' ? ', listed in the summary of the run' : '';
  // A group that is named after its only code would say the same word twice.
  const title = members.every(({ code }) => code === name) ? '' : `${codeSpan(name)}: `;
  return `- ℹ️ ${title}${count(members.length, 'notice')}${where} ${codes.join(', ')}`;
}

const groupInFull = ({ name, members }: Group, view: View): readonly string[] => [
  '',
  ...collapsed(
    `${name}: ${count(members.length, 'notice')}`,
    members.flatMap((each) => problemLines(each, view)),
  ),
];
