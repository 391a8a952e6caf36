import { labelOf } from '../model/entry.ts';
import { type Finding, finding } from '../model/finding.ts';
import { globOf } from '../model/glob.ts';
import { nearest } from '../model/nearest.ts';
import type { OrgSettings } from '../model/org.ts';

/** Returns the orgs that a run is for, all where none is named, in the file's order. */
export function selectOrgs(
  orgs: readonly OrgSettings[],
  names: readonly string[],
): { orgs: readonly OrgSettings[]; findings: readonly Finding[] } {
  const known = orgs.map((each) => each.name);
  const unknown = names.filter((name) => !known.includes(name));
  return {
    orgs: names.length === 0 ? orgs : orgs.filter((each) => names.includes(each.name)),
    findings: unknown.map((name) => unknownOrg(name, known)),
  };
}

function unknownOrg(name: string, known: readonly string[]): Finding {
  const near = nearest(name, known, 1);
  const help = near[0] === undefined ? `The files have: ${known.slice(0, 20).join(', ')}.` : `Did you mean "${near[0]}"?`;
  return finding('unknown-org', `The files have no org "${name}"`, { help });
}

/** Returns a test for labels (`section/key`) by the patterns of `only`; everything passes where there are none. */
export function selectorFor(only: readonly string[]): (label: string) => boolean {
  const globs = only.map(globOf);
  return (label) => globs.length === 0 || globs.some((matches) => matches(label));
}

/** Returns a test for sections: whether a label of it can pass `selectorFor`. */
export function sectionSelectorFor(only: readonly string[]): (section: string) => boolean {
  const heads = only.map((pattern) => pattern.split(/[*?]/, 1)[0] ?? '');
  return (section) => heads.length === 0 || heads.some((head) => head.startsWith(`${section}/`) || `${section}/`.startsWith(head));
}

/** Returns the orgs with only the selected entries left. */
export const narrow = (orgs: readonly OrgSettings[], selects: (label: string) => boolean): readonly OrgSettings[] =>
  orgs.map((org) => ({ ...org, allEntries: org.entries, entries: org.entries.filter((entry) => selects(labelOf(entry))) }));

/** Returns the error that nothing is left of a selection by `only`, where no rule could still take something. */
export function selectionEmpty(orgs: readonly OrgSettings[], only: readonly string[]): readonly Finding[] {
  if (only.length === 0 || orgs.some((org) => org.entries.length > 0 || org.rules.length > 0)) return [];
  const message = `\`only\` matches nothing: ${only.join(', ')}`;
  return [finding('selection-empty', message, { help: 'Write `section/key`, with `*` for any text.' })];
}
