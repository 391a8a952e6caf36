import type { ApiPath } from './api-path.ts';
import type { CdnPath } from './cdn-path.ts';
import type { Json, JsonObject } from './json.ts';

/** The query of an address: names and values, not encoded yet. */
export type Query = Readonly<Record<string, string | number | boolean>>;

/** An org that can only be read: it has no method that writes. Every method throws an `ApiError`. */
export interface Reader {
  get(path: ApiPath, query?: Query): Promise<JsonObject>;
  /** Returns the entities of every page, and throws where their number is not the `total` that the platform states. */
  list(path: ApiPath, query?: Query): Promise<readonly JsonObject[]>;
  /** Returns the entities of every page of a list whose pages name only the next one; `pageSize` is the query's own. */
  cursor(path: ApiPath, query?: Query): Promise<readonly JsonObject[]>;
  /** Returns the objects of an answer that is a bare list, not a page of one. */
  array(path: ApiPath, query?: Query): Promise<readonly JsonObject[]>;
  text(path: ApiPath, query?: Query): Promise<string>;
  /** Tells how far a reading is that takes a request for each thing. */
  progress?(things: string, done: number, of: number): void;
  /** Asks by POST, only at the addresses of the audit queries. */
  query(path: ApiPath, body: JsonObject, query?: Query): Promise<JsonObject>;
  /** Returns a public file of the region's CDN, asked once and without a token. */
  publicFile(path: CdnPath): Promise<JsonObject>;
}

/** One request that changes something. */
export interface WriteRequest {
  readonly method: 'POST' | 'PUT' | 'PATCH';
  readonly path: ApiPath;
  readonly query?: Query;
  readonly body?: Json;
  /** The body carries the version that it replaces, so sending it twice cannot write twice. */
  readonly versioned: boolean;
  /** Gives back what the run holds, such as a lock: the one request that still begins once the run is stopped. */
  readonly givesBack?: true;
}

/** An org that may be written. There is no DELETE: nothing is ever deleted. */
export interface Writer extends Reader {
  write(request: WriteRequest): Promise<JsonObject>;
}
