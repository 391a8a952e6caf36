import { layOver } from '../../json.ts';
import type { Org } from '../../org/org.ts';
import { stableId } from '../../org/stable-id.ts';

/** A supported-content profile to start with: which files may be attached. */
export interface SupportedContentSeed {
  id?: string;
  name: string;
  /** MIME types, `image/*` or any; both empty when left out, which blocks every file. */
  inbound?: readonly string[];
  outbound?: readonly string[];
  /** Members laid over the stored profile, deep. */
  extra?: Record<string, unknown>;
}

/** A supported-content profile as the sandbox stores it. */
export interface StoredSupportedContent {
  id: string;
  name: string;
  version: number;
  mediaTypes: unknown;
  [unknown: string]: unknown;
}

/** Where profiles are. */
export const contentPath = '/api/v2/conversations/messaging/supportedcontent';

/** Adds a supported-content profile as the seed says. */
export function plantSupportedContent(org: Org, seed: SupportedContentSeed, salt: string): StoredSupportedContent {
  const { name, inbound = [], outbound = [] } = seed;
  const allow = { inbound: inbound.map((type) => ({ type })), outbound: outbound.map((type) => ({ type })) };
  const date = '2026-01-01T00:00:00.000Z';
  const id = seed.id ?? stableId(org.name, 'supportedContent', name, salt);
  const stored: StoredSupportedContent = { id, name, version: 1, mediaTypes: { allow }, dateCreated: date, dateModified: date };
  const profile = layOver(stored, structuredClone(seed.extra ?? {})) as StoredSupportedContent;
  org.messaging.content.put(profile);
  return profile;
}
