import { ApiError, attempt } from '../../model/api-error.ts';
import { pathBelow } from '../../model/api-path.ts';
import type { Reader } from '../../model/client.ts';
import { type JsonObject, member } from '../../model/json.ts';
import { actionPath } from './platform.ts';

/** An action with the texts of its two templates, which no answer carries inline (Genesys help, "Request configuration", 2026-11). */
export interface WholeAction {
  readonly action: JsonObject;
  readonly requestTemplate: string;
  readonly successTemplate: string;
}

/** Returns the action as it is now. */
export const readAction = (reader: Reader, id: string): Promise<JsonObject> => reader.get(actionPath(id), { includeConfig: true });

/** Returns the action together with its templates, read at the addresses that it gives; throws where one cannot be read. */
export async function withTemplates(reader: Reader, id: string, action: JsonObject): Promise<WholeAction> {
  const [requestTemplate, successTemplate] = await Promise.all([
    readTemplate(reader, id, action, 'request', 'requestTemplateUri'),
    readTemplate(reader, id, action, 'response', 'successTemplateUri'),
  ]);
  return { action, requestTemplate, successTemplate };
}

async function readTemplate(reader: Reader, id: string, action: JsonObject, part: string, name: string): Promise<string> {
  const uri = member(member(member(action, 'config'), part), name);
  const path = typeof uri === 'string' ? pathBelow(actionPath(id), uri) : undefined;
  if (!path) throw unreadable(`"config.${part}.${name}" is not an address of this action`);
  const text = await attempt(() => reader.text(path));
  if ('failure' in text) throw unreadable(text.failure.message);
  return text.value;
}

const unreadable = (why: string): ApiError =>
  new ApiError({
    code: 'template-unreadable',
    message: `A template could not be read: ${why}`,
    help: 'Nothing was written. Check the action in the platform, then run again.',
  });
