import type { DurationRange } from '../../model/duration.ts';
import type { RuleEntry } from '../../model/entry.ts';
import type { Pointer } from '../../model/pointer.ts';

/** What a timeout rule can be `of`: where the timeout is, what it can hold, and by what the things are matched. */
export interface Target {
  readonly kind: string;
  readonly path: Pointer;
  readonly range: DurationRange;
  readonly criteria: readonly string[];
  /** The trait of the things that have such a timeout; absent where all of the kind do. */
  readonly trait?: string;
}

/** Every target, by the word that a rule writes under `of`. */
export const targets: Readonly<Record<string, Target>> = {
  dataActions: {
    kind: 'dataActions',
    path: '/timeout',
    range: { unit: 's', minimum: 1, maximum: 60 },
    criteria: ['name', 'integration', 'category'],
  },
  functions: {
    kind: 'dataActions',
    path: '/function/timeout',
    range: { unit: 's', minimum: 1, maximum: 15 },
    criteria: ['name', 'integration', 'category'],
    trait: 'function',
  },
};

/** Returns the target of a rule, or undefined where `of` is missing or no known word. */
export function targetOf(rule: RuleEntry): Target | undefined {
  const of = String(rule.fields['of']);
  return Object.hasOwn(targets, of) ? targets[of] : undefined;
}
