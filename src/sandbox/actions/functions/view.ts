import { type JsonObject, setMembers } from '../../json.ts';
import { addressOf } from '../view.ts';
import type { StoredFunction, StoredZip } from './stored.ts';

/** A function as it is read, with its code's name and state; `timeoutSeconds` is absent while unset (unverified, 2026-11). */
export function viewFunction(one: StoredFunction, isDraft: boolean): JsonObject {
  const { actionId, id, description, handler, runtime, timeoutSeconds, dateCreated, zip, exceptions } = one;
  const shown = shownZip(one);
  return {
    id: actionId,
    function: setMembers({ id, name: actionId, description, dateCreated, zipId: zip?.id, handler, runtime, timeoutSeconds }),
    ...(shown ? { zip: viewZip(shown) } : {}),
    uploadExceptionHistory: exceptions.map(viewZip),
    selfUri: `${addressOf({ id: actionId }, isDraft)}/function`,
  };
}

/** While an upload is under way the code from before still stands there: the harsher reading (unverified, 2026-11). */
function shownZip({ zip, coming }: StoredFunction): StoredZip | undefined {
  if (zip || !coming) return zip;
  return { ...coming.zip, status: coming.readsLeft > 1 ? 'Pending' : 'Transferring' };
}

function viewZip({ id, name, status, dateCreated, errorMessage }: StoredZip): JsonObject {
  return setMembers({ id, name, status, dateCreated, errorMessage });
}

/** The settings as an audit compares them. */
export function settingsOf({ description, handler, runtime, timeoutSeconds, zip }: StoredFunction): JsonObject {
  return setMembers({ description, handler, runtime, timeoutSeconds, zip: zip?.name });
}
