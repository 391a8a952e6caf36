import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Journal } from './exchanges.ts';
import { alter, type FaultEffect, type Faults, standIn } from './faults.ts';
import { checkToken, pass } from './http/gate.ts';
import { pause } from './http/listen.ts';
import { Problem } from './http/problem.ts';
import { type RateLimiter, rateHeaders, type Standing } from './http/rate-limit.ts';
import { type Asked, receive, tokenOf } from './http/receive.ts';
import { type Reply, refusalReply, replyTo } from './http/reply.ts';
import type { Answer, Call, Rules } from './http/route.ts';
import type { Finder } from './http/router.ts';
import type { Sandbox } from './interface.ts';
import { clientOf } from './oauth.ts';
import type { Org } from './org/org.ts';

/** All that a request may meet. */
export interface Stage {
  readonly orgs: readonly Org[];
  readonly find: Finder;
  readonly faults: Faults;
  readonly journal: Journal;
  readonly limiter: RateLimiter;
  readonly rules: Rules;
  readonly latencyMs: number;
  readonly closing: AbortSignal;
  sandbox(): Sandbox;
}

/** From a request to its answer, with what goes wrong on the way. */
export async function serve(stage: Stage, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = await receive(request);
  const org = orgOf(stage.orgs, asked);
  const exchange = stage.journal.open(asked, org?.name);
  await pause(stage.latencyMs, stage.closing);
  const fault = stage.faults.take(asked, templateOf(stage, asked), org?.name);
  if (fault && 'meanwhile' in fault) await fault.meanwhile(stage.sandbox());
  const dropped = fault && 'drop' in fault ? fault.drop : undefined;
  const reply = dropped === 'before' ? undefined : answer(stage, asked, fault);
  await pause(fault && 'delayMs' in fault ? fault.delayMs : 0, stage.closing);
  const sent = dropped || reply?.drop ? undefined : reply;
  stage.journal.close(exchange, sent, isMade(fault) || reply?.deliberate === true);
  deliver(response, sent, fault);
}

/** Whether a fault makes the answer another one; a late answer, or one after somebody's change, is the sandbox' own. */
function isMade(fault: FaultEffect | undefined): boolean {
  return fault !== undefined && !('meanwhile' in fault) && !('delayMs' in fault);
}

function answer(stage: Stage, asked: Asked, fault: FaultEffect | undefined): Reply {
  const correlationId = randomUUID();
  const standing = stage.limiter.count(tokenOf(asked));
  const headers = { 'ININ-Correlation-Id': correlationId, ...rateHeaders(standing) };
  const instead = standIn(fault, headers);
  if (instead) return instead;
  try {
    return alter(fault, replyTo(handle(stage, asked, standing), headers));
  } catch (thrown) {
    const problem = thrown instanceof Problem ? thrown : new Problem(500, 'internal.server.error', String(thrown));
    return alter(fault, refusalReply(problem, correlationId, headers));
  }
}

function handle(stage: Stage, asked: Asked, standing: Standing): Answer {
  const { row, params } = stage.find(asked.method, asked.url.pathname);
  const param = (name: string) => params.get(name) ?? '';
  if ('open' in row)
    return row.enter({
      orgs: stage.orgs,
      headers: asked.headers,
      search: asked.url.searchParams,
      text: asked.text,
      bytes: asked.bytes,
      param,
    });
  const token = tokenOf(asked);
  const org = checkToken(orgOf(stage.orgs, asked), token);
  const { url, body } = asked;
  const call: Call = {
    org,
    rules: stage.rules,
    path: url.pathname,
    origin: `http://${asked.headers['host']}`,
    search: url.searchParams,
    token,
    body,
    param,
  };
  return pass(row, call, asked, standing);
}

/** Whose request it is: by its token, valid or not, or by the client that asks for one. */
function orgOf(orgs: readonly Org[], asked: Asked): Org | undefined {
  const [token, client] = [tokenOf(asked), clientOf(asked.headers)];
  return orgs.find((org) => (token ? org.tokens.isKnown(token) : client !== '' && org.clientId === client));
}

function templateOf(stage: Stage, asked: Asked): string | undefined {
  try {
    return stage.find(asked.method, asked.url.pathname).row.path;
  } catch {
    return undefined;
  }
}

function deliver(response: ServerResponse, reply: Reply | undefined, fault: FaultEffect | undefined): void {
  if (!reply) {
    response.destroy();
    return;
  }
  const length = reply.status === 204 ? {} : { 'Content-Length': String(Buffer.byteLength(reply.payload)) };
  response.writeHead(reply.status, { ...reply.headers, ...length });
  if (fault && 'halfBody' in fault) response.write(reply.payload.slice(0, reply.payload.length / 2), () => response.destroy());
  else response.end(reply.payload);
}
