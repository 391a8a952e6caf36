import type { Reader, Writer } from '../model/client.ts';
import { objectWritten } from './body.ts';
import type { ApiRequest, Ask } from './request.ts';

/** Returns an org that can be written as well as read; there is no DELETE. */
export function writerOver(ask: Ask, reader: Reader): Writer {
  const writer: Writer = {
    ...reader,
    write: async ({ versioned, ...request }) =>
      objectWritten(await ask({ ...request, accept: 'application/json', effect: effectOf(versioned) })),
  };
  return Object.freeze(writer);
}

const effectOf = (versioned: boolean): ApiRequest['effect'] => (versioned ? 'versioned-write' : 'write');
