import type { ApiFailure } from '../model/api-error.ts';
import type { Code } from '../model/codes.ts';
import { type Answer, isAnswer } from './exchange.ts';
import { oneLine } from './one-line.ts';
import { describe, wordsOf } from './platform-words.ts';
import { notSent, type Trouble } from './trouble.ts';

/** A request as messages name it: without query, headers or body. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
}

/** Returns one line about a request that did not succeed; `tooLong` where the platform asks to wait longer than a run may. */
export function failureOf(asked: Asked, result: Answer | Trouble, tooLong: boolean): ApiFailure {
  if (!isAnswer(result)) return noAnswer(asked, result);
  if (result.status >= 300 && result.status < 400) return redirected(asked, result);
  const { text, code, correlationId, permissions, namesField } = wordsOf(result);
  const failure = {
    ...basicsOf(asked),
    code: codeOf(result.status, tooLong),
    message: `${lineOf(asked)} answered ${result.status}: ${text}${correlationId ? ` (correlation id ${correlationId})` : ''}`,
    status: result.status,
    ...(code ? { errorCode: code } : {}),
    ...(namesField ? { namesField } : {}),
    ...(correlationId ? { correlationId } : {}),
  };
  if (result.status === 403) return { ...failure, permissions, help: permissionHelp(permissions, code) };
  return lacksFeature(text) ? { ...failure, help: FEATURE } : failure;
}

/** Returns the failure of an answer that succeeded and has another form than it should have. */
export const notUnderstood = (asked: Asked, answer: Answer, expected: string): ApiFailure => ({
  ...basicsOf(asked),
  code: 'answer-not-understood',
  message: `${lineOf(asked)} answered ${answer.status} with something that is not ${expected}: ${describe(answer)}`,
  status: answer.status,
  ...(answer.header('inin-correlation-id') ? { correlationId: oneLine(answer.header('inin-correlation-id') ?? '', 100) } : {}),
});

// Method and path on one line.
const lineOf = (asked: Asked): string => oneLine(`${asked.method} ${asked.url.pathname}`, 200);

/** Returns method and path as data. */
export const basicsOf = (asked: Asked) => ({ method: asked.method, path: asked.url.pathname });

// What Genesys' own provider reads from such a refusal (2026-07).
const lacksFeature = (text: string): boolean => text.includes('feature is not yet implemented');

const FEATURE = 'The org does not have this feature: leave the setting out for it, or have the feature switched on.';

function codeOf(status: number, tooLong: boolean): Code {
  if (status === 429 || tooLong) return 'rate-limited';
  return status === 403 ? 'permission-missing' : 'request-failed';
}

const troubleCodes: Readonly<Record<Trouble['trouble'], Code>> = {
  network: 'not-reachable',
  stopped: 'run-stopped',
  'too-large': 'answer-not-understood',
};

function noAnswer(asked: Asked, result: Trouble): ApiFailure {
  const { trouble, code, words } = result;
  const end = result === notSent ? 'was not sent' : `got no answer from ${asked.url.host}`;
  const message = `${lineOf(asked)} ${end}: ${words}${trouble === 'network' ? ` (${code})` : ''}`;
  return { ...basicsOf(asked), code: troubleCodes[trouble], message };
}

const redirected = (asked: Asked, answer: Answer): ApiFailure => ({
  ...basicsOf(asked),
  code: 'redirected',
  message: `${lineOf(asked)} answered ${answer.status} and points at ${targetOf(asked, answer)}, which is not followed`,
  status: answer.status,
});

function targetOf(asked: Asked, answer: Answer): string {
  const target = URL.parse(answer.header('location') ?? '', asked.url.href);
  return answer.header('location') && target?.host ? `the host ${oneLine(target.host, 100)}` : 'nothing that can be read';
}

function permissionHelp(permissions: readonly string[], code = ''): string {
  const names = permissions.length > 0 ? permissions.join(', ') : 'the permission that this request needs';
  const divisions = code.includes('division') ? ", and widen the role's divisions to those of the thing" : '';
  return `Give the role of the OAuth client ${names}${divisions}.`;
}
