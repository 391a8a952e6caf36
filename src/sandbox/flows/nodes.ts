import type { JsonObject } from '../json.ts';
import { stableId } from '../org/stable-id.ts';

/** The empty prompt that stands in every step that could play one. */
export const noPrompt = filled({ emp: { pos: 1, text: '', type: 'pmt' } }, '', 'pmt', 3);

/** Any other step. */
export function step(type: string, trackingId: number, members: JsonObject = {}): JsonObject {
  return { __type: type, id: nodeId(trackingId), trackingId, name: type, ...members };
}

/** The id of the node with a tracking id. */
export function nodeId(trackingId: number, part = 'node'): string {
  return stableId('flow definition', part, String(trackingId));
}

/** A duration that is written down. */
export function literal(text: string): JsonObject {
  return filled({ lit: { pos: 1, text, type: 'dur' } }, text, 'dur', 1);
}

/** A duration that is worked out when the flow runs. */
export function expression(text: string): JsonObject {
  return filled({ ref: { pos: 1, text, type: 'dur' } }, text, 'dur', 0);
}

function filled(config: JsonObject, text: string, type: string, mode: number): JsonObject {
  return { config, text, type, uiMetaData: { mode }, metaData: {}, version: 2 };
}
