import { deflateRawSync } from 'node:zlib';
import { canonicalJson, type Json, jsonObject } from '../model/json.ts';
import type { OrgRecord, ReviewRecord } from '../model/record.ts';

/** Returns the second line of a comment: the record, packed; about 25,000 characters for 2,000 differences of short values, three times that where every value is a hash. */
export function encodeRecord(record: ReviewRecord): string {
  const { format, configuration, head, run } = record;
  const orgs = jsonObject(Object.entries(record.orgs).map(([org, each]) => [org, inColumns(each)] as const));
  const packed = deflateRawSync(canonicalJson({ format, configuration, head, run, orgs }), { level: 9, memLevel: 9 });
  return `<!-- genesys-cloud-record:${packed.toString('base64')} -->`;
}

// Like beside like packs best: all keys, then all wanted values, then all that were live.
const inColumns = ({ organization, digest, complete, risks, differences }: OrgRecord): Json => ({
  organization,
  digest,
  complete,
  risks,
  keys: differences.map(({ key }) => key).join(''),
  wanted: differences.map(({ wanted }) => wanted),
  before: differences.map(({ before }) => before),
  ...(differences.some(({ things }) => things) ? { things: differences.map(({ things = [] }) => things.join('')) } : {}),
});
