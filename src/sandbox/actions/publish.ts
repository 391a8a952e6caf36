import { badFields, badRequest, type ErrorBody, Problem } from '../http/problem.ts';
import { type Answer, type Call, ok, type Row } from '../http/route.ts';
import { isObject, type JsonObject } from '../json.ts';
import type { Org } from '../org/org.ts';
import { changeOf, draft } from './find.ts';
import { faultsOfFunction } from './functions/check.ts';
import { settingsOf } from './functions/view.ts';
import type { StoredAction } from './stored.ts';
import { viewAction } from './view.ts';
import { actionEdit } from './write.ts';

const path = '/api/v2/integrations/actions/{actionId}/draft';

/** From draft to published. */
export const publishRows: readonly Row[] = [
  { ...actionEdit, method: 'GET', path: `${path}/validation`, handle: validate },
  {
    ...actionEdit,
    method: 'POST',
    path: `${path}/publish`,
    body: { 'version!': 'integer' },
    attempt: (call) => changeOf('Action', 'Publish', call.org.actions.drafts.get(call.param('actionId')))[0],
    handle: publish,
  },
];

/** What a draft lacks before it can be published. */
function faultsOf(org: Org, { id, config }: StoredAction): { errorCode: string; fieldName: string; message: string }[] {
  const { drafts, manners } = org.actions.functions;
  const code = drafts.get(id);
  const lacks = (['requestUrlTemplate', 'requestType'] as const).filter((name) => !config?.request[name]);
  const own = lacks.map((name) => ({ errorCode: 'invalid.value', fieldName: `config.request.${name}`, message: `${name} is missing` }));
  return [...own, ...(code ? faultsOfFunction(code, manners.runtimes) : [])];
}

function validate(call: Call): Answer {
  const faults = faultsOf(call.org, draft(call));
  const errors: ErrorBody[] = faults.map((fault) => new Problem(400, fault.errorCode, fault.message).body(''));
  return ok({ valid: faults.length === 0, errors });
}

/** The version is the draft's own; the text of the refusal is the platform's (Terraform provider issue 1961). */
function publish(call: Call): Answer {
  const from = draft(call);
  const version = isObject(call.body) ? call.body['version'] : undefined;
  if (version !== from.version) throw badRequest(`Supplied version ${version} does not match latest draft version ${from.version}.`);
  checkProcessing(call.org, from);
  const faults = faultsOf(call.org, from);
  if (faults.length > 0) throw badFields(faults);
  const before = call.org.actions.published.get(from.id);
  const after: StoredAction = { ...from, version: (before?.version ?? 0) + 1 };
  if (before) call.org.actions.published.put(after);
  else call.org.actions.add(after);
  call.org.actions.drafts.remove(from.id);
  const code = publishFunction(call.org, from.id);
  const [was, is] = [before && { ...before, ...code.before }, { ...after, ...code.after }];
  const changes = [...changeOf('Action', 'Publish', was, is), ...changeOf('ActionDraft', 'Delete', from)];
  return ok(viewAction(after, { withConfig: true }), changes);
}

/** While code is being applied nothing is published (Terraform provider issue 2127); a try does not move it on, but for those that are counted. */
function checkProcessing(org: Org, { id }: StoredAction): void {
  const { drafts } = org.actions.functions;
  const code = drafts.get(id);
  if (!code || (!code.coming && code.processingTries <= 0)) return;
  if (!code.coming) drafts.set(id, { ...code, processingTries: code.processingTries - 1 });
  throw new Problem(400, 'ACTION.PROCESSING', 'The function of the action is being processed.');
}

/** What an audit says of the function, before and after. */
function publishFunction({ actions: { functions } }: Org, id: string): { before: JsonObject; after: JsonObject } {
  const said = () => {
    const code = functions.published.get(id);
    return code ? { function: settingsOf(code) } : {};
  };
  const before = said();
  functions.publishDraft(id);
  return { before, after: said() };
}
