import type { Asked } from './http/receive.ts';
import { jsonReply, type Reply } from './http/reply.ts';
import type { Sandbox } from './interface.ts';

/** Which requests a fault waits for. Left out: any; `times` is 1, `skip` 0. */
export interface FaultTarget {
  method?: string;
  /** A text is the whole path without query, or the template of a route; an expression is tried on the path with query. */
  path?: RegExp | string;
  org?: string;
  /** So many that fit pass first. */
  skip?: number;
  times?: number;
}

/** An answer in place of the sandbox' own; the request has no effect. A text is sent as HTML unless `contentType` says otherwise. */
export type StatusFault = { status: number; headers?: Record<string, string>; body?: unknown; contentType?: string };

/** What goes wrong, one thing each. */
export type FaultEffect =
  | StatusFault
  /** The connection breaks, before or after the request took effect. */
  | { drop: 'before' | 'after' }
  /** The answer comes late; the effect does not. */
  | { delayMs: number }
  /** Half of the answer, then the connection breaks. */
  | { halfBody: true }
  /** 307 to another address; the request has no effect. */
  | { redirect: string }
  /** Runs before the request is handled, and is waited for: somebody else's change between two requests. */
  | { meanwhile: (sandbox: Sandbox) => void | Promise<void> }
  /** Alters the body of the answer that the sandbox gives. */
  | { rewrite: (body: unknown) => unknown };

/** Something that goes wrong on demand. */
export type Fault = FaultTarget & FaultEffect;

/** The faults that wait; the first that fits takes the request. */
export class Faults {
  #waiting: { fault: Fault; skip: number; times: number }[] = [];

  add(fault: Fault): void {
    this.#waiting.push({ fault, skip: fault.skip ?? 0, times: fault.times ?? 1 });
  }

  clear(): void {
    this.#waiting = [];
  }

  /** The fault for a request, if any; each one that fits and still skips is counted down. */
  take(asked: Asked, template: string | undefined, org: string | undefined): FaultEffect | undefined {
    for (const waiting of this.#waiting) {
      if (waiting.times <= 0 || !fits(waiting.fault, asked, template, org)) continue;
      if (waiting.skip > 0) waiting.skip -= 1;
      else {
        waiting.times -= 1;
        return waiting.fault;
      }
    }
    return undefined;
  }
}

function fits(fault: FaultTarget, asked: Asked, template: string | undefined, org: string | undefined): boolean {
  const { method, path } = fault;
  if (method !== undefined && method.toUpperCase() !== asked.method) return false;
  if (fault.org !== undefined && fault.org !== org) return false;
  if (path instanceof RegExp) return asked.path.search(path) >= 0;
  return path === undefined || path === asked.url.pathname || path === template;
}

/** The answer that a fault gives instead of the sandbox, if it does. */
export function standIn(fault: FaultEffect | undefined, headers: Readonly<Record<string, string>>): Reply | undefined {
  if (fault && 'redirect' in fault) return { status: 307, headers: { ...headers, Location: fault.redirect }, body: undefined, payload: '' };
  return fault && 'status' in fault ? madeReply(fault, headers) : undefined;
}

function madeReply({ status, headers: own, body, contentType }: StatusFault, common: Readonly<Record<string, string>>): Reply {
  const headers = { ...common, ...(contentType === undefined ? {} : { 'Content-Type': contentType }), ...own };
  if (typeof body === 'string') return { status, headers: { 'Content-Type': 'text/html', ...headers }, body, payload: body };
  return jsonReply(
    status,
    headers,
    body ?? { message: `Fault ${status}`, code: codes.get(status) ?? 'fault', status, details: [], errors: [] },
  );
}

/** The generic code of a status (platform description, 2026-07). */
const codes = new Map([
  [400, 'bad.request'],
  [401, 'bad.credentials'],
  [403, 'not.authorized'],
  [404, 'not.found'],
  [408, 'client.timeout'],
  [409, 'general.conflict'],
  [429, 'too.many.requests'],
  [500, 'internal.server.error'],
  [503, 'service.unavailable'],
  [504, 'request.timeout'],
]);

/** The sandbox' own answer, rewritten where the fault says so. */
export function alter(fault: FaultEffect | undefined, reply: Reply): Reply {
  if (!fault || !('rewrite' in fault)) return reply;
  const body = fault.rewrite(structuredClone(reply.body));
  return { ...reply, body, payload: typeof body === 'string' ? body : JSON.stringify(body) };
}
