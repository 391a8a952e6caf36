import { type JsonObject, without } from '../json.ts';
import type { Actor, Org } from '../org/org.ts';
import { stableId } from '../org/stable-id.ts';
import { flowsPath } from './paths.ts';
import { flowVersion, newestCheckedIn, type StoredFlow, type StoredFlowVersion, type StoredOperation, savedDraft } from './stored.ts';

const ours = ['versions', 'publishedVersion', 'publishedBy', 'lock', 'operation'];

/** A flow as it is read, alone or in a list. */
export function drawFlow(org: Org, flow: StoredFlow): JsonObject {
  const { lock, operation, publishedBy } = flow;
  return {
    division: { id: stableId(org.name, 'division', 'Home'), name: 'Home' },
    active: flow.publishedVersion !== undefined,
    ...{ system: false, deleted: false },
    ...without(flow, ours),
    ...(lock ? { [lock.isClient ? 'lockedClient' : 'lockedUser']: refOf(lock) } : {}),
    ...versionsOf(org, flow),
    ...(publishedBy ? { publishedBy: refOf(publishedBy) } : {}),
    ...(operation ? { currentOperation: drawOperation(operation) } : {}),
    selfUri: `${flowsPath}/${flow.id}`,
  };
}

/** A flow that was never published has no published version; what the other two say when nothing is pending is unverified (2026-11). */
function versionsOf(org: Org, flow: StoredFlow): JsonObject {
  const [published, checkedIn, saved] = [flowVersion(flow, flow.publishedVersion), newestCheckedIn(flow), savedDraft(flow)];
  const isTerse = org.flows.manners.settledVersions === 'absent';
  const shown = {
    publishedVersion: published,
    checkedInVersion: isTerse && checkedIn === published ? undefined : checkedIn,
    savedVersion: saved ?? (isTerse ? undefined : checkedIn),
  };
  const drawn = Object.entries(shown).flatMap(([name, version]) => (version ? [[name, drawFlowVersion(flow, version)] as const] : []));
  return Object.fromEntries(drawn);
}

/** A version of a flow, without its definition. */
export function drawFlowVersion({ id, name }: { id: string; name: string }, version: StoredFlowVersion): JsonObject {
  const { by, date, datePublished, datePublishedEnd, type } = version;
  const selfUri = `${flowsPath}/${id}/versions/${version.id}`;
  return {
    id: version.id,
    name,
    commitVersion: String(version.number),
    configurationVersion: '1.0',
    type,
    secure: false,
    [by.isClient ? 'createdByClient' : 'createdBy']: refOf(by),
    configurationUri: `${selfUri}/configuration`,
    dateCreated: date,
    ...(type === 'SAVE' ? { dateSaved: date } : { dateCheckedIn: date }),
    ...(datePublished === undefined ? {} : { datePublished }),
    ...(datePublishedEnd === undefined ? {} : { datePublishedEnd }),
    selfUri,
  };
}

/** An operation as a flow or its own request shows it. */
export function drawOperation({ id, actionName, by, complete, failure }: StoredOperation): JsonObject {
  const pending = actionName === 'PUBLISH' ? 'PENDING_GENERATION' : 'STARTED';
  const ended = failure ? 'FAILURE' : 'SUCCESS';
  return {
    id,
    complete,
    [by.isClient ? 'client' : 'user']: refOf(by),
    actionName,
    actionStatus: complete ? ended : pending,
    ...(complete && failure ? { ...failure, errorDetails: [] } : {}),
  };
}

/** Who it was; a user has a version (platform description, 2026-07), an OAuth client has no name here. */
export function refOf({ id, name, isClient }: Actor): JsonObject {
  return { id, ...(name === undefined ? {} : { name }), ...(isClient ? {} : { version: 1 }) };
}
