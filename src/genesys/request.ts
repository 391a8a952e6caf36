import pLimit from 'p-limit';
import type { ApiPath } from '../model/api-path.ts';
import type { Query } from '../model/client.ts';
import type { Json } from '../model/json.ts';
import { addressOf } from './address.ts';
import { type Asked, failureOf } from './errors.ts';
import { type Answer, isAnswer } from './exchange.ts';
import type { Pacer } from './pace.ts';
import { type Patience, persist } from './persist.ts';
import type { Effect } from './retry.ts';
import type { Token, Tokens } from './tokens.ts';
import type { Transport } from './transport.ts';
import type { Trouble } from './trouble.ts';

/** One request to the API of an org, and what it would mean to send it twice. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  readonly path: ApiPath;
  readonly query?: Query;
  readonly body?: Json;
  readonly accept: string;
  readonly effect: Effect;
  /** It begins even once the run is stopped. */
  readonly givesBack?: true;
}

/** An answer of status 2xx, with what messages call its request. */
export interface Answered {
  readonly asked: Asked;
  readonly answer: Answer;
}

/** Sends a request as often as it has to; throws an `ApiError` where no answer of status 2xx comes. */
export type Ask = (request: ApiRequest) => Promise<Answered>;

/** What all requests of one org share. */
export interface Line {
  /** The origin that the token belongs to. */
  readonly api: string;
  /** Requests under way at once. */
  readonly parallel: number;
  readonly transport: Transport;
  readonly tokens: Tokens;
  readonly pacer: Pacer;
  readonly patience: Patience;
}

/** Returns the one way to ask an org: a limit on requests under way, its pace, its token, and the table of retries. */
export function askOver(line: Line): Ask {
  const limit = pLimit(line.parallel);
  return async (request) => {
    const asked: Asked = { method: request.method, url: addressOf(line.api, request.path, request.query) };
    const send = sender(line, request, asked.url);
    const failure = (result: Answer | Trouble, tooLong: boolean) => failureOf(asked, result, tooLong);
    const answer = await limit(() => persist({ asked, effect: request.effect, send, failure }, line.patience));
    return { asked, answer };
  };
}

// A refused token is replaced at most once for each request.
function sender(line: Line, request: ApiRequest, url: URL): () => Promise<Answer | Trouble> {
  let renewed = false;
  return async () => {
    const token = line.tokens.inUse();
    const result = await sendWith(line, request, url, token);
    if (!isAnswer(result) || result.status !== 401 || renewed) return result;
    renewed = true;
    const next = line.tokens.renew(token);
    return next ? sendWith(line, request, url, next) : result;
  };
}

async function sendWith(line: Line, request: ApiRequest, url: URL, token: Token): Promise<Answer | Trouble> {
  const headers = { authorization: `Bearer ${await token}`, accept: request.accept };
  await line.pacer.turn();
  const lasting = request.givesBack ? { givesBack: true as const } : {};
  const result = await line.transport({ method: request.method, url, ...withBody(headers, request.body), ...lasting });
  line.pacer.ended(isAnswer(result) ? result : undefined);
  if (isAnswer(result) && result.status !== 401) line.tokens.accepted(token);
  return result;
}

const withBody = (headers: Readonly<Record<string, string>>, body: Json | undefined) =>
  body === undefined ? { headers } : { headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
