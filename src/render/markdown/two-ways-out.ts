import type { Report } from '../../model/outcome.ts';
import { adoptionOf } from '../adopt.ts';
import { shownDigest } from '../shown-digest.ts';
import { verdictOf } from '../verdict.ts';
import { ADOPTING, renderUndo } from '../yaml-undo.ts';
import { collapsed } from './collapsed.ts';
import { fenced } from './fenced.ts';
import { howToApply } from './how-to-apply.ts';
import type { View } from './options.ts';
import { shortFields } from './undo.ts';

/** Returns the two ways out of a drift: put back what the files say, or make the files say what is live. */
export function twoWaysOut(report: Report, view: View): readonly (readonly string[])[] {
  if (verdictOf(report).changes === 0) return [];
  return [['### Two ways out'], putBack(report, view), adopt(report, view)];
}

function putBack(report: Report, view: View): readonly string[] {
  if (shownDigest(report) !== undefined) return howToApply(report, view);
  return [
    'Putting back what the files say needs a digest, and not every org could be compared: the next drift run without errors shows it.',
  ];
}

function adopt(report: Report, { roomy, level, options: { titles } }: View): readonly string[] {
  if (level === 'headline') return [];
  if (!roomy) return ['To keep what is live, write it into the files; `genesys-cloud export` prints it.'];
  const yaml = renderUndo(adoptionOf(report), shortFields(titles), ADOPTING).trimEnd().split('\n');
  return collapsed('To keep what is live, put this into the files', fenced(yaml));
}
