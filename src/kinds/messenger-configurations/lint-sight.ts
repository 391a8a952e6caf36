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
  const named = view.entriesOf(DEPLOYMENTS).filter((entry) => shows(entry, change, view) && moves(entry, view));
  const pinned = named.filter(isPinned);
  const staying = view
    .liveOf(DEPLOYMENTS)
    .filter((each) => showsConfiguration(each, change.id) && !named.some((entry) => isThat(entry, each)));
  const details = { ...(change.at ? { at: change.at } : {}), about: labelOf(change) };
  if (named.length === pinned.length) return [nobodySees(change, pinned, staying, details)];
  return staying.length === 0 ? [] : [finding('stays-behind', `${stay(staying)}: the file does not move ${them(staying)}`, details)];
}

type Details = { readonly about: string };

function nobodySees(change: Change, pinned: readonly Entry[], staying: readonly LiveResource[], details: Details): Finding {
  const pins = pinned
    .slice(0, NAMED)
    .map((entry) => `"${entry.key}" pins version ${String(valueAt(entry.fields, '/configuration/version'))}`);
  const said = [...pins, ...(staying.length === 0 ? [] : [stay(staying)])];
  const beside = said.length === 0 ? '' : `: ${said.join('; ')}`;
  const message = `"${change.name}" changes, and no deployment of the file follows it${beside}`;
  return finding('nobody-sees-it', message, { ...details, help: pinned.length > 0 ? UNPIN : linesToAdd(change, staying) });
}

const UNPIN = 'To show it, write no `version` under `configuration` of the deployment.';

function linesToAdd({ key, name }: Change, staying: readonly LiveResource[]): string {
  // One that is in step takes nothing else along.
  const [newest] = staying.toSorted((left, right) => versionOf(right) - versionOf(left));
  const deployment = JSON.stringify(newest?.name ?? 'Name of the deployment');
  return `To show it, add in the org: \`messengerDeployments: { ${deployment}: { configuration: ${JSON.stringify(key ?? name)} } }\``;
}

const versionOf = ({ entry }: LiveResource): number => Number(valueAt(entry, '/configuration/version') ?? 0);

const isPinned = (entry: Entry): boolean => typeof valueAt(entry.fields, '/configuration/version') === 'number';

// An entry that is there for a creation moves nothing, once that is made.
const moves = (entry: Entry, { liveOf }: LintView): boolean =>
  !entry.createOnly || !liveOf(DEPLOYMENTS).some((each) => isThat(entry, each));

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

const stay = (of: readonly LiveResource[]): string =>
  of.length === 1 ? `${list(of)} goes on showing what it shows now` : `${list(of)} go on showing what they show now`;

const them = (of: readonly LiveResource[]): string => (of.length === 1 ? 'it' : 'them');
