import type { Finding } from '../../model/finding.ts';
import type { Layer } from '../resolve/layers.ts';
import type { Form } from '../schema/forms.ts';
import { membersOf, type Node, under } from '../yaml/tree.ts';
import { checkColours } from './check-colours.ts';
import { checkDurations } from './check-durations.ts';
import { checkUnchecked } from './check-unchecked.ts';

/** Returns what the schema cannot see in the settings as they are written, each at its own place whoever inherits it. */
export function checkLayers(layers: readonly Layer[], forms: ReadonlyMap<string, Form>): readonly Finding[] {
  const found: Finding[] = [];
  for (const { where, node } of layers)
    for (const form of forms.values())
      for (const [key, thing] of membersOf(under(node, form.name))) found.push(...checkThing(where, form, key, thing.node));
  return found;
}

const checkThing = (where: Layer['where'], form: Form, key: string, node: Node): readonly Finding[] => [
  ...checkDurations({ ...where, form, key, inner: [] }, form, node),
  ...checkColours({ ...where, form, key, inner: [] }, form, node),
  ...(form.kind ? checkUnchecked(form.kind, key, node) : []),
];
