import { badFields, badRequest, type ErrorBody, Problem } from '../http/problem.ts';
import { type Answer, type Call, ok, type Row } from '../http/route.ts';
import { isObject } from '../json.ts';
import { changeOf, draft } from './find.ts';
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

/** Both halves of what a draft lacks before it can be published. */
function faultsOf({ config }: StoredAction): { errorCode: string; fieldName: string; message: string }[] {
  const lacks = (['requestUrlTemplate', 'requestType'] as const).filter((name) => !config?.request[name]);
  return lacks.map((name) => ({ errorCode: 'invalid.value', fieldName: `config.request.${name}`, message: `${name} is missing` }));
}

function validate(call: Call): Answer {
  const faults = faultsOf(draft(call));
  const errors: ErrorBody[] = faults.map((fault) => new Problem(400, fault.errorCode, fault.message).body(''));
  return ok({ valid: faults.length === 0, errors });
}

/** The version is the draft's own; the text of the refusal is the platform's (Terraform provider issue 1961). */
function publish(call: Call): Answer {
  const from = draft(call);
  const version = isObject(call.body) ? call.body['version'] : undefined;
  if (version !== from.version) throw badRequest(`Supplied version ${version} does not match latest draft version ${from.version}.`);
  const faults = faultsOf(from);
  if (faults.length > 0) throw badFields(faults);
  const before = call.org.actions.published.get(from.id);
  const after: StoredAction = { ...from, version: (before?.version ?? 0) + 1 };
  call.org.actions.published.put(after);
  call.org.actions.drafts.remove(from.id);
  const changes = [...changeOf('Action', 'Publish', before, after), ...changeOf('ActionDraft', 'Delete', from)];
  return ok(viewAction(after, { withConfig: true }), changes);
}
