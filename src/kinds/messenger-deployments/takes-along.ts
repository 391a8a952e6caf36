import type { Change } from '../../model/change.ts';
import { labelOf } from '../../model/entry.ts';
import { type Finding, type FoundSetting, finding } from '../../model/finding.ts';
import { type Json, type JsonObject, member } from '../../model/json.ts';
import type { LintView } from '../../model/kind.ts';
import type { LiveResource } from '../../model/live.ts';
import { type Pointer, valueAt } from '../../model/pointer.ts';
import { differencesBetween } from '../differences.ts';
import { comparable } from '../messenger-content.ts';
import { isAsked } from './asked.ts';
import { NEWEST } from './canonical.ts';
import { factsIn } from './facts.ts';
import { isInStep, targetOf } from './follow.ts';
import { originOnce, withOrigin } from './origin.ts';
import { KIND } from './platform.ts';

/**
 * Returns for each deployment that moves to another version what lies between the two and the file does not name: visitors
 * would get it together with what was asked for.
 */
export const takesAlong = (view: LintView): readonly Finding[] =>
  view.changes
    .filter((each) => each.kind === KIND && !each.creates && each.fields.some(movesIt))
    .flatMap((change) => alongWith(change, view));

const movesIt = ({ path }: { readonly path: Pointer }): boolean => path.startsWith('/configuration/');

function alongWith(change: Change, view: LintView): readonly Finding[] {
  const live = view.liveOf(KIND).find(({ id }) => id === change.id);
  const { live: configuration } = targetOf(change, live, view);
  // A configuration that this plan creates is in the file with all that it has; a version that is not there is an error of its own.
  if (!live || lacksTarget(change, live, configuration)) return [];
  const between = pairFor(change, live, configuration);
  if (!between) return isInStep(live, configuration) ? [] : [notCompared(change, live)];
  const settings = differencesBetween(comparable(between.before), comparable(between.after))
    .filter((each) => isSeen(each.path) && !isAsked(each.path, configuration, view))
    .map((each) => (configuration && isForward(change, live, configuration) ? withOrigin(each, live, configuration) : each));
  return settings.length === 0 ? [] : [risk(change, settings)];
}

const lacksTarget = (change: Change, live: LiveResource, configuration: LiveResource | undefined): boolean =>
  follows(change) ? !configuration : !factsIn(live).target;

// One that follows differs in its version by that word; any other is pinned, by the file or as it was.
const follows = (change: Change): boolean => wanted(change, '/configuration/version') === NEWEST;

interface Pair {
  readonly before: JsonObject;
  readonly after: JsonObject;
}

/** Returns the two contents that are compared; undefined where the pinned one is the newest, or not known. */
function pairFor(change: Change, live: LiveResource, configuration: LiveResource | undefined): Pair | undefined {
  const { pinned, target } = factsIn(live);
  const before = pinned ?? (isInStep(live, configuration) ? configuration?.raw : undefined);
  const after = follows(change) ? configuration?.raw : target;
  return before && after ? { before, after } : undefined;
}

// Numbers of two configurations say nothing of each other, and a version that the file pins is known.
const isForward = (change: Change, { facts }: LiveResource, configuration: LiveResource): boolean =>
  follows(change) && member(facts, 'configurationId') === configuration.id;

const wanted = ({ fields }: Change, path: Pointer): Json | undefined => fields.find((each) => each.path === path)?.after;

// Neither is in the public file (captures of 2024-06).
const isSeen = (path: Pointer): boolean => path !== '/name' && path !== '/description';

function risk(change: Change, settings: readonly FoundSetting[]): Finding {
  const label = labelOf(change);
  const count = settings.length === 1 ? 'one setting' : `${settings.length} settings`;
  const { origin, told } = originOnce(settings);
  return finding('takes-along', `"${change.name}" would take along ${count} that the file does not name${origin}`, {
    ...(change.at ? { at: change.at } : {}),
    about: label,
    help: `Name ${settings.length === 1 ? 'it' : 'them'} in the file, or allow it in the org: \`allow: { takes-along: ["${label}"] }\``,
    settings: told,
  });
}

function notCompared(change: Change, live: LiveResource): Finding {
  const label = labelOf(change);
  const isPinnedKnown = factsIn(live).pinned !== undefined;
  const shown = `version ${String(valueAt(live.entry, '/configuration/version'))}, which it shows,`;
  const which = isPinnedKnown ? 'the version that it would show' : shown;
  return finding('takes-along', `What "${change.name}" would take along is not known: ${which} cannot be read`, {
    ...(change.at ? { at: change.at } : {}),
    about: label,
    help: `Look at the deployment in the platform, or allow it in the org: \`allow: { takes-along: ["${label}"] }\``,
  });
}
