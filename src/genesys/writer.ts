import type { Reader, Writer } from '../model/client.ts';
import type { Json } from '../model/json.ts';
import { objectWritten } from './body.ts';
import type { ApiRequest, Ask } from './request.ts';

/** Returns an org that can be written as well as read; there is no DELETE. */
export function writerOver(ask: Ask, reader: Reader): Writer {
  const writer: Writer = {
    ...reader,
    write: async ({ method, path, body, versioned }) =>
      objectWritten(await ask({ ...withBody({ method, path }, body), accept: 'application/json', effect: effectOf(versioned) })),
  };
  return Object.freeze(writer);
}

const effectOf = (versioned: boolean): ApiRequest['effect'] => (versioned ? 'versioned-write' : 'write');

const withBody = <T extends object>(request: T, body: Json | undefined): T & { readonly body?: Json } =>
  body === undefined ? request : { ...request, body };
