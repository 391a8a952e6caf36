import type { Change } from '../http/route.ts';
import { without } from '../json.ts';
import { flowsPath } from './paths.ts';
import type { StoredFlow } from './stored.ts';

/** A change of a flow, for the audit; its definition is not compared. Service and type: SDK enums to 2023-04. */
export function changeOf(action: string, before: StoredFlow, after: StoredFlow = before): Change {
  const entity = { id: after.id, name: after.name, selfUri: `${flowsPath}/${after.id}` };
  return { service: 'Architect', entityType: 'Flow', action, entity, before: settingsOf(before), after: settingsOf(after) };
}

function settingsOf(flow: StoredFlow): unknown {
  return without(flow, ['versions', 'operation', 'lock', 'publishedBy']);
}
