import { formatDuration, parseDuration } from '../../model/duration.ts';
import type { Place } from '../../model/finding.ts';
import { type Json, jsonObject } from '../../model/json.ts';
import { type JsonSchema, schemaOf } from '../../model/json-schema.ts';
import { type Pointer, pointerTo } from '../../model/pointer.ts';
import { placeOf } from '../yaml/placed-text.ts';
import type { MapNode, Member, Node } from '../yaml/tree.ts';

/** Returns the value of a node with each duration in its one canonical way of writing: `8000ms` → `8s`. */
export function canonicalOf(node: Node, schema: JsonSchema | undefined): Json {
  if (node.kind === 'map')
    return jsonObject(Array.from(node.members, ([key, { node: inner }]) => [key, canonicalOf(inner, schemaOf(schema, key))]));
  if (node.kind === 'list') return node.items.map((item) => canonicalOf(item, schema?.items));
  const milliseconds = schema?.['x-duration'] && typeof node.value === 'string' ? parseDuration(node.value) : undefined;
  return milliseconds === undefined ? node.value : formatDuration(milliseconds);
}

/** Returns where a thing (at the empty pointer) and each of its single values and lists stand. */
export function placesOf({ node, ...key }: Member): Readonly<Record<Pointer, Place>> {
  const places: Record<Pointer, Place> = { '': placeOf(key) };
  if (node.kind === 'map') addPlaces(places, node, '');
  return places;
}

function addPlaces(places: Record<Pointer, Place>, { members }: MapNode, above: Pointer): void {
  for (const [key, { node }] of members) {
    const pointer = pointerTo(above, key);
    if (node.kind === 'map' && node.members.size > 0) addPlaces(places, node, pointer);
    else places[pointer] = placeOf(node);
  }
}
