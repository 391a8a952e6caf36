import type { Change } from '../../../model/change.ts';
import { type Finding, finding } from '../../../model/finding.ts';
import { type JsonObject, member } from '../../../model/json.ts';
import type { LintView } from '../../../model/kind.ts';
import type { LiveResource } from '../../../model/live.ts';
import { nearest } from '../../../model/nearest.ts';
import { valueAt } from '../../../model/pointer.ts';
import { KIND } from '../live.ts';
import { factsIn } from './facts.ts';

const PATH = '/function/runtime';

/**
 * Returns what the platform would refuse of a runtime, before anything is written: one that is not offered, one that nothing may
 * be moved to, one that has to be left before anything else can change (Genesys' blog on functions, 2025-01).
 */
export function lintRuntimes({ settled, changes, liveOf }: LintView): readonly Finding[] {
  const own = new Map(changes.filter(({ kind }) => kind === KIND).map((change) => [change.id, change]));
  const entries = new Map(settled.map(({ entry, live }) => [live.id, entry]));
  return liveOf(KIND).flatMap((live) => {
    const [facts, entry, change] = [factsIn(live), entries.get(live.id), own.get(live.id)];
    if (!facts || !(entry ?? change)) return [];
    const at = entry?.places[PATH] ?? entry?.at ?? change?.at;
    const details = { ...(at ? { at } : {}), about: `${KIND}/${entry?.key ?? live.name}` };
    return lintRuntime(live, change, facts.runtimes).map((each) => ({ ...each, ...details }));
  });
}

function lintRuntime(live: LiveResource, change: Change | undefined, runtimes: readonly JsonObject[]): readonly Finding[] {
  const moved = change?.fields.find((field) => field.path === PATH)?.after;
  const name = String(moved ?? valueAt(live.entry, PATH));
  const found = runtimes.find((each) => member(each, 'name') === name);
  if (!found) return moved === undefined ? [] : [notOffered(live, name, runtimes)];
  const status = member(found, 'status');
  if (status === 'Unavailable')
    return [change ? unusable(live, name, moved !== undefined) : ending(live, name, 'can no longer be used', found)];
  if (status !== 'Deprecated') return [];
  return [moved === undefined ? ending(live, name, 'is deprecated', found) : deprecated(live, name, found)];
}

function notOffered(live: LiveResource, name: string, runtimes: readonly JsonObject[]): Finding {
  const names = runtimes.flatMap((each) => (member(each, 'status') === 'Available' ? [String(member(each, 'name'))] : []));
  const near = nearest(name, names);
  const help = near.length > 0 ? `Did you mean ${near.map((each) => `"${each}"`).join(' or ')}?` : `Write one of ${names.join(', ')}.`;
  return finding('runtime-unusable', `The org has no runtime "${name}", which the function of "${live.name}" is to have`, { help });
}

const unusable = (live: LiveResource, name: string, wanted: boolean): Finding =>
  finding(
    'runtime-unusable',
    wanted
      ? `The runtime "${name}" is no longer available, so the function of "${live.name}" cannot have it`
      : `The function of "${live.name}" has the runtime "${name}", which is no longer available: nothing of it can change but that`,
    { help: 'Write a `runtime` that is available.' },
  );

const deprecated = (live: LiveResource, name: string, found: JsonObject): Finding =>
  finding('runtime-unusable', `The runtime "${name}" is deprecated${until(found)}: the function of "${live.name}" cannot be moved to it`, {
    help: 'Write a `runtime` that is available.',
  });

const ending = (live: LiveResource, name: string, what: string, found: JsonObject): Finding =>
  finding('runtime-ends', `The runtime "${name}" of the function of "${live.name}" ${what}${until(found)}`, {
    help: 'Move the function to a newer one with `runtime`.',
  });

function until(found: JsonObject): string {
  const end = member(found, 'dateEndOfLife');
  return typeof end === 'string' ? ` (end of life ${end.slice(0, 10)})` : '';
}
