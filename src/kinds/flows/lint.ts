import type { Change } from '../../model/change.ts';
import { labelOf } from '../../model/entry.ts';
import { type Finding, finding } from '../../model/finding.ts';
import type { LintView } from '../../model/kind.ts';
import type { LiveResource } from '../../model/live.ts';
import { type FlowFacts, factsIn } from './facts.ts';
import { foreignPlaces } from './pending.ts';
import { ACTIONS, KIND } from './platform.ts';

/** Returns what stands against a change of a flow: unpublished work of somebody else, and locks; and definitions that could not be read. */
export const lintFlows = (view: LintView): readonly Finding[] => [
  ...view.changes.filter(({ kind }) => kind === KIND).flatMap((change) => lintChange(change, view)),
  ...view.liveOf(KIND).flatMap(unreadable),
];

function lintChange(change: Change, view: LintView): readonly Finding[] {
  const live = view.liveOf(KIND).find(({ id }) => id === change.id);
  const facts = live ? factsIn(live) : { version: '' };
  return [...locked(change, facts), ...unpublished(change, facts, view)];
}

function unpublished(change: Change, { pending }: FlowFacts, { liveOf }: LintView): readonly Finding[] {
  const foreign = pending ? foreignPlaces(pending, change, liveOf(ACTIONS)) : [];
  if (!pending || foreign.length === 0) return [];
  const message = `"${change.name}" has ${pending.isCheckedIn ? 'a checked-in version' : 'a saved draft'}${pending.who} that nobody published, which would be published with this change`;
  return [finding('unpublished-work', message, { ...aboutOf(change), help: helpFor('unpublished-work', change), settings: foreign })];
}

function locked(change: Change, { holder, heldByUs }: FlowFacts): readonly Finding[] {
  if (!holder) return [];
  if (!heldByUs)
    return [
      finding(
        'flow-locked',
        `"${change.name}" is locked by ${holder.name || holder.id}: as long as it is, it cannot be changed`,
        aboutOf(change),
      ),
    ];
  const message = `"${change.name}" is locked by the OAuth client of this run itself: what it has saved and not checked in is given up`;
  return [finding('locked-by-this-client', message, { ...aboutOf(change), help: helpFor('locked-by-this-client', change) })];
}

// Only what no entry names: for an entry it is an error.
function unreadable(live: LiveResource): readonly Finding[] {
  const { unread } = factsIn(live);
  if (unread === undefined) return [];
  return [
    finding('definition-unreadable', `The definition of "${live.name}" could not be read: ${unread}`, {
      severity: 'notice',
      group: 'definition-unreadable',
    }),
  ];
}

const aboutOf = (change: Change) => ({ about: labelOf(change), ...(change.at ? { at: change.at } : {}) });

const helpFor = (code: 'unpublished-work' | 'locked-by-this-client', change: Change): string => {
  const first = code === 'unpublished-work' ? 'Publish or discard it in Architect' : 'Make sure that no other run is at work';
  return `${first}, or allow it in the org: \`allow: { ${code}: ["${labelOf(change)}"] }\``;
};
