import { describe, expect, expectTypeOf, it } from 'vitest';
import { openForReading, openForWriting, type ReadingOrg } from '../../src/genesys/connect.ts';
import { resolveHosts } from '../../src/genesys/hosts.ts';
import { attempt } from '../../src/model/api-error.ts';
import { type ApiPath, apiPath } from '../../src/model/api-path.ts';
import type { Reader, Writer } from '../../src/model/client.ts';
import { fakeClock } from './fixtures/fake-clock.ts';
import { connectionTo, credentials, ORGANIZATION, platform, SECRET } from './fixtures/platform.ts';
import { json } from './fixtures/server.ts';

const OTHER = 'aaaaaaaa-7a4d-4a56-9f3e-b1c2d3e4f506';
const THING = apiPath`/api/v2/things/${'t-1'}`;

describe('an org for reading', () => {
  it('has no method that writes, neither by type nor at run time', async () => {
    const org = await openForReading(connectionTo(await platform()));
    expectTypeOf<keyof Reader>().toEqualTypeOf<'get' | 'list' | 'array' | 'cursor' | 'text' | 'progress' | 'query' | 'publicFile'>();
    expectTypeOf<keyof ReadingOrg>().toEqualTypeOf<'organization' | 'reader' | 'traffic' | 'close'>();
    expect(Object.keys(org.reader).sort()).toEqual(['array', 'cursor', 'get', 'list', 'progress', 'publicFile', 'query', 'text']);
    expect(Object.keys(org).sort()).toEqual(['close', 'organization', 'reader', 'traffic']);
    expect(Object.getPrototypeOf(org.reader)).toBe(Object.prototype);
    expect([Object.isFrozen(org), Object.isFrozen(org.reader)]).toEqual([true, true]);
  });

  it('asks by POST only at the addresses of the audit queries', async () => {
    const server = await platform();
    const { reader } = await openForReading(connectionTo(server));
    await reader.query(apiPath`/api/v2/audits/query/realtime`, { interval: 'x' }, { expand: 'user' });
    expect(server.rest()).toMatchObject([{ method: 'POST', url: '/api/v2/audits/query/realtime?expand=user', body: '{"interval":"x"}' }]);
    for (const path of [THING, apiPath`/api/v2/audits/query/${'id'}`, '/api/v2/audits/query/../../things' as ApiPath])
      expect(await attempt(() => reader.query(path, {}))).toMatchObject({ failure: { code: 'unsafe-id' } });
    expect(server.rest()).toHaveLength(1);
  });

  it('sends nothing but GET and the sign-in, and no goodbye', async () => {
    const server = await platform({ handle: (_, response) => json(response, { entities: [] }) });
    const org = await openForReading(connectionTo(server));
    await org.reader.list(apiPath`/api/v2/things`);
    await org.close();
    expect(server.seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /oauth/token',
      'GET /api/v2/organizations/me',
      'GET /api/v2/things?pageSize=100&pageNumber=1',
    ]);
  });

  it('takes no path that could lead elsewhere', async () => {
    const server = await platform();
    const { reader } = await openForReading(connectionTo(server));
    const paths = [
      'https://evil.example/api/v2/x',
      '//evil.example/api/v2/x',
      '@evil.example/api/v2/x',
      '.evil.example/api/v2/x',
      '/oauth/token',
    ];
    const odd = ['/api/v2/../../oauth/token', '/api/v2/x?y', '/api/v2/x#y', '/api/v2\\x', '/api/v2/x y', '/api/v2/x\ny', '/api/v2', ''];
    for (const path of [...paths, ...odd])
      expect(await attempt(() => reader.get(path as ApiPath)), path).toMatchObject({ failure: { code: 'unsafe-id' } });
    expect(server.rest()).toEqual([]);
  });
});

