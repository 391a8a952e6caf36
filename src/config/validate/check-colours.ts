import { type Finding, finding } from '../../model/finding.ts';
import { type JsonSchema, schemaOf } from '../../model/json-schema.ts';
import { aboutOf, subjectOf, type Whereabouts } from '../resolve/whereabouts.ts';
import type { Form } from '../schema/forms.ts';
import { code } from '../words.ts';
import { placeOf } from '../yaml/placed-text.ts';
import { isNull, type Member, membersOf, type Node } from '../yaml/tree.ts';

/** Returns a finding for each colour that is a comment to YAML, since it lacks its quotes: it would silently not be managed. */
export const checkColours = (where: Whereabouts, form: Form, node: Node): readonly Finding[] =>
  coloursIn({ ...where, inner: [] }, form.schema, node);

function coloursIn(where: Whereabouts, schema: JsonSchema, node: Node): readonly Finding[] {
  const found: Finding[] = [];
  for (const [key, member] of membersOf(node)) {
    const inner = schemaOf(schema, key);
    const at = { ...where, inner: [...where.inner, key] };
    if (inner?.['x-colour'] && isNull(member.node)) found.push(...checkColour(at, key, member));
    else if (inner && member.node.kind === 'map') found.push(...coloursIn(at, inner, member.node));
  }
  return found;
}

function checkColour(where: Whereabouts, key: string, member: Member): readonly Finding[] {
  const colour = commentBehind(member);
  if (colour === undefined) return [];
  const about = aboutOf(where);
  const help = `Write ${code(`${key}: "${colour}"`)}.`;
  const message = `${subjectOf(where)} is empty, since ${code(colour)} without quotes is a comment`;
  return [finding('wrong-value', message, { at: placeOf(member), ...(about === undefined ? {} : { about }), help })];
}

/** Returns the colour that stands as a comment on the line of a key, or undefined where there is none. */
function commentBehind({ text, offset }: Member): string | undefined {
  const line = /^[^\n]*/.exec(text.text.slice(offset, offset + 500))?.[0] ?? '';
  return /^[^:#]*:\s+(#[0-9A-Fa-f]{3}(?:[0-9A-Fa-f]{3})?)\s*$/.exec(line)?.[1];
}
