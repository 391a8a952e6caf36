import type { Change } from '../../model/change.ts';
import { labelOf } from '../../model/entry.ts';
import { type Finding, finding } from '../../model/finding.ts';
import { type JsonObject, member } from '../../model/json.ts';
import type { LintView, Settled } from '../../model/kind.ts';
import type { LiveResource } from '../../model/live.ts';
import { factsIn, KIND } from './facts.ts';
import { foreignWork } from './foreign-work.ts';

/** Returns what somebody else has begun in drafts and not published: a risk where a change would publish it, else a notice. */
export const lintDrafts = (view: LintView): readonly Finding[] => view.settled.flatMap((each) => lintDraft(each, view));

function lintDraft({ entry, live }: Settled, view: LintView): readonly Finding[] {
  const change = view.changes.find((each) => each.kind === KIND && each.id === live.id);
  const foreign = foreignWork(live, change, view.idOf);
  if (foreign.length === 0) return [];
  const details = { at: entry.at, about: labelOf(entry), settings: foreign };
  const who = whoAndWhen(factsIn(live)?.draft ?? {});
  if (!change) return [finding('draft-open', `"${live.name}" has an unpublished draft${who}`, details)];
  const help = `Publish or undo the draft in the platform, or allow it in the org: \`allow: { unpublished-work: ["${labelOf(entry)}"] }\``;
  return [finding('unpublished-work', wouldGoLive(live, change, who), { ...details, help })];
}

const wouldGoLive = ({ name, revision }: LiveResource, _: Change, who: string): string =>
  revision === 0
    ? `"${name}" was never published; its draft${who} would be published with this change`
    : `"${name}" has an unpublished draft${who}, which would be published with this change`;

/** Returns who worked on a draft last, and when, as the end of a sentence. */
function whoAndWhen(draft: JsonObject): string {
  const user = member(member(draft, 'lastModifiedUser'), 'id');
  const at = member(draft, 'dateModified');
  return `${typeof user === 'string' ? ` by user ${user.slice(0, 80)}` : ''}${typeof at === 'string' ? ` of ${minute(at)}` : ''}`;
}

// The platform tells the time in UTC: `2026-11-14T10:22:26.539Z`.
const minute = (at: string): string =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d.*Z$/.test(at) ? `${at.slice(0, 10)} ${at.slice(11, 16)} UTC` : at.slice(0, 40);
