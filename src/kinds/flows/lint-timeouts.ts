import { formatDuration, parseDuration } from '../../model/duration.ts';
import { type Entry, labelOf } from '../../model/entry.ts';
import { type Finding, finding } from '../../model/finding.ts';
import { member } from '../../model/json.ts';
import type { LintView, Settled } from '../../model/kind.ts';
import type { LiveResource } from '../../model/live.ts';
import { valueAt } from '../../model/pointer.ts';
import { type ActionTimeout, plannedTimeouts } from './action-timeouts.ts';
import { sentence } from './describe-steps.ts';
import { factsIn } from './facts.ts';
import { ACTIONS, KIND } from './platform.ts';
import { type KnownStep, pathOf } from './step-keys.ts';

/** Returns where one of two timeouts that the file names never counts: a step that outlasts its action, an action that outlasts a step. */
export function lintTimeouts(view: LintView): readonly Finding[] {
  const timeouts = plannedTimeouts(view);
  return [...view.settled.flatMap((each) => stepsTooLong(each, timeouts)), ...actionsTooLong(view, timeouts)];
}

function stepsTooLong({ entry, live, audited }: Settled, timeouts: ActionTimeout): readonly Finding[] {
  return (factsIn(live).steps ?? []).flatMap((step) => {
    const path = pathOf(step);
    const wait = durationIn(valueAt(entry.fields, path) ?? valueAt(audited, path));
    const action = timeouts(step.actionId);
    if (wait === undefined || action === undefined || wait <= action) return [];
    const message = `${sentence(step)} of "${live.name}" waits ${formatDuration(wait)} for "${step.action}", which ends after ${formatDuration(action)}`;
    return [
      finding('step-outlasts-action', message, {
        at: entry.places[path] ?? entry.at,
        about: labelOf(entry),
        group: 'step-outlasts-action',
      }),
    ];
  });
}

function actionsTooLong(view: LintView, timeouts: ActionTimeout): readonly Finding[] {
  const named = view.settledOf(ACTIONS).filter(({ entry }) => member(entry.fields, 'timeout') !== undefined);
  const byId = new Map(named.map(({ entry, live }) => [live.id, entry]));
  return view
    .liveOf(KIND)
    .flatMap((flow) => (factsIn(flow).steps ?? []).flatMap((step) => tooShortFor(step, flow, byId.get(step.actionId), view, timeouts)));
}

function tooShortFor(
  step: KnownStep,
  flow: LiveResource,
  entry: Entry | undefined,
  view: LintView,
  timeouts: ActionTimeout,
): readonly Finding[] {
  const action = timeouts(step.actionId);
  const wait = plannedWait(step, flow, view);
  if (!entry || action === undefined || wait === undefined || wait >= action) return [];
  const message = `"${step.action}" may take ${formatDuration(action)}, and ${sentence(step)} of "${flow.name}" waits ${formatDuration(wait)} for it`;
  const at = entry.places['/timeout'] ?? entry.at;
  return [finding('action-outlasts-step', message, { at, about: labelOf(entry), group: 'action-outlasts-step' })];
}

function plannedWait(step: KnownStep, flow: LiveResource, { changes }: LintView): number | undefined {
  const change = changes.find(({ kind, id }) => kind === KIND && id === flow.id);
  const field = change?.fields.find(({ path }) => path === pathOf(step));
  return durationIn(field?.after ?? valueAt(flow.entry, pathOf(step)));
}

const durationIn = (value: unknown): number | undefined => (typeof value === 'string' ? parseDuration(value) : undefined);
