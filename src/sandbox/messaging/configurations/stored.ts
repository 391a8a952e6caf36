import { type JsonObject, without } from '../../json.ts';
import type { Settling } from '../settling.ts';

/** The settings of a messenger configuration, in the platform's form, as a draft or as a version that does not change any more. */
export interface StoredVersion extends Settling {
  name: string;
  /** `DRAFT`, or a number as text (Terraform provider 1.84.1, 2026-07). */
  version: string;
  dateModified: string;
  /** Id of who it was. */
  lastModifiedUser: string;
  datePublished?: string;
  publishedUser?: string;
  [setting: string]: unknown;
}

/** A messenger configuration: one id over its draft and all published versions (developer blog, 2021). The name is the draft's. */
export interface StoredConfiguration {
  id: string;
  name: string;
  dateCreated: string;
  createdUser: string;
  draft: StoredVersion;
  /** In the order of publishing. */
  versions: readonly StoredVersion[];
  [unknown: string]: unknown;
}

/** The version of a draft. */
export const draftVersion = 'DRAFT';

/** What only the platform sets; a body may bring it, and it means nothing (read-only in SDK 262 but for the status, 2026-11). */
export const owned: readonly string[] =
  'id version status dateCreated dateModified datePublished createdUser lastModifiedUser publishedUser selfUri'.split(' ');

/** The settings alone. */
export function settingsOf(version: JsonObject): JsonObject {
  return without(version, [...owned, 'pendingReads']);
}

/** The newest published version, if any. */
export function newest({ versions }: StoredConfiguration): StoredVersion | undefined {
  return versions.at(-1);
}
