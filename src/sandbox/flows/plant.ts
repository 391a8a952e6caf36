import { type JsonObject, layOver } from '../json.ts';
import { somebody } from '../org/by-hand.ts';
import type { Actor, Org } from '../org/org.ts';
import { stableId } from '../org/stable-id.ts';
import { withActionIds } from './action-ids.ts';
import { definitionOf } from './definition.ts';
import type { FlowSeed } from './seeds.ts';
import { inboundMessage, type StoredFlow, type StoredFlowVersion } from './stored.ts';
import { versionIdOf } from './versions.ts';

const date = Date.parse('2026-01-01T00:00:00.000Z');

/** Adds a flow as the seed says; the actions that it calls are there already. */
export function plantFlow(org: Org, seed: FlowSeed, salt: string): StoredFlow {
  const { name, description } = seed;
  const id = seed.id ?? stableId(org.name, 'flow', name, salt);
  const type = (seed.type ?? inboundMessage).toUpperCase();
  const by: Actor = { id: stableId(org.name, 'user'), name: 'Alex Brandt' };
  const versions = versionsOf(org, { ...seed, id, type }, by);
  const live = versions.find(({ type: one, datePublishedEnd }) => one === 'PUBLISH' && datePublishedEnd === undefined);
  const lock = lockOf(org, seed);
  const stored: StoredFlow = {
    ...{ id, name, type, versions },
    ...(description === undefined ? {} : { description }),
    ...(live ? { publishedVersion: live.id, publishedBy: by } : {}),
    ...(lock ? { lock } : {}),
  };
  const flow = layOver(stored, structuredClone(seed.extra ?? {})) as StoredFlow;
  org.flows.put(flow);
  return flow;
}

type Known = FlowSeed & { id: string; type: string };

function versionsOf(org: Org, seed: Known, by: Actor): StoredFlowVersion[] {
  const definitions = definitionsOf(org, seed);
  const published = seed.published ?? definitions.length;
  const versions = definitions.map((definition, i): StoredFlowVersion => {
    const common = { id: versionIdOf(seed, i + 1), number: i + 1, by, date, definition };
    if (i + 1 > published) return { ...common, type: 'CHECKIN' };
    const datePublished = new Date(date).toISOString();
    return { ...common, type: 'PUBLISH', datePublished, ...(i + 1 < published ? { datePublishedEnd: datePublished } : {}) };
  });
  if (!seed.saved) return versions;
  const number = versions.length + 1;
  const definition = withActionIds(org, seed.saved);
  return [...versions, { id: versionIdOf(seed, number), number, type: 'SAVE', by: lockOf(org, seed) ?? somebody, date, definition }];
}

function definitionsOf(org: Org, seed: Known): JsonObject[] {
  if (seed.versions) return seed.versions.map((definition) => withActionIds(org, definition));
  const definition = withActionIds(org, seed.definition ?? definitionOf({ name: seed.name, type: seed.type.toLowerCase() }));
  return Array.from({ length: seed.published ?? 1 }, () => definition);
}

function lockOf(org: Org, { lockedBy }: FlowSeed): Actor | undefined {
  return lockedBy === 'client' ? org.client() : lockedBy;
}
