import type { Report } from '../../model/outcome.ts';
import { headline } from '../headline.ts';
import { partsOf } from '../parts.ts';
import { problemsOf } from '../problem.ts';
import { verdictOf } from '../verdict.ts';
import { visible } from '../visible.ts';
import { auditedSection } from './audited.ts';
import { changesSection } from './changes.ts';
import { footer } from './footer.ts';
import { noticesSection } from './notices.ts';
import type { CommentOptions, View } from './options.ts';
import { moreProblems, problemsSection } from './problems.ts';
import { COMMENT_UNITS, firstThatFits } from './render.ts';
import { restSection } from './rest.ts';
import { twoWaysOut } from './two-ways-out.ts';

const LONGEST_NAME = 100;

/** Returns the title of the issue about the drift of a configuration; it names the files and nothing of an org. */
export function driftIssueTitle({ plan: { configuration } }: Pick<Report, 'plan'>): string {
  const name = visible(configuration.slice(0, LONGEST_NAME)).replace(/[`@#<>]/g, '');
  return `Genesys Cloud differs from ${name === '' ? 'the files' : name}${configuration.length > LONGEST_NAME ? '…' : ''}`;
}

/** Returns the body of that issue, of at most 65,000 UTF-16 units; without drift it says so, for the issue that is closed. */
export function renderDriftIssue(report: Report, options: CommentOptions): string {
  const head = [options.marker, ...(options.head ?? [])];
  return firstThatFits(
    (room) => [...head, ...bodyOf(report, { surface: 'comment', ...room, options })].join('\n'),
    (text) => text.length <= COMMENT_UNITS,
  ).text;
}

function bodyOf(report: Report, view: View): readonly string[] {
  const problems = problemsOf(report, view.options.titles);
  const sections = [
    [`## Genesys Cloud: ${headline(report)}`],
    whatItMeans(report),
    problemsSection(problems, view),
    changesSection(partsOf(report).main, report, view),
    restSection(report, view),
    noticesSection(problems, view),
    moreProblems(problems, view),
    auditedSection(report, view),
    ...twoWaysOut(report, view),
    footer(report, view),
  ];
  return sections.filter((lines) => lines.length > 0).flatMap((lines) => [...lines, '']);
}

function whatItMeans(report: Report): readonly string[] {
  const { changes, errors } = verdictOf(report);
  if (changes > 0) return ['The orgs were changed by hand, or what was merged is not applied yet.'];
  return errors > 0 ? [] : ['What is live is what the files say. This issue is opened again when something differs.'];
}
