import { parseDuration } from '../../model/duration.ts';
import { type Json, member } from '../../model/json.ts';
import { pointerTo } from '../../model/pointer.ts';
import type { RuledResource } from '../../model/rule.ts';
import { durationOf } from './action-timeouts.ts';
import type { Timeout } from './targets.ts';

/**
 * Returns the timeouts of the steps of a flow that call a data action. One that leaves the wait to the action is judged by the
 * action's timeout, and never made a literal; one that waits for an expression is not judged.
 */
export function stepTimeouts(flow: RuledResource, all: readonly RuledResource[]): readonly Timeout[] {
  const steps = member(flow.live.facts, 'steps');
  return Array.isArray(steps) ? steps.flatMap((step: Json) => timeoutOf(flow, step, all)) : [];
}

function timeoutOf(flow: RuledResource, step: Json, all: readonly RuledResource[]): readonly Timeout[] {
  const [name, container, action, trackingId] = ['name', 'container', 'action', 'trackingId'].map((each) => textAt(step, each));
  const path = pointerTo(pointerTo('/steps', action ?? ''), trackingId ?? '');
  const by = member(member(step, 'timeout'), 'by');
  if (by === 'expression') return [];
  const literal = durationOf(flow, path);
  const settable = trackingId !== '0';
  const now = literal ?? (isSuggested(flow, path, by) ? actionTimeout(step, all) : undefined);
  return [
    {
      path,
      now,
      label: `"${flow.live.name}": "${name}" (${trackingId}) in "${container}" for "${action}"`,
      traits: { name: name ?? '', container: container ?? '', action: action ?? '' },
      ...(literal !== undefined && settable ? {} : { fixed: fixedBy(action ?? '', literal !== undefined) }),
    },
  ];
}

const isSuggested = ({ wanted }: RuledResource, path: string, by: Json | undefined): boolean => (wanted.get(path) ?? by) === 'suggested';

function actionTimeout(step: Json, all: readonly RuledResource[]): number | undefined {
  const id = textAt(step, 'actionId');
  const action = all.find(({ live }) => live.kind === 'dataActions' && live.id === id);
  return action ? durationOf(action) : parseDuration(textAt(step, 'actionTimeout'));
}

const fixedBy = (action: string, isLiteral: boolean): string =>
  isLiteral
    ? 'It has no tracking id of its own: set it in Architect.'
    : `It uses the own timeout of the data action "${action}": set that one.`;

function textAt(step: Json, name: string): string {
  const value = member(step, name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
