import type { Change } from '../../model/change.ts';
import { type Entry, labelOf } from '../../model/entry.ts';
import { type Finding, finding } from '../../model/finding.ts';
import { member } from '../../model/json.ts';
import type { LintView } from '../../model/kind.ts';
import type { LiveResource } from '../../model/live.ts';
import { valueAt } from '../../model/pointer.ts';
import { KIND } from './facts.ts';

// The things that show configurations to visitors.
const DEPLOYMENTS = 'messengerDeployments';

/** Returns for each configuration that changes who sees it: nobody, where no deployment of the file follows it, and which deployments stay behind. */
export const lintSight = (view: LintView): readonly Finding[] =>
  view.changes.filter((each) => each.kind === KIND).flatMap((change) => lintChange(change, view));

function lintChange(change: Change, view: LintView): readonly Finding[] {
  const named = view.entriesOf(DEPLOYMENTS);
  const followers = named.filter((entry) => follows(entry) && shows(entry, change, view) && moves(entry, view));
  const showing = view.liveOf(DEPLOYMENTS).filter((each) => showsConfiguration(each, change.id));
  const unnamed = showing.filter((each) => !named.some((entry) => isThat(entry, each) && says(entry)));
  const details = { ...(change.at ? { at: change.at } : {}), about: labelOf(change) };
  if (followers.length === 0) return [nobodySees(change, unnamed, details)];
  return unnamed.length === 0
    ? []
    : [
        finding(
          'stays-behind',
          `${list(unnamed)} ${go(unnamed)} on showing what ${it(unnamed)} now: no entry of the file moves ${them(unnamed)}`,
          details,
        ),
      ];
}

type Details = { readonly about: string };

function nobodySees(change: Change, unnamed: readonly LiveResource[], details: Details): Finding {
  const beside = unnamed.length === 0 ? '' : `; ${list(unnamed)} ${go(unnamed)} on showing what ${it(unnamed)} now`;
  const name = JSON.stringify(unnamed[0]?.name ?? 'Name of the deployment');
  const help = `To show it, add in the org: \`messengerDeployments: { ${name}: { configuration: ${JSON.stringify(change.key ?? change.name)} } }\``;
  return finding('nobody-sees-it', `"${change.name}" changes, and no deployment of the file follows it${beside}`, { ...details, help });
}

// An entry that leaves the configuration unsaid moves nothing; neither does one that is there for a creation, once that is made.
const says = (entry: Entry): boolean => !entry.createOnly && valueAt(entry.fields, '/configuration/name') !== undefined;

const moves = (entry: Entry, { liveOf }: LintView): boolean =>
  !entry.createOnly || !liveOf(DEPLOYMENTS).some((each) => isThat(entry, each));

const follows = (entry: Entry): boolean => typeof valueAt(entry.fields, '/configuration/version') !== 'number';

function shows(entry: Entry, change: Change, view: LintView): boolean {
  const name = valueAt(entry.fields, '/configuration/name');
  if (typeof name !== 'string') return false;
  return view.idOf(KIND, name) === change.id || (change.creates === true && name === change.name);
}

const showsConfiguration = ({ facts }: LiveResource, id: string): boolean => member(facts, 'configurationId') === id;

const isThat = (entry: Entry, live: LiveResource): boolean =>
  entry.id === undefined ? [entry.name, entry.was].includes(live.name) : entry.id === live.id;

// More names would hide the sentence.
const NAMED = 5;

const list = (deployments: readonly LiveResource[]): string => {
  const names = deployments
    .slice(0, NAMED)
    .map((each) => `"${each.name}" (version ${String(valueAt(each.entry, '/configuration/version'))})`);
  return deployments.length > NAMED ? `${names.join(', ')} and ${deployments.length - NAMED} more` : names.join(', ');
};

const go = (of: readonly LiveResource[]): string => (of.length === 1 ? 'goes' : 'go');
const it = (of: readonly LiveResource[]): string => (of.length === 1 ? 'it shows' : 'they show');
const them = (of: readonly LiveResource[]): string => (of.length === 1 ? 'it' : 'them');
