import { ApiError, type ApiFailure } from '../model/api-error.ts';
import { member } from '../model/json.ts';
import type { Credentials } from './credentials.ts';
import { type Asked, basicsOf, failureOf, notUnderstood } from './errors.ts';
import { type Answer, isAnswer } from './exchange.ts';
import type { Hosts } from './hosts.ts';
import { parseJson } from './parse-json.ts';
import { type Patience, persist } from './persist.ts';
import { oauthWordsOf } from './platform-words.ts';
import { basicOf } from './secrets.ts';
import type { Transport } from './transport.ts';
import type { Trouble } from './trouble.ts';

/** Returns a new token of the client (SDK 262, 2026-11); throws an `ApiError`. The pair goes to the login host and nowhere else. */
export async function signIn(hosts: Hosts, credentials: Credentials, transport: Transport, patience: Patience): Promise<string> {
  const asked: Asked = { method: 'POST', url: new URL('/oauth/token', hosts.login) };
  const headers = { authorization: `Basic ${basicOf(credentials)}`, 'content-type': 'application/x-www-form-urlencoded' };
  const send = () => transport({ method: 'POST', url: asked.url, headers, body: 'grant_type=client_credentials' });
  const failure = (result: Answer | Trouble, tooLong: boolean) => signInFailure(asked, credentials, result, tooLong);
  const answer = await persist({ asked, effect: 'token', send, failure }, patience);
  return tokenOf(asked, answer);
}

function signInFailure(asked: Asked, { source }: Credentials, result: Answer | Trouble, tooLong: boolean): ApiFailure {
  if (!isAnswer(result) || (result.status !== 400 && result.status !== 401)) return failureOf(asked, result, tooLong);
  return {
    ...basicsOf(asked),
    code: 'sign-in-failed',
    message: `${asked.url.host} refused ${source} with ${result.status}: ${oauthWordsOf(result)}`,
    help: 'Check that id and secret belong together and to this region, and that the client is active and of the type Client Credentials.',
    status: result.status,
  };
}

// What could not stand in a header is no token.
function tokenOf(asked: Asked, answer: Answer): string {
  const token = member(parseJson(answer.body.toString('utf8')), 'access_token');
  if (typeof token === 'string' && /^[\x21-\x7e]{1,16384}$/.test(token)) return token;
  throw new ApiError(notUnderstood(asked, answer, 'a token'));
}
