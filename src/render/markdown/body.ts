import type { Report } from '../../model/outcome.ts';
import { headline } from '../headline.ts';
import { partsOf } from '../parts.ts';
import { problemsOf } from '../problem.ts';
import { applyingLine } from './applying.ts';
import { auditedSection } from './audited.ts';
import { changesSection } from './changes.ts';
import { detailsSection } from './details.ts';
import { footer } from './footer.ts';
import { howToApply } from './how-to-apply.ts';
import { leftSection } from './left.ts';
import { listingsSection } from './listings.ts';
import { movedSection } from './moved.ts';
import { noticesSection } from './notices.ts';
import type { View } from './options.ts';
import { othersSection } from './others.ts';
import { moreProblems, problemsSection } from './problems.ts';
import { refusedSection, wayOutSection } from './refused.ts';
import { restSection } from './rest.ts';
import { sightSection } from './sight.ts';
import { undoSection } from './undo.ts';

/** Returns the lines of a comment or summary: what matters most first, a blank line around each section. */
export function renderBody(report: Report, view: View): readonly string[] {
  const problems = problemsOf(report, view.options.titles);
  const { main, others, left } = partsOf(report);
  const sections = [
    [`## Genesys Cloud: ${headline(report, view.options)}`],
    applyingLine(view),
    problemsSection(problems, view),
    refusedSection(report, view),
    movedSection(report, view),
    changesSection(main, report, view),
    sightSection(report, view),
    restSection(report, view),
    othersSection(others, report, view),
    wayOutSection(report, view),
    ...leftSection(left, report, view),
    noticesSection(problems, view),
    moreProblems(problems, view),
    auditedSection(report, view),
    listingsSection(report, view),
    undoSection(report, view),
    detailsSection(report, view),
    howToApply(report, view),
    footer(report, view),
  ];
  return sections.filter((lines) => lines.length > 0).flatMap((lines) => [...lines, '']);
}
