import type { Change } from '../../../model/change.ts';
import { parseDuration } from '../../../model/duration.ts';
import { type Finding, finding } from '../../../model/finding.ts';
import type { LintView } from '../../../model/kind.ts';
import type { LiveResource } from '../../../model/live.ts';
import { type Pointer, valueAt } from '../../../model/pointer.ts';
import { FUNCTION, KIND } from '../live.ts';

/** Returns a notice for each action that gives up before the function that it runs, once everything is applied. */
export function lintOrder({ settled, changes, liveOf }: LintView): readonly Finding[] {
  const own = new Map(changes.filter(({ kind }) => kind === KIND).map((change) => [change.id, change]));
  const entries = new Map(settled.map(({ entry, live }) => [live.id, entry]));
  return liveOf(KIND).flatMap((live) => {
    const [entry, change] = [entries.get(live.id), own.get(live.id)];
    if (!(FUNCTION in live.entry) || !(entry ?? change)) return [];
    const [waits, runs] = ['/timeout', '/function/timeout'].map((path) => valueThen(live, change, path));
    if (waits === undefined || runs === undefined || (parseDuration(waits) ?? 0) >= (parseDuration(runs) ?? 0)) return [];
    const at = entry?.at ?? change?.at;
    const message = `"${live.name}" gives up after ${waits}, while the function that it runs may take ${runs}`;
    const help = `Give the action at least ${runs}, or the function at most ${waits}.`;
    return [finding('action-ends-first', message, { ...(at ? { at } : {}), about: `${KIND}/${entry?.key ?? live.name}`, help })];
  });
}

function valueThen(live: LiveResource, change: Change | undefined, path: Pointer): string | undefined {
  const value = change?.fields.find((field) => field.path === path)?.after ?? valueAt(live.entry, path);
  return typeof value === 'string' ? value : undefined;
}
