import { isJsonObject, type Json, type JsonObject, member } from '../model/json.ts';
import type { Answer } from './exchange.ts';
import { oneLine } from './one-line.ts';
import { parseJson } from './parse-json.ts';

const LONGEST = 300;

/** What may be shown of an answer, so that a wrong host cannot speak through a comment. */
export interface PlatformWords {
  /** One line of at most 300 characters. */
  readonly text: string;
  readonly code?: string;
  readonly correlationId?: string;
  readonly permissions: readonly string[];
  /** A detail names a field. */
  readonly namesField?: true;
}

/** Returns what may be shown: of a JSON error its code, message and details; of anything else status, content type and length. */
export function wordsOf(answer: Answer): PlatformWords {
  const body = jsonObjectOf(answer);
  const code = body && textAt(body, 'code', 100);
  const correlationId = answer.header('inin-correlation-id') || (body && textAt(body, 'contextId', 100));
  return {
    text: oneLine(body ? errorText(body) : describe(answer), LONGEST),
    ...(code ? { code } : {}),
    ...(correlationId ? { correlationId: oneLine(correlationId, 100) } : {}),
    permissions: body ? permissionsOf(body) : [],
    ...(body && namesField(body) ? { namesField: true } : {}),
  };
}

/** Returns what may be shown of a sign-in that was refused: its OAuth fields, whose form no published description fixes (2026-11). */
export function oauthWordsOf(answer: Answer): string {
  const body = jsonObjectOf(answer);
  if (!body) return oneLine(describe(answer), LONGEST);
  const texts = ['error', 'error_description', 'description', 'message'].flatMap((name) => textAt(body, name, LONGEST) ?? []);
  return oneLine([...new Set(texts)].join(': ') || describe(answer), LONGEST);
}

/** Returns content type and length, all that is shown of an answer that is not understood. */
export const describe = (answer: Answer): string =>
  `${oneLine(answer.header('content-type') ?? '', 100) || 'no content type'}, ${answer.body.length} bytes`;

/** Returns the JSON object of an answer, or undefined where it is something else. */
function jsonObjectOf(answer: Answer): JsonObject | undefined {
  const body = parseJson(answer.body.toString('utf8'));
  return isJsonObject(body) ? body : undefined;
}

function errorText(body: JsonObject): string {
  const details = member(body, 'details');
  const faults = Array.isArray(details) ? details.slice(0, 20).flatMap((detail: Json) => faultOf(detail)) : [];
  const said = ['code', 'message'].flatMap((name) => textAt(body, name, LONGEST) ?? []).join(': ');
  return [said || 'without a message', ...(faults.length > 0 ? [`(${faults.join(', ')})`] : [])].join(' ');
}

function namesField(body: JsonObject): boolean {
  const details = member(body, 'details');
  return Array.isArray(details) && details.some((detail: Json) => textAt(detail, 'fieldName', 1) !== undefined);
}

const faultOf = (detail: Json): readonly string[] => {
  const words = ['errorCode', 'fieldName'].flatMap((name) => textAt(detail, name, 100) ?? []);
  return words.length > 0 ? [words.join(' ')] : [];
};

/** The names stand in square brackets, in the message or in a parameter of it (published error codes, 2026-07). */
function permissionsOf(body: JsonObject): readonly string[] {
  const parameter = member(member(body, 'messageParams'), 'permissions');
  const given = Array.isArray(parameter) ? `[${parameter.join(',')}]` : parameter;
  const texts = [member(body, 'message'), given].filter((each) => typeof each === 'string');
  const lists = texts.flatMap((text) => [...text.slice(0, 5_000).matchAll(/\[([^[\]]+)\]/g)].map((match) => match[1] ?? ''));
  const names = lists.flatMap((list) => list.split(',').map((name) => name.trim()));
  return [...new Set(names.filter((name) => /^[A-Za-z][\w-]{0,60}(:[\w*-]{1,60}){1,2}$/.test(name)))].slice(0, 20);
}

function textAt(value: Json, name: string, limit: number): string | undefined {
  const text = member(value, name);
  return typeof text === 'string' ? oneLine(text, limit) || undefined : undefined;
}
