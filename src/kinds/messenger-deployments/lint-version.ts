import { type Entry, labelOf } from '../../model/entry.ts';
import { type Finding, finding } from '../../model/finding.ts';
import { isJsonObject, member } from '../../model/json.ts';
import type { LintView } from '../../model/kind.ts';
import type { LiveResource } from '../../model/live.ts';
import { valueAt } from '../../model/pointer.ts';
import { numberOf } from '../messenger-versions.ts';
import { NEWEST } from './canonical.ts';
import { factsIn } from './facts.ts';
import { configurationNamed } from './follow.ts';

/** Returns an error for each deployment that would show a version that does not exist. */
export const lintVersions = (view: LintView): readonly Finding[] => [
  ...view.settled.flatMap(({ entry, live }) => lintVersion(entry, live, view)),
  ...view.missing.flatMap((entry) => lintVersion(entry, undefined, view)),
];

function lintVersion(entry: Entry, live: LiveResource | undefined, view: LintView): readonly Finding[] {
  const [name, version] = [valueAt(entry.fields, '/configuration/name'), valueAt(entry.fields, '/configuration/version')];
  const target = typeof name === 'string' ? configurationNamed(name, view) : undefined;
  if (version === NEWEST) return target?.live && !target.change ? neverPublished(entry, target.live) : [];
  if (typeof version !== 'number' || isThere(version, live, target?.live)) return [];
  const known = versionsOf(target?.live);
  const of = String(name ?? valueAt(live?.entry, '/configuration/name') ?? '');
  const help = known.length > 0 ? `It has ${known.slice(-10).join(', ')}.` : 'Look at its versions in the platform.';
  return [
    finding('version-not-found', `"${entry.key}" pins version ${version} of "${of}", which does not exist`, { ...place(entry), help }),
  ];
}

// Of a configuration that nothing names, only what the deployment pins and would pin was read.
function isThere(version: number, live: LiveResource | undefined, configuration: LiveResource | undefined): boolean {
  if (configuration) return versionsOf(configuration).includes(version);
  return live !== undefined && (valueAt(live.entry, '/configuration/version') === version || factsIn(live).target !== undefined);
}

function versionsOf(configuration: LiveResource | undefined): readonly number[] {
  const rows = member(configuration?.facts, 'versions');
  return Array.isArray(rows) ? rows.filter(isJsonObject).map(numberOf) : [];
}

const neverPublished = (entry: Entry, { revision, name }: LiveResource): readonly Finding[] =>
  revision > 0
    ? []
    : [finding('not-published', `"${entry.key}" shows "${name}", which was never published`, { ...place(entry), help: PUBLISH })];

const place = (entry: Entry) => ({
  at: entry.places['/configuration/version'] ?? entry.places['/configuration/name'] ?? entry.at,
  about: labelOf(entry),
});

const PUBLISH = 'Publish it in the platform, or name what it is to hold under `messengerConfigurations`.';
