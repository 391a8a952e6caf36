import { type Entry, labelOf } from '../../model/entry.ts';
import { type Finding, finding, type Place } from '../../model/finding.ts';
import { isJsonObject, type Json, member } from '../../model/json.ts';
import type { SettleView } from '../../model/kind.ts';
import type { LiveResource } from '../../model/live.ts';
import { type Pointer, pointerTo } from '../../model/pointer.ts';
import { listSteps, sentence } from './describe-steps.ts';
import { factsIn } from './facts.ts';
import type { FlowStep } from './find-steps.ts';
import { ACTIONS } from './platform.ts';
import { isSettable, type KnownStep, pathOf } from './step-keys.ts';

/** One step and what an entry wants of it. */
export interface WantedStep {
  readonly path: Pointer;
  readonly value: string;
  /** Where the step stands, for people. */
  readonly note: string;
  readonly at: Place;
}

/** The steps that an entry means, and what is wrong with how it says so. */
export interface Selected {
  readonly wanted: readonly WantedStep[];
  readonly findings: readonly Finding[];
}

/** One selector of an entry: by the action alone, or by what stands below it. */
interface Selector {
  readonly entry: Entry;
  readonly action: string;
  /** The steps that call the action. */
  readonly own: readonly KnownStep[];
  readonly all: readonly KnownStep[];
}

/** Returns the single steps that the selectors of an entry mean: every step of an action, those in a container, one by its tracking id. */
export function selectSteps(entry: Entry, live: LiveResource, view: SettleView): Selected {
  const all = factsIn(live).steps ?? [];
  const steps = member(entry.fields, 'steps');
  const selected = Object.entries(isJsonObject(steps) ? steps : {}).map(([action, value]) => {
    const own = calling(action, all, view);
    return 'problem' in own ? wrong(entry, [action], own.problem, all) : selectIn({ entry, action, all, own: own.steps }, value);
  });
  return { wanted: selected.flatMap((each) => each.wanted), findings: selected.flatMap((each) => each.findings) };
}

function calling(action: string, all: readonly KnownStep[], view: SettleView): { steps: readonly KnownStep[] } | { problem: string } {
  const ids = view.idsOf(ACTIONS, action);
  const byId = all.filter(({ actionId }) => ids.includes(actionId));
  const steps = ids.length === 0 || byId.length === 0 ? all.filter((each) => each.action === action) : byId;
  if (steps.length === 0) return { problem: `no step calls "${action}"` };
  const called = new Set(steps.map(({ actionId }) => actionId));
  return called.size > 1 ? { problem: `its steps call ${called.size} actions named "${action}": ${[...called].join(', ')}` } : { steps };
}

function selectIn(selector: Selector, value: Json): Selected {
  const { entry, action, own } = selector;
  if (typeof value === 'string') return together(own.map((each) => take(entry, each, value, [action])));
  const inner = Object.entries(isJsonObject(value) ? value : {}).filter((each): each is [string, string] => typeof each[1] === 'string');
  const byId = inner.filter(([key]) => isTrackingId(key)).map(([key, wanted]) => byTrackingId(selector, key, wanted));
  const named = new Set(byId.flatMap(({ wanted }) => wanted.map(({ path }) => path)));
  const byContainer = inner.filter(([key]) => !isTrackingId(key)).map(([key, wanted]) => inContainer(selector, key, wanted, named));
  return together([...byId, ...byContainer]);
}

const isTrackingId = (key: string): boolean => /^[0-9]+$/.test(key);

function byTrackingId({ entry, action, own, all }: Selector, key: string, value: string): Selected {
  const step = own.find((each) => each.trackingId === Number(key));
  if (step) return take(entry, step, value, [action, key]);
  const other = all.find((each) => each.trackingId === Number(key));
  const problem = other ? `its step ${key} calls "${other.action}" and not "${action}"` : `it has no step ${key}`;
  return wrong(entry, [action, key], problem, all);
}

// The tracking id wins over the container that its step stands in.
function inContainer({ entry, action, own, all }: Selector, key: string, value: string, named: ReadonlySet<Pointer>): Selected {
  const inside = own.filter(({ container }) => container === key);
  if (inside.length === 0) return wrong(entry, [action, key], `no step in "${key}" calls "${action}"`, all);
  return together(inside.filter((each) => !named.has(pathOf(each))).map((each) => take(entry, each, value, [action, key])));
}

function take(entry: Entry, step: KnownStep, value: string, keys: readonly string[]): Selected {
  const at = placeOf(entry, keys);
  if (isSettable(step)) return { wanted: [{ path: pathOf(step), value, note: sentence(step), at }], findings: [] };
  const message = `"${entry.name}" waits in ${sentence(step)} for ${whatFor(step)}, which is left as it is`;
  return { wanted: [], findings: [finding('step-left', message, { at, about: labelOf(entry), help: 'Set the timeout in Architect.' })] };
}

const whatFor = ({ timeout }: FlowStep): string =>
  timeout.by === 'expression'
    ? timeout.text === ''
      ? 'no value'
      : `the expression \`${timeout.text.slice(0, 80)}\``
    : 'a value that no tracking id names';

const wrong = (entry: Entry, keys: readonly string[], problem: string, all: readonly KnownStep[]): Selected => ({
  wanted: [],
  findings: [
    finding('step-not-found', `"${entry.name}": ${problem}`, {
      at: placeOf(entry, keys),
      about: labelOf(entry),
      help: listSteps(all),
    }),
  ],
});

function placeOf(entry: Entry, keys: readonly string[]): Place {
  const path = keys.reduce<Pointer>((above, key) => pointerTo(above, key), '/steps');
  const inside = Object.keys(entry.places).find((each) => each.startsWith(`${path}/`));
  return entry.places[path] ?? (inside === undefined ? undefined : entry.places[inside]) ?? entry.at;
}

const together = (selected: readonly Selected[]): Selected => ({
  wanted: selected.flatMap((each) => each.wanted),
  findings: selected.flatMap((each) => each.findings),
});
