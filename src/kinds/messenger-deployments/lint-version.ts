import { type Entry, labelOf } from '../../model/entry.ts';
import { type Finding, finding } from '../../model/finding.ts';
import { isJsonObject, type Json, member } from '../../model/json.ts';
import type { LintView } from '../../model/kind.ts';
import type { LiveResource } from '../../model/live.ts';
import { valueAt } from '../../model/pointer.ts';
import { numberOf } from '../messenger-versions.ts';
import { NEWEST } from './canonical.ts';
import { factsIn } from './facts.ts';
import { configurationNamed } from './follow.ts';

/** Returns an error for each deployment that would show a version that does not exist. */
export const lintVersions = (view: LintView): readonly Finding[] => [
  ...view.settled.flatMap(({ entry, live }) => (nameOf(entry) === undefined ? lintUnnamed(entry, live) : lintVersion(entry, view))),
  ...view.missing.flatMap((entry) => lintVersion(entry, view)),
];

const nameOf = (entry: Entry): Json | undefined => valueAt(entry.fields, '/configuration/name');
const versionOf = (entry: Entry): Json | undefined => valueAt(entry.fields, '/configuration/version');

const detailsOf = (entry: Entry) => ({
  at: entry.places['/configuration/version'] ?? entry.places['/configuration/name'] ?? entry.at,
  about: labelOf(entry),
});

// A version without a name is one of the configuration that the deployment shows; its content was asked for by itself.
function lintUnnamed(entry: Entry, live: LiveResource): readonly Finding[] {
  const version = versionOf(entry);
  const isKnown = version === valueAt(live.entry, '/configuration/version') || factsIn(live).target !== undefined;
  if (typeof version !== 'number' || isKnown) return [];
  const message = `"${entry.key}" pins version ${version} of the configuration that it shows, which does not exist`;
  return [finding('version-not-found', message, { ...detailsOf(entry), help: UNNAMED })];
}

function lintVersion(entry: Entry, view: LintView): readonly Finding[] {
  const [name, version] = [nameOf(entry), versionOf(entry)];
  const { live, change } = typeof name === 'string' ? configurationNamed(name, view) : {};
  if (!live) return [];
  const details = detailsOf(entry);
  if (version === NEWEST)
    return live.revision > 0 || change
      ? []
      : [finding('not-published', `"${entry.key}" shows "${live.name}", which was never published`, { ...details, help: PUBLISH })];
  const rows = member(live.facts, 'versions');
  const known = Array.isArray(rows) ? rows.filter(isJsonObject).map(numberOf) : [];
  if (typeof version !== 'number' || known.includes(version)) return [];
  const help = known.length === 0 ? PUBLISH : `It has ${known.slice(-10).join(', ')}.`;
  return [
    finding('version-not-found', `"${entry.key}" pins version ${version} of "${live.name}", which does not exist`, { ...details, help }),
  ];
}

const UNNAMED = 'Look at its versions in the platform, and write the name of the configuration beside the number.';
const PUBLISH = 'Publish it in the platform, or name what it is to hold under `messengerConfigurations`.';
