import type { Report } from '../../model/outcome.ts';
import { headline } from '../headline.ts';
import { problemsOf } from '../problem.ts';
import { changesSection } from './changes.ts';
import { detailsSection } from './details.ts';
import { footer, howToApply } from './footer.ts';
import { movedSection } from './moved.ts';
import { noticesSection } from './notices.ts';
import type { View } from './options.ts';
import { moreProblems, problemsSection } from './problems.ts';
import { restSection } from './rest.ts';

/** Returns the lines of a comment or summary: what matters most first, a blank line around each section. */
export function renderBody(report: Report, view: View): readonly string[] {
  const problems = problemsOf(report, view.options.titles);
  const sections = [
    [`## Genesys Cloud: ${headline(report, view.options)}`],
    problemsSection(problems, view),
    movedSection(report, view),
    changesSection(report, view),
    restSection(report),
    noticesSection(problems, view),
    moreProblems(problems, view),
    detailsSection(report, view),
    howToApply(report, view),
    footer(report, view),
  ];
  return sections.filter((lines) => lines.length > 0).flatMap((lines) => [...lines, '']);
}