describe('an org for writing', () => {
  it('can do all that a reader can, and write', async () => {
    const org = await openForWriting(connectionTo(await platform()));
    expectTypeOf<keyof Writer>().toEqualTypeOf<keyof Reader | 'write'>();
    expect(Object.keys(org.writer).sort()).toEqual(['array', 'cursor', 'get', 'list', 'progress', 'publicFile', 'query', 'text', 'write']);
    expect(Object.keys(org.reader)).not.toContain('write');
  });

  it.each([204, 404, 500])('gives its token back, whatever comes of it: %s', async (status) => {
    const server = await platform({ handle: (_, response) => response.writeHead(status).end() });
    const org = await openForWriting(connectionTo(server));
    await org.close();
    expect(server.rest()).toMatchObject([
      { method: 'DELETE', url: '/api/v2/tokens/me', headers: { authorization: `Bearer ${server.tokens[0]}` } },
    ]);
  });

  it('closes without a word when nobody is there any more', async () => {
    const server = await platform();
    const org = await openForWriting(connectionTo(server));
    await server.close();
    await expect(org.close()).resolves.toBeUndefined();
  });
});

describe('the order of things', () => {
  it('begins with the binding: nothing is sent to a host that the pair is not bound to', async () => {
    const server = await platform();
    for (const region of [undefined, 'us-east-1', 'there']) {
      const { region: _, ...unbound } = credentials;
      const pair = region === undefined ? unbound : { ...unbound, region };
      const code = region === undefined ? 'host-not-bound' : 'region-differs';
      expect(await attempt(() => openForReading(connectionTo(server, { credentials: pair })))).toMatchObject({ failure: { code } });
    }
    const table = resolveHosts('eu-west-1', new Map());
    if (!table) throw new Error('The table has no such region');
    expect(await attempt(() => openForReading(connectionTo({ hosts: table })))).toMatchObject({ failure: { code: 'region-differs' } });
    expect(server.seen).toEqual([]);
  });

  it.each<[string | undefined, string | undefined, string | undefined]>([
    [undefined, undefined, undefined],
    [ORGANIZATION, ORGANIZATION, undefined],
    [ORGANIZATION.toUpperCase(), undefined, undefined],
    [OTHER, undefined, 'the file names'],
    [undefined, OTHER, 'the runner names'],
    [ORGANIZATION, OTHER, 'the runner names'],
  ])('goes on to the organization: file %s, runner %s', async (file, runner, message) => {
    const server = await platform();
    const pair = runner === undefined ? credentials : { ...credentials, organizationId: runner };
    const connection = connectionTo(server, { credentials: pair, ...(file === undefined ? {} : { organizationId: file }) });
    const result = await attempt(() => openForWriting(connection));
    if (message === undefined) expect(result).toMatchObject({ value: { organization: { id: ORGANIZATION, name: 'Norrby Retail' } } });
    else {
      expect(result).toMatchObject({ failure: { code: 'wrong-organization', message: expect.stringContaining(`${message} ${OTHER}`) } });
      expect(result).toMatchObject({ failure: { message: expect.stringContaining(`"Norrby Retail" (${ORGANIZATION})`) } });
    }
    expect(server.seen).toHaveLength(2);
  });

  it.each<[string, unknown]>([
    ['no id', { name: 'x' }],
    ['an id that is no text', { id: 5 }],
    ['an empty id', { id: '' }],
  ])('ends where the organization has %s', async (_, body) => {
    const server = await platform({ me: (_seen, response) => json(response, body) });
    expect(await attempt(() => openForReading(connectionTo(server)))).toMatchObject({ failure: { code: 'answer-not-understood' } });
  });

  it('shows a hostile organization on one line', async () => {
    const server = await platform({
      me: (_, response) => json(response, { id: `x\n::add-mask::${'y'.repeat(9_000)}`, name: '\u001b[31m`|\r\n##[x]' }),
    });
    const result = await attempt(() => openForReading(connectionTo(server, { organizationId: OTHER })));
    if ('value' in result) throw new Error('It was opened');
    expect(result.failure.message).not.toMatch(/\p{Cc}/u);
    expect(result.failure.message.length).toBeLessThan(400);
  });
});

