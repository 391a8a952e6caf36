import { isJsonObject, type Json, type JsonObject, member } from '../../model/json.ts';
import { type Pointer, pointerTo } from '../../model/pointer.ts';
import { keysOf, type Said, saidBy, saidOf } from './said.ts';

// Beyond these bounds everything counts as hidden: no schema of the platform comes near, and a recursive one has no end.
const DEEPEST = 6;
const MOST_LOOKS = 2_000;

/** Returns the places of all values that a schema calls passwords; of one inside of a list or under any key, the place of the list or map. */
export function hiddenIn(schema: JsonObject, at: Pointer): readonly Pointer[] {
  return hidden(saidBy(schema, schema), at, { left: MOST_LOOKS }, 0);
}

interface Budget {
  left: number;
}

function hidden(said: Said, at: Pointer, budget: Budget, depth: number): readonly Pointer[] {
  budget.left -= 1;
  if (isPassword(said) || depth > DEEPEST || budget.left < 0) return [at];
  const unnamed = said.parts.flatMap(unnamedIn).map((inner) => saidBy(inner, said.root));
  if (unnamed.some((inner) => hidden(inner, at, budget, depth + 1).length > 0)) return [at];
  return keysOf(said).flatMap((key) => {
    const inner = saidOf(said, key);
    return inner ? hidden(inner, pointerTo(at, key), budget, depth + 1) : [];
  });
}

const isPassword = ({ parts }: Said): boolean => parts.some((part) => member(part, 'format') === 'password');

const LISTS = ['items', 'prefixItems', 'additionalItems', 'contains', 'additionalProperties', 'unevaluatedProperties'];

const unnamedIn = (part: JsonObject): readonly Json[] => {
  const patterns = member(part, 'patternProperties');
  return [...LISTS.flatMap((word) => member(part, word) ?? []), ...(isJsonObject(patterns) ? Object.values(patterns) : [])].filter(
    isJsonObject,
  );
};
