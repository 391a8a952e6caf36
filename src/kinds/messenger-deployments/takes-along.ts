import type { Change } from '../../model/change.ts';
import { labelOf } from '../../model/entry.ts';
import { type Finding, type FoundSetting, finding } from '../../model/finding.ts';
import { isJsonObject, type Json, type JsonObject, member, sameJson } from '../../model/json.ts';
import type { LintView } from '../../model/kind.ts';
import type { LiveResource } from '../../model/live.ts';
import { type Pointer, pointerKeys, valueAt } from '../../model/pointer.ts';
import { type Difference, differencesBetween } from '../differences.ts';
import { comparable } from '../messenger-content.ts';
import { numberOf } from '../messenger-versions.ts';
import { factsIn } from './facts.ts';
import { isInStep, targetOf } from './follow.ts';
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
  // A configuration that this plan creates is in the file with all that it has.
  if (!live || !configuration) return [];
  const between = pairFor(change, live, configuration);
  if (!between) return isInStep(live, configuration) ? [] : [notCompared(change, live)];
  const settings = differencesBetween(comparable(between.before), comparable(between.after))
    .filter((each) => isSeen(each.path) && !isAsked(each, configuration, view))
    .map((each) => (isForward(change) ? withOrigin(each, live, configuration) : each));
  return settings.length === 0 ? [] : [risk(change, settings)];
}

interface Pair {
  readonly before: JsonObject;
  readonly after: JsonObject;
}

/** Returns the two contents that are compared; undefined where the pinned one is the newest, or not known. */
function pairFor(change: Change, live: LiveResource, configuration: LiveResource): Pair | undefined {
  const { pinned, target } = factsIn(live);
  const before = pinned ?? (isInStep(live, configuration) ? configuration.raw : undefined);
  const after = typeof wanted(change, '/configuration/version') === 'number' ? target : configuration.raw;
  return before && after ? { before, after } : undefined;
}

// A version that is pinned by the file is known; since when it is so is told of the newest one.
const isForward = (change: Change): boolean => typeof wanted(change, '/configuration/version') !== 'number';

/** Tells whether the file asks for a difference: a setting that this plan compares becomes what it says, or is so already. */
function isAsked({ path }: Difference, configuration: LiveResource, view: LintView): boolean {
  const { kind, id } = configuration;
  const compared = view.settledOf(kind).find(({ live }) => live.id === id)?.entry;
  return compared ? [compared.fields, compared.unchecked ?? {}].some((fields) => isNamed(path, fields)) : isSaid(path, configuration, view);
}

// An entry that this plan does not compare still says what is as it wants.
function isSaid(path: Pointer, { kind, id, entry }: LiveResource, view: LintView): boolean {
  const said = view.entriesOf(kind).find((each) => each.id === id || view.idOf(kind, each.name) === id);
  const value = valueAt(said?.fields, path);
  return value !== undefined && sameJson(value, valueAt(entry, path));
}

const wanted = ({ fields }: Change, path: Pointer): Json | undefined => fields.find((each) => each.path === path)?.after;

// Neither is in the public file (captures of 2024-06).
const isSeen = (path: Pointer): boolean => path !== '/name' && path !== '/description';

// What is named in the file is a difference of its own, or is as wanted already.
function isNamed(path: Pointer, fields: JsonObject): boolean {
  let value: Json | undefined = fields;
  for (const key of pointerKeys(path)) {
    value = member(value, key);
    if (value === undefined) return false;
    if (!isJsonObject(value)) return true;
  }
  return false;
}

/** Adds since which version a setting has its new value, and who published that: only where the list of versions shows their content. */
function withOrigin(difference: Difference, live: LiveResource, configuration: LiveResource): FoundSetting {
  const pinned = Number(valueAt(live.entry, '/configuration/version'));
  const versions = member(configuration.facts, 'versions');
  const later = (Array.isArray(versions) ? versions.filter(isJsonObject) : []).filter((each) => numberOf(each) > pinned);
  const first = later.find(
    (each) => sameJson(valueAt(comparable(each), difference.path) ?? null, difference.after ?? null) && isWhole(each),
  );
  const origin = first ?? configuration.raw;
  return origin ? { ...difference, note: originOf(origin, first !== undefined) } : difference;
}

const isWhole = (version: JsonObject): boolean => member(version, 'languages') !== undefined;

function originOf(version: JsonObject, exact: boolean): string {
  const [by, at] = [member(member(version, 'publishedUser'), 'id'), member(version, 'datePublished')];
  const who = `${typeof by === 'string' ? ` by user ${by.slice(0, 80)}` : ''}${typeof at === 'string' ? ` on ${at.slice(0, 10)}` : ''}`;
  return `${exact ? 'since' : 'at the latest since'} version ${numberOf(version)}${who === '' ? '' : `, published${who}`}`;
}

function risk(change: Change, settings: readonly FoundSetting[]): Finding {
  const label = labelOf(change);
  const count = settings.length === 1 ? 'one setting' : `${settings.length} settings`;
  return finding('takes-along', `"${change.name}" would take along ${count} that the file does not name`, {
    ...(change.at ? { at: change.at } : {}),
    about: label,
    help: `Name ${settings.length === 1 ? 'it' : 'them'} in the file, or allow it in the org: \`allow: { takes-along: ["${label}"] }\``,
    settings,
  });
}

function notCompared(change: Change, live: LiveResource): Finding {
  const label = labelOf(change);
  const version = String(valueAt(live.entry, '/configuration/version'));
  return finding('takes-along', `What "${change.name}" would take along is not known: version ${version}, which it shows, cannot be read`, {
    ...(change.at ? { at: change.at } : {}),
    about: label,
    help: `Look at the deployment in the platform, or allow it in the org: \`allow: { takes-along: ["${label}"] }\``,
  });
}
