import { isJsonObject, type Json, member } from '../model/json.ts';
import { type OrgRecord, RECORD_FORMAT, type RecordedDifference, type ReviewRecord } from '../model/record.ts';
import { isCommitId } from './commit-id.ts';

const KEY_DIGITS = 16;

/** Returns the record that unpacked JSON is, or undefined where any member of it has another form; members that we do not know are left out. */
export function readRecord(json: Json): ReviewRecord | undefined {
  const [configuration, head, run] = [member(json, 'configuration'), member(json, 'head'), member(json, 'run')];
  if (!isText(configuration) || !isText(head) || !isCommitId(head) || !isText(run)) return undefined;
  const orgs = readOrgs(member(json, 'orgs'));
  return orgs && { format: RECORD_FORMAT, configuration, head, run, orgs };
}

function readOrgs(json: Json | undefined): ReviewRecord['orgs'] | undefined {
  if (!isJsonObject(json)) return undefined;
  const read = Object.entries(json).map(([org, each]) => [org, readOrg(each)] as const);
  const whole = read.flatMap(([org, record]) => (record ? [[org, record] as const] : []));
  return whole.length === read.length ? Object.fromEntries(whole) : undefined;
}

function readOrg(json: Json): OrgRecord | undefined {
  const [organization, digest, complete] = [member(json, 'organization'), member(json, 'digest'), member(json, 'complete')];
  const [risks, differences] = [textsOf(member(json, 'risks')), readDifferences(json)];
  if (!isText(organization) || !isText(digest) || !/^([0-9a-f]{64})?$/.test(digest) || typeof complete !== 'boolean') return undefined;
  return risks && differences && { organization, digest, complete, risks, differences };
}

function readDifferences(json: Json): readonly RecordedDifference[] | undefined {
  const [keys, wanted, before] = [keysOf(member(json, 'keys')), textsOf(member(json, 'wanted')), textsOf(member(json, 'before'))];
  const things = readThings(json);
  if (!keys || !things || ![0, keys.length].includes(things.length)) return undefined;
  if (wanted?.length !== keys.length || before?.length !== keys.length) return undefined;
  return keys.map((key, index) => {
    const named = things[index] ?? [];
    return { key, wanted: wanted[index] ?? '', before: before[index] ?? '', ...(named.length === 0 ? {} : { things: named }) };
  });
}

// Absent where no value names a thing.
function readThings(json: Json): readonly (readonly string[])[] | undefined {
  const texts = textsOf(member(json, 'things') ?? []);
  const things = texts?.map(keysOf).filter((each) => each !== undefined);
  return things?.length === texts?.length ? things : undefined;
}

function keysOf(json: Json | undefined): readonly string[] | undefined {
  if (!isText(json) || json.length % KEY_DIGITS !== 0 || /[^0-9a-f]/.test(json)) return undefined;
  return json.match(/.{16}/g) ?? [];
}

function textsOf(json: Json | undefined): readonly string[] | undefined {
  return Array.isArray(json) && json.every(isText) ? json : undefined;
}

const isText = (json: unknown): json is string => typeof json === 'string';
