import { type Answer, type Call, ok, type Row } from '../../http/route.ts';
import { setMembers } from '../../json.ts';
import { changeOf, draft } from '../find.ts';
import { checkFunction, functionShape } from './check.ts';
import { lookedAt } from './coming.ts';
import { draftFunction, publishedFunction } from './find.ts';
import type { StoredFunction } from './stored.ts';
import { uploadRows } from './upload.ts';
import { settingsOf, viewFunction } from './view.ts';

const base = '/api/v2/integrations/actions';
const path = `${base}/{actionId}`;
const view = { method: 'GET', permissions: ['integrations:actionFunction:view'] } as const;

/** What a client's roles need to change functions. */
const edit = { permissions: ['integrations:actionFunction:edit'] } as const;

/** Functions of data actions: read when published, written only in a draft (SDK 262, 2026-11). */
export const functionRows: readonly Row[] = [
  { ...view, path: `${base}/functions/runtimes`, handle: ({ org }) => ok(org.actions.functions.manners.runtimes) },
  { ...view, path: `${path}/function`, handle: (call) => ok(viewFunction(publishedFunction(call), false)) },
  { ...view, path: `${path}/draft/function`, handle: read },
  { ...edit, method: 'PUT', path: `${path}/draft/function`, body: functionShape, attempt, handle: replace },
  ...uploadRows,
];

function attempt(call: Call) {
  return changeOf('ActionDraft', 'Update', call.org.actions.drafts.get(call.param('actionId')))[0];
}

function read(call: Call): Answer {
  const { shown, kept } = lookedAt(draftFunction(call));
  call.org.actions.functions.drafts.set(kept.actionId, kept);
  return ok(viewFunction(shown, true));
}

/** Replaces the settings, not the code: a timeout that is left out is unset. No version is asked for (SDK 262, 2026-11). */
function replace(call: Call): Answer {
  const before = draftFunction(call);
  const { functions } = call.org.actions;
  const sent = setMembers(call.body);
  checkFunction(sent, before, functions.manners.runtimes);
  const { timeoutSeconds: _unset, ...rest } = before;
  const after = { ...rest, ...sent, processingTries: functions.manners.processingTries } as StoredFunction;
  functions.drafts.set(after.actionId, after);
  const action = draft(call);
  const [was, is] = [before, after].map((one) => ({ ...action, function: settingsOf(one) }));
  return ok(viewFunction(after, true), changeOf('ActionDraft', 'Update', was, is));
}
