import type { Org } from '../org/org.ts';
import type { Shape } from './shape.ts';

/** How far the sandbox goes where the platform's own behaviour is not known. */
export interface Rules {
  readonly maxPageSize: number;
  /** The same for lists with cursors. */
  readonly maxCursorPageSize: number;
  /** The same for the list of flows. */
  readonly maxFlowPageSize: number;
  /** The last page of a list with cursors names a next one, too, that is empty (unverified, 2026-11). */
  readonly nextUriAtEnd: boolean;
  readonly configInLists: boolean;
  /** Status of a write whose version is not the stored one; which one the platform sends is unverified (2026-11). */
  readonly versionMismatch: 409 | 400;
  /** Digits after the second in local date-times; how many the platform gives is unverified (2026-11). */
  readonly fractionDigits: 3 | 6;
}

/** What a query parameter may hold: any text, a whole number from 1, or one of a list (without regard to case). */
export type QueryRule = Readonly<Record<string, 'text' | 'positive' | readonly string[]>>;

/** One request that has passed the gate, with what its handler may need. */
export interface Call {
  readonly org: Org;
  readonly rules: Rules;
  readonly path: string;
  /** The address that the client reached the sandbox by. */
  readonly origin: string;
  readonly search: URLSearchParams;
  readonly token: string;
  readonly body: unknown;
  /** A path parameter, decoded. */
  param(name: string): string;
}

/** One thing that was changed, or was to be: what an audit is written from. */
export interface Change {
  readonly service: string;
  readonly entityType: string;
  readonly action: string;
  readonly entity: { readonly id?: string; readonly name?: string; readonly selfUri?: string };
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What a handler gives back: a JSON body or a text, and what it changed. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly changes?: readonly Change[];
  /** The connection breaks instead. */
  readonly drop?: true;
  /** It is such because a test wanted it so. */
  readonly deliberate?: true;
}

/** One row of the table of routes: everything that holds for an endpoint before its handler is asked. */
export interface Row {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly query?: QueryRule;
  readonly permissions?: readonly string[];
  /** `any` when left out (the platform's ANY and ALL). */
  readonly needs?: 'any' | 'all';
  readonly body?: Shape;
  /** The stored object that the body is for: its `x_` members are known ones. Throws 404 when there is none. */
  stored?(call: Call): unknown;
  /** What was tried, for the audit of a failed attempt; undefined when it concerned nothing. */
  attempt?(call: Call): Change | undefined;
  handle(call: Call): Answer;
}

/** A request that nobody has to be known for. */
export interface OpenCall {
  readonly orgs: readonly Org[];
  readonly headers: Readonly<Record<string, string>>;
  readonly search: URLSearchParams;
  readonly text: string;
  readonly bytes: Uint8Array;
  /** A path parameter, decoded. */
  param(name: string): string;
}

/** A row that needs no bearer token: the token endpoint itself, the files of the CDN, and a signed upload. */
export interface OpenRow {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly open: true;
  enter(call: OpenCall): Answer;
}

/** 200 with a JSON body. */
export function ok(body: unknown, changes: readonly Change[] = []): Answer {
  return { status: 200, body, changes };
}

/** 204 without one. */
export function gone(changes: readonly Change[]): Answer {
  return { status: 204, changes };
}
