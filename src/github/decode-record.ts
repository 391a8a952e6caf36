import { inflateRawSync } from 'node:zlib';
import { type Json, member } from '../model/json.ts';
import { RECORD_FORMAT, type ReviewRecord } from '../model/record.ts';
import { readRecord } from './read-record.ts';

/** A record, or why a line holds none: the end of a sentence that begins with the comment. */
export type DecodedRecord = ReviewRecord | { readonly problem: string };

const LINE = /^<!-- genesys-cloud-record:([A-Za-z0-9+/]+={0,2}) -->$/;
const MOST_BYTES = 4 * 1024 * 1024;

/** Returns the record of a comment's second line, whoever wrote it: bounded to 4 MiB, and every member checked. */
export function decodeRecord(line: string): DecodedRecord {
  const packed = LINE.exec(line)?.[1];
  if (packed === undefined) return { problem: 'carries no record on its second line' };
  const json = unpack(packed);
  if (json === undefined) return { problem: 'carries a record that cannot be unpacked, or that is larger than 4 MiB' };
  if (member(json, 'format') !== RECORD_FORMAT) return { problem: 'carries a record in the form of another version' };
  return readRecord(json) ?? { problem: 'carries something that does not have the form of a record' };
}

function unpack(packed: string): Json | undefined {
  try {
    return JSON.parse(inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: MOST_BYTES }).toString('utf8'));
  } catch {
    return undefined;
  }
}
