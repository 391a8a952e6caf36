import { type JsonObject, without } from '../../json.ts';
import type { Settling } from '../settling.ts';

/** A messenger deployment as the sandbox stores it: references as ids. */
export interface StoredDeployment extends Settling {
  id: string;
  name: string;
  description?: string;
  allowAllDomains?: boolean;
  allowedDomains?: string[];
  /** The pin: publishing does not move it (Terraform provider 1.84.1, 2026-07). */
  configuration: { id: string; version: string };
  flow?: { id: string };
  supportedContent?: { id: string };
  dateCreated: string;
  dateModified: string;
  /** Id of who it was. */
  lastModifiedUser: string;
  [setting: string]: unknown;
}

/** What only the platform sets; a body may bring it, and it means nothing (read-only in SDK 262, 2026-11). */
export const owned: readonly string[] = ['id', 'snippet', 'dateCreated', 'dateModified', 'lastModifiedUser', 'selfUri'];

/** The settings alone, the state among them. */
export function settingsOf(deployment: JsonObject): JsonObject {
  return without(deployment, [...owned, 'pendingReads']);
}