describe('the sign-in', () => {
  it.each<[string, number, unknown, string]>([
    ['OAuth fields', 401, { error: 'invalid_client', error_description: 'bad\ncredentials' }, 'invalid_client: bad credentials'],
    ['another form', 400, { error: 'invalid_request', description: 'client not found' }, 'invalid_request: client not found'],
    ['fields of other types', 401, { error: { a: 1 }, description: 5 }, 'application/json'],
    ['a list', 400, ['::set-output'], 'application/json, 16 bytes'],
    ['a flood', 401, { error: 'x'.repeat(10_000) }, 'xxx…'],
    ['the secret itself', 401, { error: `you said ${SECRET}` }, 'you said ***'],
  ])('that is refused with %s', async (_, status, body, message) => {
    const server = await platform({ signIn: (response) => json(response, body, status) });
    const result = await attempt(() => openForReading(connectionTo(server)));
    expect(result).toMatchObject({ failure: { code: 'sign-in-failed', status, message: expect.stringContaining(message) } });
    expect(result).toMatchObject({ failure: { message: expect.stringContaining('GENESYS_PROD_CLIENT_ID') } });
    expect(JSON.stringify(result)).not.toMatch(/set-output|not-a-secret/);
    expect(server.seen).toHaveLength(1);
  });

  it.each<[string, unknown]>([
    ['no token', {}],
    ['a token that is no text', { access_token: 5 }],
    ['an empty token', { access_token: '' }],
    ['a token with a line end', { access_token: 'abc\r\nx-evil: 1' }],
    ['a token without end', { access_token: 'x'.repeat(20_000) }],
    ['a list', []],
  ])('that brings %s', async (_, body) => {
    const server = await platform({ signIn: (response) => json(response, body) });
    expect(await attempt(() => openForReading(connectionTo(server)))).toMatchObject({ failure: { code: 'answer-not-understood' } });
    expect(server.seen).toHaveLength(1);
  });

  it('is repeated like a read', async () => {
    const clock = fakeClock();
    const server = await platform({ signIn: (response, token, count) => json(response, { access_token: token }, count < 3 ? 503 : 200) });
    await openForReading(connectionTo(server, { clock }));
    expect(clock.sleeps).toEqual([500, 1_000]);
  });

  it('hands each form of each secret to the mask before it is used', async () => {
    const masked: string[] = [];
    const early: string[] = [];
    const server = await platform({
      signIn: (response, token) => {
        early.push(...masked);
        json(response, { access_token: token });
      },
      me: (seen, response) => {
        expect(masked).toContain(seen.headers.authorization?.slice('Bearer '.length));
        json(response, { id: ORGANIZATION });
      },
    });
    await openForReading(connectionTo(server, { onSecret: (value) => masked.push(value) }));
    expect(early).toContain(SECRET);
    expect(early).toContain(Buffer.from(`client-id:${SECRET}`).toString('base64'));
    expect(masked).toContain(Buffer.from(server.tokens[0] ?? '').toString('base64'));
    expect(new Set(masked).size).toBe(masked.length);
    expect(masked.every((value) => value.length >= 8)).toBe(true);
  });
});

describe('a run that is stopped', () => {
  it('sends nothing any more, also not what is waiting', async () => {
    const stop = new AbortController();
    const clock = { ...fakeClock(), sleep: (wait: number) => new Promise<void>((resolve) => wait < 3_000 && resolve()) };
    const server = await platform({
      handle: (_, response) => {
        stop.abort();
        json(response, {}, 503);
      },
    });
    const org = await openForWriting(connectionTo(server, { signal: stop.signal, parallel: 1, clock }));
    const results = await Promise.all([1, 2, 3].map(() => attempt(() => org.reader.get(THING))));
    for (const result of results)
      expect(result).toMatchObject({ failure: { code: 'run-stopped', message: expect.stringContaining('was not sent') } });
    await org.close();
    expect(server.rest()).toHaveLength(1);
  });

  it('lets the request under way end', async () => {
    const stop = new AbortController();
    const clock = { ...fakeClock(), sleep: () => new Promise<void>(() => {}) };
    const server = await platform({
      handle: (_, response) => {
        stop.abort();
        json(response, { version: 2 });
      },
    });
    const org = await openForWriting(connectionTo(server, { signal: stop.signal, clock }));
    expect(await org.writer.write({ method: 'PATCH', path: THING, body: {}, versioned: true })).toEqual({ version: 2 });
  });

  it('gives it up after three seconds, and its effect is in doubt', async () => {
    const stop = new AbortController();
    const clock = fakeClock();
    const server = await platform({ handle: () => stop.abort() });
    const org = await openForWriting(connectionTo(server, { signal: stop.signal, clock }));
    const result = await attempt(() => org.writer.write({ method: 'PATCH', path: THING, body: {}, versioned: true }));
    expect(result).toMatchObject({ failure: { code: 'run-stopped', uncertain: true } });
    expect(clock.sleeps).toEqual([3_000]);
  });
});
