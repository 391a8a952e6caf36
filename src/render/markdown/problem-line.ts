import type { Place } from '../../model/finding.ts';
import { codeSpan, escapeSentence, escapeText, link } from '../escape-markdown.ts';
import { settingLines } from '../found-settings.ts';
import type { Problem } from '../problem.ts';
import { ended } from '../sentence.ts';
import type { View } from './options.ts';

const SIGNS = { error: '❌', risk: '⚠️', notice: 'ℹ️' } as const;

/** Returns one problem as an item of a list, the settings that it is about as items below it. */
export const problemLines = (problem: Problem, view: View): readonly string[] => [
  problemLine(problem, view),
  ...settingLines(problem.settings, mostSettings(view), { quote: codeSpan, plain: escapeText }).map((line) => `  - ${line}`),
];

// In a comment, ten of them and the rest of the plan are to be seen together.
const mostSettings = ({ surface, level }: View): number => (level !== 'every field' ? 0 : surface === 'comment' ? 10 : 100);

/** Where, what, what to do, and a link to what its code means. */
function problemLine(problem: Problem, view: View): string {
  const org = problem.org === undefined ? '' : `**${escapeText(problem.org)}**: `;
  const subject = problem.subject ? `${escapeText(problem.subject.noun)} ${codeSpan(problem.subject.name)}: ` : '';
  const allowed = problem.allowed ? 'allowed by the file: ' : '';
  return `- ${SIGNS[problem.severity]} ${org}${subject}${allowed}${inWords(problem, view)} ${tail(problem, view)}`;
}

/** Returns the code of a problem, linked to its heading. */
export const codeLink = (code: string, { options }: View): string => link(codeSpan(code), `${options.messages}#${code}`);

function inWords({ message, help }: Problem, { level }: View): string {
  const limit = level === 'every field' ? undefined : 300;
  const said = ended(escapeSentence(message, limit));
  return help === undefined ? said : `${said} ${ended(escapeSentence(help, limit))}`;
}

const tail = ({ code, at }: Problem, view: View): string => [codeLink(code, view), ...(at ? [codeSpan(placeOf(at))] : [])].join(' · ');

const placeOf = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;
