import type { Reader, Writer } from '../model/client.ts';
import { objectWritten } from './body.ts';
import type { Ask } from './request.ts';

/** Returns an org that can be written as well as read; there is no DELETE. */
export function writerOver(ask: Ask, reader: Reader): Writer {
  const writer: Writer = {
    ...reader,
    write: async ({ method, path, body, versioned }) =>
      objectWritten(await ask({ method, path, body, accept: 'application/json', effect: versioned ? 'versioned-write' : 'write' })),
  };
  return Object.freeze(writer);
}
