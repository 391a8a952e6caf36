import { badField, badRequest, Problem } from '../http/problem.ts';
import { type Answer, type Call, gone, ok, type Row } from '../http/route.ts';
import type { Members } from '../http/shape.ts';
import { checkVersion } from '../http/version.ts';
import { layOver, leaves, setMembers } from '../json.ts';
import { configShape, replacement } from './config.ts';
import { contractIn, contractShape } from './contract.ts';
import { changeOf, checkNames, draft, published } from './find.ts';
import { isFunctionAction } from './functions/find.ts';
import { withFunctionUrl } from './functions/url.ts';
import { kindOf, type StoredAction, type StoredActionConfig } from './stored.ts';
import { viewAction } from './view.ts';
import { actionDelete, actionEdit } from './write.ts';

const path = '/api/v2/integrations/actions/{actionId}/draft';

const shape: Members = {
  'version!': 'integer',
  name: 'text',
  category: 'text',
  config: configShape,
  contract: contractShape,
  secure: 'flag',
};

/** Opening, changing and dropping a draft. There is no PUT (405). */
export const draftRows: readonly Row[] = [
  { ...actionEdit, method: 'POST', path, attempt: attempt('Create'), handle: open },
  { ...actionEdit, method: 'PATCH', path, body: shape, stored: known, attempt: attempt('Update'), handle: update },
  { ...actionDelete, path, attempt: attempt('Delete'), handle: drop },
];

/**
 * A draft is a copy of what is published. It counts its own version from there: neither the published version nor that of the draft
 * plus one publishes it (Terraform provider issue 1961).
 */
function open(call: Call): Answer {
  const action = published(call);
  if (kindOf(action.id) !== 'custom') throw badRequest(`A ${kindOf(action.id)} action cannot have a draft.`);
  const isOpen = call.org.actions.drafts.get(action.id) !== undefined;
  if (isOpen) throw new Problem(400, 'policy.violation', `A draft of the action [${action.id}] already exists.`);
  const copy = copyOf(action);
  call.org.actions.drafts.put(copy);
  call.org.actions.functions.openDraft(copy.id);
  return ok(viewAction(copy, { isDraft: true, withConfig: true }), changeOf('ActionDraft', 'Create', undefined, copy));
}

/** A fresh draft of an action. */
export function copyOf(action: StoredAction): StoredAction {
  return { ...action, version: action.version + 1 };
}

/** A draft knows what its action knows. */
function known(call: Call): unknown {
  const { id } = draft(call);
  const { drafts, published: shelf } = call.org.actions;
  return layOver(shelf.known(id) ?? {}, drafts.known(id) ?? {});
}

function update(call: Call): Answer {
  const before = draft(call);
  const sent = setMembers(call.body);
  checkVersion(call, sent, before);
  checkNames(sent);
  const { config, contract, ...rest } = sent;
  const after: StoredAction = {
    ...before,
    ...rest,
    version: before.version + 1,
    ...(config ? { config: replacementOf(call, before, config) } : {}),
    ...(contract ? { contract: contractIn(contract) } : {}),
  };
  checkFixed(call.org.actions.published.get(before.id), after);
  call.org.actions.drafts.put(after);
  return ok(viewAction(after, { isDraft: true, withConfig: true }), changeOf('ActionDraft', 'Update', before, after));
}

function replacementOf(call: Call, before: StoredAction, config: unknown): StoredActionConfig {
  const after = replacement(config, 'custom');
  return isFunctionAction(call.org, before) ? withFunctionUrl(after, before.config?.request.requestUrlTemplate) : after;
}

/** Contract and `secure` are fixed by the first publication (Terraform provider 1.84.1, 2026-07). */
function checkFixed(first: StoredAction | undefined, after: StoredAction): void {
  if (!first) return;
  const text = (action: StoredAction) => JSON.stringify([...leaves(action.contract)].sort());
  if (text(first) !== text(after)) throw badField('contract', 'the contract of a published action cannot change');
  if (first.secure !== after.secure) throw badField('secure', 'secure cannot change once published');
}

function drop(call: Call): Answer {
  const before = draft(call);
  call.org.actions.drafts.remove(before.id);
  call.org.actions.functions.remove(before.id, 'draft');
  return gone(changeOf('ActionDraft', 'Delete', before));
}

function attempt(action: string): NonNullable<Row['attempt']> {
  return (call) => {
    const { drafts, published: shelf } = call.org.actions;
    const id = call.param('actionId');
    return changeOf('ActionDraft', action, drafts.get(id) ?? shelf.get(id))[0];
  };
}
