import { type Entry, labelOf } from '../../model/entry.ts';
import { type Finding, finding } from '../../model/finding.ts';
import { isJsonObject, type Json, type JsonObject, member } from '../../model/json.ts';
import type { LiveResource } from '../../model/live.ts';
import type { Pointer } from '../../model/pointer.ts';
import { changedPaths, isWithin, laidOver } from './changed.ts';
import { explainFaults } from './explain-faults.ts';
import type { Fault } from './judge.ts';
import { judgeBy } from './load-judge.ts';
import { placeAt } from './places.ts';
import { namesKeys, saidBy } from './said.ts';
import { PARTS, type Part } from './schema.ts';
import { typeSchemaOf } from './type-schemas.ts';
import { unknownKeys } from './unknown-keys.ts';

/** Returns what of an entry the type of its integration does not take; only what would change, since the rest is there already. */
export const checkBeside = (entry: Entry, live: LiveResource): readonly Finding[] => PARTS.flatMap((part) => checkPart(entry, live, part));

function checkPart(entry: Entry, { entry: settings, facts }: LiveResource, part: Part): readonly Finding[] {
  const [wanted, live] = [member(entry.fields, part), member(settings, part)];
  const changed = isJsonObject(wanted) ? changedPaths(wanted, live) : [];
  if (!isJsonObject(wanted) || changed.length === 0) return [];
  const read = typeSchemaOf(facts, part) ?? { unreadable: 'is not named: the integration came without its type' };
  if ('unreadable' in read) return [notChecked(entry, part, read.unreadable)];
  const said = saidBy(read.schema, read.schema);
  const strays = namesKeys(said) ? unknownKeys(entry, wanted, live, said, `/${part}`) : [notChecked(entry, part, 'names no keys')];
  const found = faultsBesides(read.schema, wanted, live, changed);
  if ('unreadable' in found) return [...strays, notChecked(entry, part, found.unreadable)];
  const about = { entry, part, said, changed };
  return [...strays, ...explainFaults(about, found.faults)];
}

/** Returns the faults that what is wanted brings, and what is live does not have already. */
function faultsBesides(
  schema: JsonObject,
  wanted: JsonObject,
  live: Json | undefined,
  changed: readonly Pointer[],
): { readonly faults: readonly Fault[] } | { readonly unreadable: string } {
  const judged = judgeBy(schema, [laidOver(live, wanted), isJsonObject(live) ? live : {}]);
  if ('unreadable' in judged) return judged;
  const [laid = [], before = []] = judged.faults;
  const isOld = (fault: Fault): boolean =>
    before.some((each) => each.path === fault.path && each.word === fault.word && each.missing === fault.missing);
  return { faults: laid.filter((fault) => changed.some((path) => isWithin(fault.path, path)) || !isOld(fault)) };
}

function notChecked(entry: Entry, part: Part, why: string): Finding {
  const message = `\`${part}\` of "${labelOf(entry)}" is not checked: the schema of its type ${why}`;
  const help = 'Look up the key and its range in the platform before you apply.';
  return finding('not-checked', message, { at: placeAt(entry, `/${part}`), about: labelOf(entry), help });
}
