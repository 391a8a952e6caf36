import type { DurationRange } from '../../model/duration.ts';
import type { RuleEntry } from '../../model/entry.ts';
import type { Pointer } from '../../model/pointer.ts';
import type { RuledResource } from '../../model/rule.ts';
import { actionTimeouts, functionTimeouts } from './action-timeouts.ts';
import { stepTimeouts } from './step-timeouts.ts';

/** One timeout of a live thing, as a rule sees it once every entry is applied. */
export interface Timeout {
  readonly path: Pointer;
  /** In milliseconds; undefined where only the platform knows it. */
  readonly now: number | undefined;
  /** The thing, and the place in it, for people. */
  readonly label: string;
  /** What `match` can ask of it beside what it asks of the whole thing. */
  readonly traits: Readonly<Record<string, string>>;
  /** Why no rule can change it, and what to do instead. */
  readonly fixed?: string;
}

/** What a timeout rule can be `of`: where the timeouts are, what they can hold, and by what they are matched. */
export interface Target {
  readonly kind: string;
  readonly range: DurationRange;
  readonly criteria: readonly string[];
  /** The trait of the things that have such a timeout; absent where all of the kind do. */
  readonly trait?: string;
  /** What a rule calls the name of the thing itself. */
  readonly name: string;
  /** The criteria that single timeouts are matched by, and not whole things. */
  readonly inside: readonly string[];
  /** The member that a rule with `fix` needs as well: its changes reach people at once. */
  readonly needs?: 'publish';
  timeouts(resource: RuledResource, all: readonly RuledResource[]): readonly Timeout[];
}

/** Every target, by the word that a rule writes under `of`. */
export const targets: Readonly<Record<string, Target>> = {
  dataActions: {
    kind: 'dataActions',
    range: { unit: 's', minimum: 1, maximum: 60 },
    criteria: ['name', 'integration', 'category'],
    name: 'name',
    inside: [],
    timeouts: actionTimeouts,
  },
  functions: {
    kind: 'dataActions',
    range: { unit: 's', minimum: 1, maximum: 15 },
    criteria: ['name', 'integration', 'category'],
    name: 'name',
    inside: [],
    trait: 'function',
    timeouts: functionTimeouts,
  },
  steps: {
    kind: 'flows',
    range: { unit: 'ms', minimum: 1, maximum: 604_800_000 },
    criteria: ['flow', 'type', 'container', 'action', 'name'],
    name: 'flow',
    inside: ['container', 'action', 'name'],
    needs: 'publish',
    timeouts: stepTimeouts,
  },
};

/** Returns the target of a rule, or undefined where `of` is missing or no known word. */
export function targetOf(rule: RuleEntry): Target | undefined {
  const of = String(rule.fields['of']);
  return Object.hasOwn(targets, of) ? targets[of] : undefined;
}
