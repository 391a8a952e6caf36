import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openForReading, openForWriting } from '../../src/genesys/connect.ts';
import { type ApiFailure, attempt } from '../../src/model/api-error.ts';
import { apiPath } from '../../src/model/api-path.ts';
import { fakeClock } from './fixtures/fake-clock.ts';
import { connectionTo, platform, SECRET } from './fixtures/platform.ts';
import { json, type Seen } from './fixtures/server.ts';

type Respond = (response: ServerResponse, count: number, seen: Seen) => void;

const THING = apiPath`/api/v2/things/${'t-1'}`;

async function reading(respond: Respond, more: Parameters<typeof connectionTo>[1] = {}) {
  let count = 0;
  const server = await platform({ handle: (seen, response) => respond(response, ++count, seen) });
  const clock = fakeClock();
  const org = await openForWriting(connectionTo(server, { clock, ...more }));
  return { server, clock, org };
}

async function failureOf(respond: Respond, method: 'get' | 'text' = 'get'): Promise<ApiFailure> {
  const { org } = await reading(respond);
  const result = await attempt<unknown>(() => org.reader[method](THING, { secret: 'query-value' }));
  if ('value' in result) throw new Error('It did not fail');
  return result.failure;
}

const write = (versioned: boolean) => ({ method: 'PATCH', path: THING, body: { version: 1 }, versioned }) as const;

describe('a request', () => {
  it('carries the token, the query and who asks, and counts', async () => {
    const { server, org } = await reading((response) => json(response, { name: 'x' }));
    expect(await org.reader.get(THING, { a: 'ä&b', n: 1, yes: true })).toEqual({ name: 'x' });
    const [seen] = server.rest();
    expect(seen).toMatchObject({ method: 'GET', url: '/api/v2/things/t-1?a=%C3%A4%26b&n=1&yes=true', body: '' });
    expect(seen?.headers).toMatchObject({
      authorization: `Bearer ${server.tokens[0]}`,
      accept: 'application/json',
      'user-agent': 'genesys-cloud-config-action/test',
    });
    expect(org.traffic()).toEqual({ calls: 3, waitedSeconds: 0 });
  });

  it('signs in with a Basic header and a form, once', async () => {
    const { server, org } = await reading((response) => json(response, {}));
    await Promise.all(Array.from({ length: 10 }, () => org.reader.get(THING)));
    const [signIn, ...others] = server.seen.filter(({ url }) => url === '/oauth/token');
    expect(others).toEqual([]);
    expect(signIn).toMatchObject({ method: 'POST', body: 'grant_type=client_credentials' });
    expect(signIn?.headers.authorization).toBe(`Basic ${Buffer.from(`client-id:${SECRET}`).toString('base64')}`);
    expect(signIn?.headers['content-type']).toBe('application/x-www-form-urlencoded');
  });

  it('keeps to the limit of requests under way', async () => {
    const held: ServerResponse[] = [];
    let most = 0;
    const { org } = await reading(
      (response, count) => {
        held.push(response);
        most = Math.max(most, held.length);
        if (count === 30 || held.length > 3) for (const each of held.splice(0)) json(each, {});
        else if (held.length === 3) setImmediate(() => json(held.shift() ?? response, {}));
      },
      { parallel: 3 },
    );
    await Promise.all(Array.from({ length: 30 }, () => org.reader.get(THING)));
    expect(most).toBe(3);
  });

  it('is repeated and its waits are counted', async () => {
    const { clock, org } = await reading((response, count) => json(response, {}, count < 3 ? 503 : 200));
    await org.reader.get(THING);
    expect(clock.sleeps).toEqual([500, 1_000]);
    expect(org.traffic()).toEqual({ calls: 5, waitedSeconds: 1.5 });
  });

  it('waits as long as the platform asks, and not longer than it may', async () => {
    const { clock, org } = await reading((response, count) => json(response, {}, count === 1 ? 429 : 200, { 'retry-after': '42' }));
    await org.reader.get(THING);
    expect(clock.sleeps).toEqual([42_000]);
    const failure = await failureOf((response) => json(response, {}, 503, { 'retry-after': '181' }));
    expect(failure).toMatchObject({ code: 'rate-limited', status: 503 });
  });

  it('paces itself by the headers of the answers before', async () => {
    const headers = { 'inin-ratelimit-count': '300', 'inin-ratelimit-allowed': '300', 'inin-ratelimit-reset': '17' };
    const { clock, org } = await reading((response, count) => json(response, {}, 200, count === 1 ? headers : {}));
    await org.reader.get(THING);
    await org.reader.get(THING);
    expect(clock.sleeps).toEqual([17_000]);
    expect(org.traffic().waitedSeconds).toBe(17);
  });

  it('is repeated when the connection is dropped', async () => {
    const { org, clock } = await reading((response, count) => (count === 1 ? response.destroy() : json(response, { a: 1 })));
    expect(await org.reader.get(THING)).toEqual({ a: 1 });
    expect(clock.sleeps).toHaveLength(1);
  });

  it('takes compressed answers', async () => {
    const { org } = await reading((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end(gzipSync('{"zipped":true}'));
    });
    expect(await org.reader.get(THING)).toEqual({ zipped: true });
  });
});

