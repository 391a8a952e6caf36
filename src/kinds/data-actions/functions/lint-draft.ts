import type { Change } from '../../../model/change.ts';
import type { Entry } from '../../../model/entry.ts';
import { type Finding, finding } from '../../../model/finding.ts';
import type { LintView } from '../../../model/kind.ts';
import type { LiveResource } from '../../../model/live.ts';
import { KIND } from '../live.ts';
import { foreignIn } from './draft-state.ts';
import { factsIn } from './facts.ts';

/** Returns what somebody else has begun in drafts of function actions: a risk where a change would publish it, else a notice at their entries. */
export function lintDrafts({ settled, changes, liveOf }: LintView): readonly Finding[] {
  const own = new Map(changes.filter(({ kind }) => kind === KIND).map((change) => [change.id, change]));
  const entries = new Map(settled.map(({ entry, live }) => [live.id, entry]));
  return liveOf(KIND).flatMap((live) => lintDraft(live, entries.get(live.id), own.get(live.id)));
}

function lintDraft(live: LiveResource, entry: Entry | undefined, change: Change | undefined): readonly Finding[] {
  const foreign = foreignIn(factsIn(live)?.begun ?? [], change?.fields ?? []);
  if (foreign.length === 0 || !(entry ?? change)) return [];
  const about = `${KIND}/${entry?.key ?? live.name}`;
  const at = entry?.at ?? change?.at;
  const details = { ...(at ? { at } : {}), about, settings: foreign };
  if (!change) return [finding('draft-open', `"${live.name}" has an open draft`, details)];
  const help = `Publish or discard the draft in the platform, or allow it in the org: \`allow: { unpublished-work: ["${about}"] }\``;
  return [finding('unpublished-work', `"${live.name}" has an open draft, which would be published with this change`, { ...details, help })];
}
