import { type Entry, labelOf } from '../../model/entry.ts';
import { type Finding, finding } from '../../model/finding.ts';
import { isJsonObject, member } from '../../model/json.ts';
import type { LintView } from '../../model/kind.ts';
import { valueAt } from '../../model/pointer.ts';
import { numberOf } from '../messenger-versions.ts';
import { NEWEST } from './canonical.ts';
import { configurationNamed } from './follow.ts';

/** Returns an error for each deployment that would show a version that does not exist. */
export const lintVersions = (view: LintView): readonly Finding[] =>
  [...view.settled.map(({ entry }) => entry), ...view.missing].flatMap((entry) => lintVersion(entry, view));

function lintVersion(entry: Entry, view: LintView): readonly Finding[] {
  const [name, version] = [valueAt(entry.fields, '/configuration/name'), valueAt(entry.fields, '/configuration/version')];
  const { live, change } = typeof name === 'string' ? configurationNamed(name, view) : {};
  if (!live) return [];
  const details = { at: entry.places['/configuration/version'] ?? entry.places['/configuration/name'] ?? entry.at, about: labelOf(entry) };
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

const PUBLISH = 'Publish it in the platform, or name what it is to hold under `messengerConfigurations`.';
