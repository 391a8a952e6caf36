import { isJsonObject, type Json, type JsonObject, member } from '../../model/json.ts';
import { versionOf } from '../answer.ts';
import type { WholeAction } from './whole-action.ts';

/**
 * Returns the body of a PATCH. Whether the platform merges or replaces `config` is UNVERIFIED (2026-11), so all of it is
 * sent: every member that was read, known to us or not, with the templates' text in place of their addresses.
 */
export function updateBody(whole: WholeAction, wanted: JsonObject): JsonObject {
  const config = member(wanted, 'config');
  return {
    ...editable(whole.action, wanted),
    version: versionOf(whole.action),
    config: {
      ...objectOf(config),
      request: inline(member(config, 'request'), 'requestTemplate', whole.requestTemplate),
      response: inline(member(config, 'response'), 'successTemplate', whole.successTemplate),
    },
  };
}

const GENERAL: ReadonlySet<string> = new Set(['name', 'category']);

// `name` and `category` go along as they are, as Genesys' own provider does; else only what `unchecked` adds at the top.
function editable(action: JsonObject, wanted: JsonObject): JsonObject {
  const sent = Object.entries(wanted).filter(([name, value]) => value !== member(action, name) || (GENERAL.has(name) && value !== null));
  return Object.fromEntries(sent);
}

function inline(part: Json | undefined, name: string, text: string): JsonObject {
  const kept = Object.entries(objectOf(part)).filter(([key]) => key !== `${name}Uri`);
  return { ...Object.fromEntries(kept), [name]: text };
}

const objectOf = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {});
