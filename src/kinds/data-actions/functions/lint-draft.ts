import { labelOf } from '../../../model/entry.ts';
import { type Finding, finding } from '../../../model/finding.ts';
import type { LintView, Settled } from '../../../model/kind.ts';
import { KIND } from '../live.ts';
import { foreignIn } from './draft-state.ts';
import { factsIn } from './facts.ts';

/** Returns what somebody else has begun in drafts of function actions: a risk where a change would publish it, else a notice. */
export const lintDrafts = (view: LintView): readonly Finding[] => view.settled.flatMap((each) => lintDraft(each, view));

function lintDraft({ entry, live }: Settled, { changes }: LintView): readonly Finding[] {
  const change = changes.find((each) => each.kind === KIND && each.id === live.id);
  const foreign = foreignIn(factsIn(live)?.begun ?? [], change?.fields ?? []);
  if (foreign.length === 0) return [];
  const details = { at: entry.at, about: labelOf(entry), settings: foreign };
  if (!change) return [finding('draft-open', `"${live.name}" has an open draft`, details)];
  const help = `Publish or discard the draft in the platform, or allow it in the org: \`allow: { unpublished-work: ["${labelOf(entry)}"] }\``;
  return [finding('unpublished-work', `"${live.name}" has an open draft, which would be published with this change`, { ...details, help })];
}
