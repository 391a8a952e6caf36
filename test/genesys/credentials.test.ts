import { describe, expect, it } from 'vitest';
import { checkBinding } from '../../src/genesys/binding.ts';
import { readCredentials } from '../../src/genesys/credentials.ts';
import { type Hosts, resolveHosts } from '../../src/genesys/hosts.ts';
import { formsOf, secretsOf } from '../../src/genesys/secrets.ts';
import { refuseUnsafeTls } from '../../src/genesys/tls.ts';
import { orgSettings } from './fixtures/org-settings.ts';

type Env = Record<string, string | undefined>;

const pair = (prefix: string, more: Env = {}): Env => ({
  [`${prefix}_CLIENT_ID`]: `${prefix}-id`,
  [`${prefix}_CLIENT_SECRET`]: `${prefix}-secret`,
  ...more,
});

const read = (names: readonly string[], env: Env, selectsOne = false, input?: string) =>
  readCredentials(
    names.map((name) => orgSettings(name)),
    { env, selectsOne, ...(input === undefined ? {} : { input }) },
  );

describe('the variables of an org', () => {
  it.each<[string, string, Env, boolean, string | undefined]>([
    ['its own pair', 'prod', pair('GENESYS_PROD'), false, 'GENESYS_PROD-id'],
    ['a name with a hyphen', 'prod-us', pair('GENESYS_PROD_US'), false, 'GENESYS_PROD_US-id'],
    ['lower case', 'prod', pair('genesys_prod'), true, undefined],
    ['no prefix', 'azure', pair('AZURE'), true, undefined],
    ['a pair of another org', 'prod', pair('GENESYS_DEV'), true, undefined],
    ['empty values', 'prod', { GENESYS_PROD_CLIENT_ID: '', GENESYS_PROD_CLIENT_SECRET: ' ' }, true, undefined],
    ['white space around', 'prod', { GENESYS_PROD_CLIENT_ID: ' id\n', GENESYS_PROD_CLIENT_SECRET: 's' }, false, 'id'],
    ['the plain pair for the only org', 'prod', pair('GENESYS'), true, 'GENESYS-id'],
    ['the plain pair without that', 'prod', pair('GENESYS'), false, undefined],
    ['its own before the plain pair', 'prod', { ...pair('GENESYS'), ...pair('GENESYS_PROD') }, true, 'GENESYS_PROD-id'],
    ['a hostile name', '__proto__', {}, true, undefined],
  ])('%s', (_, name, env, selectsOne, clientId) => {
    const found = read([name], env, selectsOne);
    expect(found.byOrg.get(name)?.clientId).toBe(clientId);
    expect(found.missing.has(name)).toBe(clientId === undefined);
    expect(found.findings).toEqual([]);
  });

  it('are looked for under `credentials:`, and nowhere else', () => {
    const looked: string[] = [];
    const env = new Proxy<Env>({}, { getOwnPropertyDescriptor: (_, name) => void looked.push(String(name)) });
    const found = readCredentials([orgSettings('prod', { credentials: 'AZURE' })], { env, selectsOne: true });
    expect(new Set(looked)).toEqual(
      new Set(['GENESYS_AZURE_CLIENT_ID', 'GENESYS_AZURE_CLIENT_SECRET', 'GENESYS_CLIENT_ID', 'GENESYS_CLIENT_SECRET']),
    );
    expect(found.missing.get('prod')).toEqual([
      'GENESYS_AZURE_CLIENT_ID',
      'GENESYS_AZURE_CLIENT_SECRET',
      'GENESYS_CLIENT_ID',
      'GENESYS_CLIENT_SECRET',
    ]);
  });

  it('nothing is read from a prototype', () => {
    const found = read(['prod'], Object.create(pair('GENESYS_PROD')));
    expect(found.byOrg.size).toBe(0);
  });

  it.each([
    ['GENESYS_PROD_CLIENT_ID', 'GENESYS_PROD_CLIENT_SECRET'],
    ['GENESYS_PROD_CLIENT_SECRET', 'GENESYS_PROD_CLIENT_ID'],
    ['GENESYS_CLIENT_ID', 'GENESYS_CLIENT_SECRET'],
  ])('%s alone is an error', (has, lacks) => {
    const found = read(['prod'], { [has]: 'something-long' }, true);
    expect(found.findings).toMatchObject([{ code: 'credentials-incomplete', message: `prod: ${has} is set and ${lacks} is not` }]);
    expect(found.byOrg.size).toBe(0);
    expect(found.missing.size).toBe(0);
    expect(found.secrets.includes('something-long')).toBe(has.endsWith('SECRET'));
  });

  it('half a pair of its own is not mended by the plain pair', () => {
    const found = read(['prod'], { ...pair('GENESYS'), GENESYS_PROD_CLIENT_ID: 'x' }, true);
    expect(found.byOrg.size).toBe(0);
    expect(found.findings).toHaveLength(1);
  });

  it('the plain pair is never used for one org of several', () => {
    expect(read(['dev', 'prod'], pair('GENESYS'), true).byOrg.size).toBe(0);
  });

  it('bring the region and the organization of the same set', () => {
    const env = { ...pair('GENESYS', { GENESYS_REGION: 'eu-west-1' }), GENESYS_PROD_REGION: 'us-east-1', GENESYS_ORGANIZATION_ID: 'o-1' };
    expect(read(['prod'], env, true).byOrg.get('prod')).toMatchObject({ region: 'eu-west-1', organizationId: 'o-1' });
  });

  it('missing for one org while another has some is an error at that org', () => {
    const found = read(['dev', 'prod'], pair('GENESYS_DEV'));
    expect(found.findings).toMatchObject([{ code: 'credentials-missing', severity: 'error', at: { line: 3 } }]);
    expect(found.findings[0]?.message).toContain('prod: no credentials; looked for GENESYS_PROD_CLIENT_ID, GENESYS_PROD_CLIENT_SECRET');
  });
});