describe('a write', () => {
  it('sends JSON by its method, and nothing of it is lost', async () => {
    const { server, org } = await reading((response) => json(response, { version: 2 }));
    expect(await org.writer.write({ ...write(true), body: { version: 1, name: 'ünï' } })).toEqual({ version: 2 });
    expect(server.rest()).toMatchObject([{ method: 'PATCH', url: THING, body: '{"version":1,"name":"ünï"}' }]);
    expect(server.rest()[0]?.headers['content-type']).toBe('application/json');
  });

  it.each([202, 204, 205])('may be answered with %s and nothing', async (status) => {
    const { org } = await reading((response) => response.writeHead(status).end());
    expect(await org.writer.write(write(false))).toEqual({});
  });

  it.each<[string, boolean, Respond, number, Partial<ApiFailure>]>([
    ['dropped, without a version', false, (response) => response.destroy(), 1, { code: 'not-reachable', uncertain: true }],
    ['dropped, with a version', true, (response) => response.destroy(), 5, { code: 'not-reachable', uncertain: true }],
    ['500 without a version', false, (response) => json(response, {}, 500), 1, { status: 500, uncertain: true }],
    ['500 with a version', true, (response) => json(response, {}, 500), 2, { status: 500, uncertain: true }],
    ['503 without a version', false, (response) => json(response, {}, 503), 1, { status: 503, uncertain: true }],
    ['200 with nothing', false, (response) => response.end(), 1, { code: 'answer-not-understood', uncertain: true }],
    ['200 with HTML', true, (response) => response.end('<html>'), 1, { code: 'answer-not-understood', uncertain: true }],
    [
      'dropped, then a conflict',
      true,
      (response, count) => (count === 1 ? response.destroy() : json(response, {}, 409)),
      2,
      { status: 409, uncertain: true },
    ],
  ])('%s leaves its effect in doubt', async (_, versioned, respond, tries, expected) => {
    const { server, org } = await reading(respond);
    const result = await attempt(() => org.writer.write(write(versioned)));
    expect(result).toMatchObject({ failure: expected });
    expect(server.rest()).toHaveLength(tries);
  });

  it.each([400, 401, 403, 404, 409, 429, 501, 302])('refused with %s certainly had no effect', async (status) => {
    const { org } = await reading((response) => json(response, {}, status));
    const result = await attempt(() => org.writer.write(write(false)));
    expect('failure' in result && result.failure.uncertain).toBe(undefined);
  });
});

