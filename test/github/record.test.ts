import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { decodeRecord } from '../../src/github/decode-record.ts';
import { encodeRecord } from '../../src/github/encode-record.ts';
import { canonicalJson, type Json } from '../../src/model/json.ts';
import { difference, HEAD, keyFor, orgRecord, record } from './records.ts';

const packed = (text: string): string => `<!-- genesys-cloud-record:${deflateRawSync(text).toString('base64')} -->`;
const MANY = [...Array(2_000)].map((_, index) => index);

const org = (more: Readonly<Record<string, Json>> = {}): Json => ({
  organization: 'o',
  digest: 'd'.repeat(64),
  complete: true,
  risks: ['near-name'],
  keys: keyFor(1),
  wanted: ['"8s"'],
  before: ['"5s"'],
  ...more,
});
const whole = (more: Readonly<Record<string, Json>> = {}): Json => ({
  format: 1,
  configuration: 'genesys-cloud.yml',
  head: HEAD,
  run: '42',
  orgs: { dev: org() },
  ...more,
});

describe('what is packed comes back', () => {
  test.each([
    ['one difference', record()],
    ['no org', record({})],
    ['an org that could not be planned', record({ dev: orgRecord({ organization: '', digest: '', complete: false, differences: [] }) })],
    ['several orgs, in any order', record({ test: orgRecord(), dev: orgRecord({ risks: ['near-name', 'low-contrast'] }) })],
    ['hostile values', record({ dev: orgRecord({ differences: [difference(1, '"--> \\u202e | ` \\n"', '{"__proto__":1}')] }) })],
    [
      'a value that names things',
      record({ dev: orgRecord({ differences: [difference(1), { ...difference(2), things: [keyFor(3), keyFor(4)] }] }) }),
    ],
    ['a name that objects have', record({ constructor: orgRecord() })],
    ['a hostile configuration', record({}, { configuration: '-->\n<!--' })],
  ])('%s', (_, given) => {
    const line = encodeRecord(given);
    expect(line).toMatch(/^<!-- genesys-cloud-record:[A-Za-z0-9+/]+={0,2} -->$/);
    expect(decodeRecord(line)).toEqual(given);
  });
});

test('the same record is the same line, whatever the order of its orgs', () => {
  const [dev, prod] = [orgRecord(), orgRecord({ complete: false })];
  expect(encodeRecord(record({ dev, prod }))).toBe(encodeRecord(record({ prod, dev })));
});

describe('2,000 differences fit in 45,000 characters', () => {
  test.each<[string, (index: number) => readonly [string, string]]>([
    ['of one timeout', () => ['"8s"', '"5s"']],
    ['of timeouts that differ', (index) => [`"${(index * 7) % 60}s"`, `"${(index * 13) % 60}s"`]],
    ['of colours and switches', (index) => [`"#${keyFor(index).slice(0, 1).repeat(6)}"`, String(index % 3 === 0)]],
  ])('%s', (_, valuesOf) => {
    const differences = MANY.map((index) => difference(index, ...valuesOf(index)));
    const line = encodeRecord(record({ dev: orgRecord({ differences }) }));
    expect(line.length).toBeLessThan(45_000);
    expect(decodeRecord(line)).toMatchObject({ orgs: { dev: { differences } } });
  });
});

test('members that this version does not know are left out', () => {
  const line = packed(canonicalJson(whole({ later: 1, orgs: { dev: org({ later: [1] }) } })));
  expect(decodeRecord(line)).toEqual(decodeRecord(packed(canonicalJson(whole()))));
  expect(decodeRecord(line)).not.toHaveProperty('problem');
});