describe('the input `credentials`', () => {
  const one = { clientId: 'id', clientSecret: 'the-secret-itself', region: 'eu-west-1' };

  it('is used by key, before the variables', () => {
    const found = read(['prod', 'dev'], { ...pair('GENESYS_PROD'), ...pair('GENESYS_DEV') }, false, JSON.stringify({ PROD: one }));
    expect(found.byOrg.get('prod')).toEqual({ ...one, source: 'the input credentials (PROD)' });
    expect(found.byOrg.get('dev')?.clientId).toBe('GENESYS_DEV-id');
    expect(found.findings).toEqual([]);
  });

  it('masks each secret by itself, used or not, right or wrong', () => {
    const input = { PROD: one, DEV: { ...one, clientSecret: 'another-secret' }, BAD: { clientSecret: 'broken-entry' } };
    const { secrets } = read(['prod'], {}, false, JSON.stringify(input));
    for (const secret of ['the-secret-itself', 'another-secret', 'broken-entry']) expect(secrets).toContain(secret);
  });

  it.each<[string, string]>([
    ['{"PROD": {"clientSecret": "the-secret-itself"', 'is not a JSON object'],
    ['[]', 'is not a JSON object'],
    ['the-secret-itself', 'is not a JSON object'],
    ['{"prod": {}}', '"prod" is no key'],
    ['{"__proto__": {}}', '"__proto__" is no key'],
    ['{"PROD": "the-secret-itself"}', '"PROD" is not an object'],
    [JSON.stringify({ PROD: { ...one, region: undefined } }), 'no text for region'],
    [JSON.stringify({ PROD: { ...one, clientId: 5 } }), 'no text for clientId'],
    [JSON.stringify({ PROD: { ...one, clientSecret: ' ' } }), 'no text for clientSecret'],
    [JSON.stringify({ PROD: { ...one, organizationId: 7 } }), 'no text for organizationId'],
    [JSON.stringify({ PROD: { ...one, host: 'evil.example' } }), '"PROD" has "host"'],
  ])('%s is an error that quotes no value', (input, message) => {
    const { findings, byOrg, missing } = read(['prod'], {}, true, input);
    expect(findings).toMatchObject([{ code: 'input-invalid', message: expect.stringContaining(message) }]);
    expect(JSON.stringify(findings)).not.toContain('the-secret-itself');
    expect([byOrg.size, missing.size]).toEqual([0, 0]);
  });

  it('tells everything that is wrong at once', () => {
    expect(read(['prod'], {}, true, '{"PROD": {"x": 1}, "dev": 2}').findings).toHaveLength(5);
  });
});

describe('the binding', () => {
  const table = resolveHosts('eu-central-1', new Map()) as Hosts;
  const named: Hosts = { name: 'sandbox', api: 'http://127.0.0.1:1', login: 'http://127.0.0.1:1', cdn: 'http://127.0.0.1:1', named: true };

  it.each<[Hosts, string | undefined, string | undefined]>([
    [table, undefined, undefined],
    [table, 'eu-central-1', undefined],
    [table, 'MyPureCloud.de', undefined],
    [table, 'us-east-1', 'region-differs'],
    [table, 'sandbox', 'region-differs'],
    [table, '', 'region-differs'],
    [named, undefined, 'host-not-bound'],
    [named, 'sandbox', undefined],
    [named, 'SANDBOX', 'region-differs'],
    [named, 'eu-central-1', 'region-differs'],
  ])('%o with the region %j: %s', (hosts, region, code) => {
    const credentials = { clientId: 'a', clientSecret: 'b', source: 'GENESYS_PROD_CLIENT_ID', ...(region === undefined ? {} : { region }) };
    expect(checkBinding(hosts, credentials)?.code).toBe(code);
  });
});

describe('what is masked', () => {
  it('is every form of the secret and of the Basic value', () => {
    const secrets = secretsOf({ clientId: 'id', clientSecret: 'a+b/c=d e', source: '' });
    const basic = Buffer.from('id:a+b/c=d e').toString('base64');
    const expected = ['a+b/c=d e', 'a%2Bb%2Fc%3Dd%20e', 'a%2Bb%2Fc%3Dd+e', Buffer.from('a+b/c=d e').toString('base64'), basic];
    for (const each of expected) expect(secrets).toContain(each);
  });

  it.each(['', 'short', '1234567'])('is nothing under 8 characters: %j', (secret) => {
    expect(formsOf(secret).every((form) => form.length >= 8)).toBe(true);
    expect(formsOf(secret)).not.toContain(secret);
  });

  it('may be any text', () => {
    expect(formsOf('half a \ud800 sign')).toContain('half a \ud800 sign');
  });
});

describe('TLS', () => {
  it.each<[Env, string | undefined]>([
    [{ NODE_TLS_REJECT_UNAUTHORIZED: '0' }, 'unsafe-tls'],
    [{ NODE_TLS_REJECT_UNAUTHORIZED: '1' }, undefined],
    [{ NODE_EXTRA_CA_CERTS: 'ca.pem' }, undefined],
    [{}, undefined],
  ])('%o: %s', (env, code) => {
    expect(refuseUnsafeTls(env)?.code).toBe(code);
  });
});