describe('a failure', () => {
  const headers = { 'inin-correlation-id': 'c-1' };

  it('is one line with method, path, status, code, message and correlation id', async () => {
    const failure = await failureOf((response) =>
      json(response, { code: 'not.found', message: 'Not\nhere', status: 404, entityId: 'hidden' }, 404, headers),
    );
    expect(failure).toEqual({
      code: 'request-failed',
      message: 'GET /api/v2/things/t-1 answered 404: not.found: Not here (correlation id c-1)',
      method: 'GET',
      path: THING,
      status: 404,
      errorCode: 'not.found',
      correlationId: 'c-1',
    });
  });

  it('takes the correlation id from the body where no header has it, and names the fields at fault', async () => {
    const details = [{ errorCode: 'invalid.value', fieldName: 'config.timeoutSeconds', entityName: 'hidden' }, 7, null];
    const failure = await failureOf((response) =>
      json(response, { code: 'bad.request', message: 'Bad Request', contextId: 'x-2', details }, 400),
    );
    expect(failure.message).toBe(
      'GET /api/v2/things/t-1 answered 400: bad.request: Bad Request (invalid.value config.timeoutSeconds) (correlation id x-2)',
    );
  });

  it.each<[string, unknown, readonly string[]]>([
    [
      'in the message',
      { message: 'You need one of [architect:flow:edit, architect:flow:publish].' },
      ['architect:flow:edit', 'architect:flow:publish'],
    ],
    ['in a parameter', { message: 'No.', messageParams: { permissions: '[integrations:action:view]' } }, ['integrations:action:view']],
    ['in a list', { messageParams: { permissions: ['integrations:action:view'] } }, ['integrations:action:view']],
    ['nowhere', { message: 'You may not. [300] [a b] []' }, []],
    ['hostile', { message: `[${'a:'.repeat(5_000)}] [<script>:x:y] [${'['.repeat(5_000)}` }, []],
  ])('for a permission names it: %s', async (_, body, permissions) => {
    const failure = await failureOf((response) => json(response, body, 403));
    expect(failure).toMatchObject({ code: 'permission-missing', permissions });
    for (const permission of permissions) expect(failure.help).toContain(permission);
  });

  it('for a division says to widen it', async () => {
    const failure = await failureOf((response) => json(response, { code: 'missing.division.permission', message: '[a:b:c]' }, 403));
    expect(failure.help).toContain("widen the role's divisions");
  });

  it.each<[string, Respond, string, string]>([
    [
      'HTML with 200',
      (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>::set-output name=a::b</p>'),
      'answer-not-understood',
      'text/html, 29 bytes',
    ],
    ['a list', (response) => json(response, [1]), 'answer-not-understood', 'application/json, 3 bytes'],
    ['null', (response) => json(response, null), 'answer-not-understood', 'not a JSON object'],
    ['half of it', (response) => response.end('{"a":'), 'answer-not-understood', 'no content type, 5 bytes'],
    ['nothing', (response) => response.end(), 'answer-not-understood', '0 bytes'],
    ['no UTF-8', (response) => response.end(Buffer.from([0x7b, 0xff, 0x7d])), 'answer-not-understood', '3 bytes'],
    [
      'HTML with 500',
      (response) => response.writeHead(500, { 'content-type': 'text/html' }).end('\n::set-output name=a::b\n##[add-mask]x'),
      'request-failed',
      'answered 500: text/html, 37 bytes',
    ],
    ['a list with 404', (response) => json(response, ['::set-output'], 404), 'request-failed', 'application/json, 16 bytes'],
    [
      'an odd status',
      (response) => json(response, { code: 5, message: { a: 1 }, details: 'x' }, 418),
      'request-failed',
      'answered 418: without a message',
    ],
    [
      'a redirect',
      (response) => response.writeHead(302, { location: 'https://user:pass@evil.example/steal?token=1' }).end(),
      'redirected',
      'points at the host evil.example, which',
    ],
    ['a redirect to nowhere', (response) => response.writeHead(307).end(), 'redirected', 'nothing that can be read'],
    ['not modified', (response) => response.writeHead(304).end(), 'redirected', 'answered 304'],
    ['429 for ever', (response) => json(response, {}, 429), 'rate-limited', 'answered 429'],
  ])('%s', async (_, respond, code, message) => {
    const failure = await failureOf(respond);
    expect(failure).toMatchObject({ code, message: expect.stringContaining(message) });
    expect(failure.message).not.toMatch(/\p{Cc}|set-output|steal|pass@|query-value/u);
  });

  it('has at most 300 characters of the platform, on one line', async () => {
    const failure = await failureOf((response) =>
      json(
        response,
        { code: 'c'.repeat(10_000), message: `\u001b[31m\u2028\n::set-output::${'m'.repeat(10_000)}`, contextId: 'i'.repeat(10_000) },
        400,
      ),
    );
    expect(failure.message.length).toBeLessThan(500);
    expect(failure.message).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    expect(failure.errorCode?.length).toBeLessThanOrEqual(100);
    expect(failure.correlationId?.length).toBeLessThanOrEqual(100);
  });

  it('for an answer of more than 32 MiB, however small it was packed', async () => {
    const { server, org } = await reading((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end(gzipSync(Buffer.alloc(33 * 1024 * 1024, ' ')));
    });
    const result = await attempt(() => org.reader.get(THING));
    expect(result).toMatchObject({ failure: { code: 'answer-not-understood', message: expect.stringContaining('larger than 32 MiB') } });
    expect(server.rest()).toHaveLength(1);
  });

  it('never quotes the secret or the token, even where the platform does', async () => {
    const { org } = await reading((response, _, seen) =>
      json(response, { code: 'x', message: `You sent ${seen.headers.authorization} and ${SECRET}` }, 400),
    );
    const result = await attempt(() => org.reader.get(THING));
    expect(result).toMatchObject({ failure: { message: expect.stringContaining('x: You sent Bearer *** and ***') } });
  });
});

describe('text', () => {
  it('comes byte for byte', async () => {
    const { org, server } = await reading((response) =>
      response.writeHead(200, { 'content-type': 'text/plain' }).end('\ufeff#set($a = 1)\r\n$!{input}\n'),
    );
    expect(await org.reader.text(THING)).toBe('\ufeff#set($a = 1)\r\n$!{input}\n');
    expect(server.rest()[0]?.headers.accept).toBe('*/*');
  });

  it.each(['', '<html>$x</html>'])('may be %j where the platform calls it text', async (text) => {
    const { org } = await reading((response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(text));
    expect(await org.reader.text(THING)).toBe(text);
  });

  it.each<[string, Respond]>([
    ['HTML', (response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<html>')],
    ['HTML that does not say so', (response) => response.writeHead(200).end('\n<!DOCTYPE html><p>')],
    ['what is no UTF-8', (response) => response.writeHead(200).end(Buffer.from([0xff]))],
    ['nothing at all', (response) => response.writeHead(200).end()],
    ['no content', (response) => response.writeHead(204).end()],
    ['a part', (response) => response.writeHead(206, { 'content-type': 'text/plain' }).end('half')],
  ])('is not %s', async (_, respond) => {
    expect(await failureOf(respond, 'text')).toMatchObject({ code: 'answer-not-understood' });
  });
});

describe('a refused token', () => {
  it('is renewed once for all who hear of it at once', async () => {
    const { server, org } = await reading((response, _, seen) =>
      seen.headers.authorization?.includes('number-1-') ? json(response, {}, 401) : json(response, { ok: true }),
    );
    const answers = await Promise.all(Array.from({ length: 12 }, () => org.reader.get(THING)));
    expect(answers.every((answer) => answer['ok'] === true)).toBe(true);
    expect(server.tokens).toHaveLength(2);
  });

  it('is not renewed again when the new one is refused as well', async () => {
    const { server, org } = await reading((response) => json(response, { code: 'authentication.required' }, 401));
    const results = await Promise.all(Array.from({ length: 4 }, () => attempt(() => org.reader.get(THING))));
    for (const result of results) expect(result).toMatchObject({ failure: { status: 401, errorCode: 'authentication.required' } });
    expect(server.tokens).toHaveLength(2);
  });

  it('is renewed again after it has served: clients may have short-lived ones', async () => {
    const refused = new Set<string>();
    const { server, org } = await reading((response, _, seen) => {
      const token = seen.headers.authorization ?? '';
      if (refused.has(token)) json(response, {}, 401);
      else {
        refused.add(token);
        json(response, {});
      }
    });
    for (let count = 0; count < 4; count++) await org.reader.get(THING);
    expect(server.tokens).toHaveLength(4);
  });

  it('is renewed once for one request, whatever comes between', async () => {
    const { server, org } = await reading((response, count) => json(response, {}, count === 2 ? 503 : 401));
    expect(await attempt(() => org.reader.get(THING))).toMatchObject({ failure: { status: 401 } });
    expect(server.tokens).toHaveLength(2);
  });

  it('that cannot be renewed says why', async () => {
    const server = await platform({
      handle: (_, response) => json(response, {}, 401),
      signIn: (response, token, count) =>
        count === 1 ? json(response, { access_token: token }) : json(response, { error: 'invalid_client' }, 401),
    });
    const org = await openForReading(connectionTo(server));
    expect(await attempt(() => org.reader.get(THING))).toMatchObject({ failure: { code: 'sign-in-failed' } });
  });
});
