import { type DurationRange, describeRange, fitsRange, parseDuration } from '../../model/duration.ts';
import { type Finding, finding } from '../../model/finding.ts';
import { type JsonSchema, schemaOf } from '../../model/json-schema.ts';
import { aboutOf, subjectOf, type Whereabouts } from '../resolve/whereabouts.ts';
import { type Form, shortSchema } from '../schema/forms.ts';
import { quoted } from '../words.ts';
import { placeOf } from '../yaml/placed-text.ts';
import type { Node, ScalarNode } from '../yaml/tree.ts';

/** A duration that its setting cannot hold, and the keys that lead to it. */
interface Misfit {
  readonly keys: readonly string[];
  readonly node: ScalarNode;
  readonly range: DurationRange;
}

const NONE: readonly Misfit[] = [];

/** Returns a finding for each duration of a thing that its setting cannot hold. */
export function checkDurations(where: Whereabouts, form: Form, node: Node): readonly Finding[] {
  const schema = node.kind === 'scalar' ? shortSchema(form) : form.schema;
  return misfitsIn(node, schema).map(({ keys, ...misfit }) => explain({ ...where, inner: keys }, misfit));
}

// Nearly every duration fits, so the way to one is put together only on the way back from a misfit.
function misfitsIn(node: Node, schema: JsonSchema | undefined): readonly Misfit[] {
  if (!schema) return NONE;
  if (node.kind === 'scalar') return misfit(node, schema['x-duration']);
  const found: Misfit[] = [];
  const add = (key: string, inner: Node): void => {
    for (const each of misfitsIn(inner, schemaOf(schema, key))) found.push({ ...each, keys: [key, ...each.keys] });
  };
  if (node.kind === 'list') for (const [index, item] of node.items.entries()) add(String(index), item);
  else for (const [key, member] of node.members) add(key, member.node);
  return found;
}

function misfit(node: ScalarNode, range: DurationRange | undefined): readonly Misfit[] {
  const milliseconds = range && typeof node.value === 'string' ? parseDuration(node.value) : undefined;
  return !range || milliseconds === undefined || fitsRange(milliseconds, range) ? NONE : [{ keys: [], node, range }];
}

function explain(where: Whereabouts, { node, range }: Omit<Misfit, 'keys'>): Finding {
  const about = aboutOf(where);
  const message = `${subjectOf(where)} is ${quoted(String(node.value))}, and must be ${describeRange(range)}`;
  return finding('out-of-range', message, { at: placeOf(node), ...(about === undefined ? {} : { about }) });
}
