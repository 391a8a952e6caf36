import { attempt } from '../../model/api-error.ts';
import type { Change } from '../../model/change.ts';
import type { Writer } from '../../model/client.ts';
import { canonicalJson, type JsonObject } from '../../model/json.ts';
import type { WriteResult } from '../../model/kind.ts';
import { actionPath, layOver, versionOf } from './platform.ts';
import { updateBody } from './update-body.ts';
import { readAction, type WholeAction, withTemplates } from './whole-action.ts';

/**
 * Proves that the first PATCH of an org and run changed what it named and nothing else: the action and its templates are
 * read back in full. If anything else moved, it is put back and the org stops.
 */
export async function proveFaithful(writer: Writer, change: Change, before: WholeAction): Promise<WriteResult> {
  const after = await attempt(async () => withTemplates(writer, change.id, await readAction(writer, change.id)));
  if ('failure' in after) return { status: 'unknown', reason: after.failure, stopOrg: true };
  const found = fingerprint(after.value);
  if (found === fingerprint({ ...before, action: layOver(before.action, change.fields) })) {
    return { status: 'applied', revision: versionOf(after.value.action) };
  }
  return found === fingerprint(before) ? withoutEffect(change) : putBack(writer, change, before, after.value);
}

function withoutEffect(change: Change): WriteResult {
  const message = `The platform accepted the write of "${change.name}", and nothing changed`;
  return { status: 'failed', reason: { code: 'write-without-effect', message, help: 'Check the action in the platform, then run again.' } };
}

async function putBack(writer: Writer, change: Change, before: WholeAction, after: WholeAction): Promise<WriteResult> {
  const original: WholeAction = { ...before, action: { ...before.action, version: versionOf(after.action) } };
  const body = updateBody(original, original.action);
  const answer = await attempt(() => writer.write({ method: 'PATCH', path: actionPath(change.id), body, versioned: true }));
  const ending = 'value' in answer ? 'It was put back' : `It could not be put back (${answer.failure.message}): look at the action now`;
  const message = `The platform changed more of "${change.name}" than was asked: ${differing(change, before, after).join(', ')}. ${ending}, and nothing more is written in this org`;
  return { status: 'failed', reason: { code: 'write-not-faithful', message }, stopOrg: true };
}

/** Names the parts that moved although nobody named them. */
function differing(change: Change, before: WholeAction, after: WholeAction): readonly string[] {
  const wanted = parts({ ...before, action: layOver(before.action, change.fields) });
  const found = parts(after);
  return [...new Set([...wanted.keys(), ...found.keys()])].filter((part) => wanted.get(part) !== found.get(part));
}

function parts(whole: WholeAction): ReadonlyMap<string, string> {
  const { version: _, ...action } = whole.action;
  const { config, ...rest } = action as { config?: JsonObject } & JsonObject;
  const members = Object.entries({
    ...rest,
    ...prefixed(config),
    requestTemplate: whole.requestTemplate,
    successTemplate: whole.successTemplate,
  });
  return new Map(members.map(([name, value]) => [name, canonicalJson(value)]));
}

const prefixed = (config: JsonObject = {}): JsonObject =>
  Object.fromEntries(Object.entries(config).map(([name, value]) => [`config.${name}`, value]));

const fingerprint = (whole: WholeAction): string => canonicalJson(Object.fromEntries(parts(whole)));
