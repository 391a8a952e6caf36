import { describe, expect, it } from 'vitest';
import { checkRegions } from '../../src/genesys/check-regions.ts';
import { parseHosts, resolveHosts } from '../../src/genesys/hosts.ts';
import { findRegion, regionDomains, regionIds } from '../../src/genesys/regions.ts';
import { orgSettings } from './fixtures/org-settings.ts';

const LOCAL = { api: 'http://127.0.0.1:8080', login: 'http://127.0.0.1:8080', cdn: 'http://127.0.0.1:8080' };

const HOSTILE = [
  'evil.example',
  'mypurecloud.com.evil.example',
  'mypurecloud.com@evil',
  'evil@mypurecloud.com',
  'mypurecloud.com/',
  'mypurecloud.com#',
  'mypurecloud.com?',
  'mypurecloud.com:443',
  'mypurecloud.com.',
  '.mypurecloud.com',
  'xmypurecloud.com',
  ' mypurecloud.com',
  'mypurecloud.com\n',
  'https://login.mypurecloud.com',
  'us-east-1,evil.example',
  'us-east-1\u0000',
  'u\u017f-east-1',
  'api.mypurecloud.com',
  'inindca.com',
  'inintca.com',
  'us-east-3',
  '__proto__',
  'constructor',
  'toString',
  '',
  '*',
  '[object Object]',
  'x'.repeat(10_000),
];

describe('the table of regions', () => {
  it('has each region once', () => {
    expect(new Set([...regionIds, ...regionDomains]).size).toBe(36);
  });

  it.each(['us-east-1', 'US-East-1', 'mypurecloud.com', 'MyPureCloud.COM'])('knows %s', (text) => {
    expect(findRegion(text)?.id).toBe('us-east-1');
  });

  it('gives the hosts of a region', () => {
    expect(resolveHosts('EU-CENTRAL-1', new Map())).toEqual({
      name: 'eu-central-1',
      api: 'https://api.mypurecloud.de',
      login: 'https://login.mypurecloud.de',
      cdn: 'https://api-cdn.mypurecloud.de',
      named: false,
    });
  });

  it.each(HOSTILE)('has nothing for %j', (region) => {
    expect(resolveHosts(region, parseHosts(JSON.stringify({ sandbox: LOCAL })).hosts)).toBeUndefined();
  });
});

describe('a region in the file', () => {
  it.each(HOSTILE)('%j is an error at its place, on one line', (region) => {
    const org = orgSettings('prod', { region });
    const [found, ...more] = checkRegions([org], new Map());
    expect(more).toEqual([]);
    expect(found).toMatchObject({ severity: 'error', code: 'unknown-region', at: org.regionAt });
    expect(found?.message).not.toMatch(/\p{Cc}/u);
    expect(found?.message.length).toBeLessThan(200);
  });

  it('is told with the nearest, and every wrong one at once', () => {
    const orgs = [orgSettings('a', { region: 'us-eats-1' }), orgSettings('b'), orgSettings('c', { region: 'sandbx' })];
    const { hosts } = parseHosts(JSON.stringify({ sandbox: LOCAL }));
    expect(checkRegions(orgs, hosts).map((each) => each.help)).toEqual(['Did you mean "us-east-1"?', 'Did you mean "sandbox"?']);
  });
});

describe('hosts of the runner', () => {
  it('are found by their name, exactly', () => {
    const { hosts, findings } = parseHosts(JSON.stringify({ sandbox: LOCAL }));
    expect(findings).toEqual([]);
    expect(resolveHosts('sandbox', hosts)).toEqual({ name: 'sandbox', ...LOCAL, named: true });
    expect(resolveHosts('Sandbox', hosts)).toBeUndefined();
  });

  it.each(['', ' \n'])('may be left out: %j', (text) => {
    expect(parseHosts(text)).toEqual({ hosts: new Map(), findings: [] });
  });

  it.each([
    ['https://api.example.com', 'https://api.example.com'],
    ['https://api.example.com/', 'https://api.example.com'],
    ['HTTPS://API.example.com:8443', 'https://api.example.com:8443'],
    ['https://127.0.0.1:1', 'https://127.0.0.1:1'],
    ['http://localhost:1', 'http://localhost:1'],
    ['http://[::1]:1', 'http://[::1]:1'],
  ])('%s is a host', (api, origin) => {
    expect(parseHosts(JSON.stringify({ here: { ...LOCAL, api } })).hosts.get('here')?.api).toBe(origin);
  });

  it.each([
    'http://api.example.com',
    'http://10.0.0.1',
    'https://10.0.0.1',
    'https://169.254.169.254.',
    'https://0xa9fea9fe',
    'https://[::ffff:10.0.0.1]',
    'http://localhost.evil.example',
    'http://127.0.0.1@evil.example',
    'https://user:pass@api.example.com',
    'https://api.example.com/path',
    'https://api.example.com?',
    'https://api.example.com#',
    'https://api.example.com\\@evil',
    'ht\ntps://api.example.com',
    'ftp://127.0.0.1',
    'file:///etc/passwd',
    'api.example.com',
    '//api.example.com',
    'https://',
    '',
    7,
    null,
    ['https://api.example.com'],
  ])('%j is none', (login) => {
    const { hosts, findings } = parseHosts(JSON.stringify({ here: { ...LOCAL, login } }));
    expect(hosts.size).toBe(0);
    expect(findings).toMatchObject([{ code: 'input-invalid', severity: 'error' }]);
  });

  it.each(['us-east-1', 'US-EAST-9', 'us-gov-west-1', 'mypurecloud.com', 'evil.example', '__proto__', '', 'a b', '1st', 'x'.repeat(64)])(
    '%j cannot be their name',
    (name) => {
      const { hosts, findings } = parseHosts(`{${JSON.stringify(name)}: ${JSON.stringify(LOCAL)}}`);
      expect(hosts.size).toBe(0);
      expect(findings).toHaveLength(1);
    },
  );

  it.each(['{', '[]', 'null', '"x"', 'sandbox=http://127.0.0.1'])('%j is not understood, and not quoted', (text) => {
    expect(parseHosts(text).findings).toMatchObject([{ message: 'hosts: is not a JSON object' }]);
  });

  it('are checked all at once', () => {
    const text = JSON.stringify({ 'us-east-1': LOCAL, a: 5, b: { api: 'x', login: LOCAL.login, extra: 1 } });
    expect(parseHosts(text).findings.map((each) => each.message)).toEqual([
      expect.stringContaining('"us-east-1" cannot be a name'),
      expect.stringContaining('"a" is not an object'),
      expect.stringContaining('"b" has "extra"'),
      expect.stringContaining('"b", api must be'),
      expect.stringContaining('"b", cdn is missing'),
    ]);
  });
});
