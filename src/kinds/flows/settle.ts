import { type Entry, labelOf } from '../../model/entry.ts';
import { type Finding, type FoundSetting, finding, type Place } from '../../model/finding.ts';
import { type JsonObject, jsonObject, member } from '../../model/json.ts';
import type { SettledEntry, SettleView } from '../../model/kind.ts';
import type { LiveResource } from '../../model/live.ts';
import { type Pointer, pointerKeys, valueAt } from '../../model/pointer.ts';
import { setAt } from '../../model/set-at.ts';
import { selectSteps, type WantedStep } from './select-steps.ts';

/**
 * Returns an entry with each selector of `steps` as the single steps that it means, under the action that each calls and its tracking
 * id. Without `publish: true` the entry only looks: what differs is told, and nothing of it is a change.
 */
export function settleFlow(entry: Entry, live: LiveResource, view: SettleView): SettledEntry {
  const { wanted, findings } = selectSteps(entry, live, view);
  const { steps: _, publish, ...rest } = entry.fields;
  const steps = stepsOf(wanted);
  const places: Readonly<Record<Pointer, Place>> = Object.fromEntries(wanted.map(({ path, at }) => [path, at]));
  const single = { ...entry, places: { ...entry.places, ...places } };
  if (publish === true) return { entry: { ...single, fields: { ...rest, ...steps } }, findings };
  const differing = differencesOf(wanted, live);
  return {
    entry: { ...single, fields: rest },
    audited: steps,
    findings: [...findings, ...(differing.length === 0 ? [] : [differs(entry, live, differing)])],
  };
}

const stepsOf = (wanted: readonly WantedStep[]): JsonObject =>
  wanted.reduce<JsonObject>((laid, { path, value }) => setAt(laid, pointerKeys(path), value), jsonObject([]));

const differencesOf = (wanted: readonly WantedStep[], live: LiveResource): readonly FoundSetting[] =>
  wanted.flatMap(({ path, value, note }) => {
    const before = valueAt(live.entry, path);
    return before === value ? [] : [{ path, ...(before === undefined ? {} : { before }), after: value, note }];
  });

const differs = (entry: Entry, live: LiveResource, settings: readonly FoundSetting[]): Finding =>
  finding(
    'flow-differs',
    `"${live.name}" differs in ${settings.length === 1 ? 'a step' : `${settings.length} steps`}, and is only looked at`,
    {
      at: entry.places['/steps'] ?? entry.at,
      about: labelOf(entry),
      help:
        member(entry.fields, 'publish') === undefined
          ? 'Add `publish: true` to have it written.'
          : 'Set `publish: true` to have it written.',
      settings,
    },
  );