describe('what is no record is a problem', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  test.each<[string, string, RegExp]>([
    ['another line', 'Hello', /no record/],
    ['an empty line', '', /no record/],
    ['a record with text before it', `> ${encodeRecord(record())}`, /no record/],
    ['a record with text after it', `${encodeRecord(record())} -->`, /no record/],
    ['base64 of the other alphabet', '<!-- genesys-cloud-record:a-_b -->', /no record/],
    ['base64 of nothing packed', '<!-- genesys-cloud-record:AAAA -->', /unpacked/],
    ['one that is cut', `${encodeRecord(record()).slice(0, 120)} -->`, /unpacked/],
    ['more than 4 MiB', packed(`${canonicalJson(whole())}${' '.repeat(4 * 1024 * 1024)}`), /4 MiB/],
    ['no JSON', packed('{'), /unpacked/],
    ['another format', packed(canonicalJson(whole({ format: 2 }))), /another version/],
    ['a format of another type', packed(canonicalJson(whole({ format: '1' }))), /another version/],
    ['a format by the prototype', packed('{"__proto__":{"format":1}}'), /another version/],
    ['a list', packed('[1]'), /another version/],
    ['null', packed('null'), /another version/],
    ['deep JSON', packed(deep), /another version/],
    ['deep orgs', packed(`{"format":1,"configuration":"c","head":"${HEAD}","run":"1","orgs":{"dev":${deep}}}`), /form of a record/],
  ])('%s', (_, line, problem) => {
    expect(decodeRecord(line)).toEqual({ problem: expect.stringMatching(problem) });
  });

  test.each<[string, Json]>([
    ['no configuration', whole({ configuration: null })],
    ['a head that is no commit', whole({ head: 'main' })],
    ['a head of zeros', whole({ head: '0'.repeat(40) })],
    ['a run of another type', whole({ run: 42 })],
    ['orgs as a list', whole({ orgs: [org()] })],
    ['an org that is null', whole({ orgs: { dev: null } })],
    ['one org of two that is wrong', whole({ orgs: { dev: org(), test: 1 } })],
    ['`complete` as a text', whole({ orgs: { dev: org({ complete: 'true' }) } })],
    ['a digest that is none', whole({ orgs: { dev: org({ digest: 'd'.repeat(63) }) } })],
    ['an organization of another type', whole({ orgs: { dev: org({ organization: {} }) } })],
    ['risks of another type', whole({ orgs: { dev: org({ risks: [1] }) } })],
    ['keys as a list', whole({ orgs: { dev: org({ keys: [keyFor(1)] }) } })],
    ['a key too short', whole({ orgs: { dev: org({ keys: keyFor(1).slice(1) }) } })],
    ['a digit too many', whole({ orgs: { dev: org({ keys: `${keyFor(1)}0` }) } })],
    ['a key that is not hex', whole({ orgs: { dev: org({ keys: 'X'.repeat(16) }) } })],
    ['a value too many', whole({ orgs: { dev: org({ wanted: ['1', '2'] }) } })],
    ['a value missing', whole({ orgs: { dev: org({ before: [] }) } })],
    ['things of one difference more', whole({ orgs: { dev: org({ things: ['', ''] }) } })],
    ['things of another type', whole({ orgs: { dev: org({ things: [5] }) } })],
    ['a thing too short', whole({ orgs: { dev: org({ things: ['0'] }) } })],
    ['a value of another type', whole({ orgs: { dev: org({ before: [5] }) } })],
  ])('%s', (_, json) => {
    expect(decodeRecord(packed(JSON.stringify(json)))).toEqual({ problem: expect.stringMatching(/form of a record/) });
  });
});

test('a hostile name of an org changes nothing beside its own record', () => {
  const read = decodeRecord(
    packed(`{"format":1,"configuration":"c","head":"${HEAD}","run":"1","orgs":{"__proto__":${JSON.stringify(org())}}}`),
  );
  if ('problem' in read) throw new Error(read.problem);
  expect(Object.keys(read.orgs)).toEqual(['__proto__']);
  expect(Object.getPrototypeOf(read.orgs)).toBe(Object.prototype);
});
