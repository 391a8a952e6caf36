import type { Report } from '../model/outcome.ts';
import { changesOf } from './org-change.ts';
import { type OrgUndo, valuesBefore } from './undo.ts';

/** Returns what makes the files say what is live, org by org. */
export const adoptionOf = (report: Report): readonly OrgUndo[] =>
  valuesBefore(changesOf(report), () => true).map(({ org, settings, created }) => ({
    org,
    created,
    // Nothing was written, so nothing has another name by now.
    settings: settings.map((each) => ({ ...each, now: null })),
  }));
