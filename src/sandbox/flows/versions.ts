import type { JsonObject } from '../json.ts';
import type { Actor } from '../org/org.ts';
import { stableId } from '../org/stable-id.ts';
import { type StoredFlow, type StoredFlowVersion, savedDraft } from './stored.ts';

/** Types whose versions have GUIDs for ids (live org, 2026-08). */
const withGuids = ['BOT', 'DIGITALBOT', 'VOICESURVEY'];

/** The id of a flow's version with a number. */
export function versionIdOf({ id, type }: { id: string; type: string }, number: number): string {
  return withGuids.includes(type) ? stableId(id, 'version', String(number)) : `${number}.0`;
}

/** The flow with a definition saved on top: it takes the place of the draft that was there. */
export function withSaved(flow: StoredFlow, definition: JsonObject, by: Actor): StoredFlow {
  const kept = savedDraft(flow) ? flow.versions.slice(0, -1) : flow.versions;
  const number = (kept.at(-1)?.number ?? 0) + 1;
  const saved: StoredFlowVersion = { id: versionIdOf(flow, number), number, type: 'SAVE', by, date: Date.now(), definition };
  return { ...flow, versions: [...kept, saved] };
}

/** The flow with its draft checked in; the same where there is none. */
export function withCheckedIn(flow: StoredFlow): StoredFlow {
  const draft = savedDraft(flow);
  return draft ? { ...flow, versions: [...flow.versions.slice(0, -1), { ...draft, type: 'CHECKIN', date: Date.now() }] } : flow;
}

/** The flow with a version live, a new or an old one. */
export function withPublished(flow: StoredFlow, versionId: string, by: Actor): StoredFlow {
  const now = new Date().toISOString();
  const versions = flow.versions.map((version): StoredFlowVersion => {
    const { datePublishedEnd: _end, ...rest } = version;
    if (version.id === versionId) return { ...rest, type: 'PUBLISH', datePublished: now };
    return version.id === flow.publishedVersion ? { ...version, datePublishedEnd: now } : version;
  });
  return { ...flow, versions, publishedVersion: versionId, publishedBy: by };
}

/** The flow without a draft and without a lock. */
export function reverted(flow: StoredFlow): StoredFlow {
  return unlocked(savedDraft(flow) ? { ...flow, versions: flow.versions.slice(0, -1) } : flow);
}

/** The flow without a lock. */
export function unlocked({ lock: _lock, ...flow }: StoredFlow): StoredFlow {
  return flow as StoredFlow;
}
