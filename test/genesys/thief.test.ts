import { createServer, type Server, setGlobalProxyFromEnv } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkBinding } from '../../src/genesys/binding.ts';
import { openForWriting } from '../../src/genesys/connect.ts';
import { exchange } from '../../src/genesys/exchange.ts';
import { parseHosts, resolveHosts } from '../../src/genesys/hosts.ts';
import { attempt } from '../../src/model/api-error.ts';
import { type ApiPath, apiPath } from '../../src/model/api-path.ts';
import { connectionTo, credentials, ORGANIZATION, platform, serve } from './fixtures/platform.ts';
import { json, type TestServer } from './fixtures/server.ts';

const THING = apiPath`/api/v2/things/${'t-1'}`;

describe('a thief who listens', () => {
  let thief: TestServer;

  beforeEach(async () => {
    thief = await serve((_, response) => json(response, { access_token: 'stolen-token', id: ORGANIZATION, entities: [] }));
  });

  afterEach(() => {
    expect(thief.seen).toEqual([]);
  });

  it.each([301, 302, 303, 307, 308])('hears nothing of a redirect of the API: %s', async (status) => {
    const server = await platform({
      handle: (_, response) => response.writeHead(status, { location: `${thief.url}/api/v2/things` }).end(),
    });
    const org = await openForWriting(connectionTo(server));
    const tries = [
      () => org.reader.get(THING),
      () => org.reader.list(THING),
      () => org.reader.text(THING),
      () => org.reader.query(apiPath`/api/v2/audits/query`, {}),
      () => org.writer.write({ method: 'PATCH', path: THING, body: {}, versioned: true }),
    ];
    for (const each of tries)
      expect(await attempt<unknown>(each)).toMatchObject({
        failure: { code: 'redirected', message: expect.stringContaining(`127.0.0.1:${thief.port}`) },
      });
    await org.close();
  });

  it('hears nothing of a redirect of the sign-in, or of the question who we are', async () => {
    const location = { location: thief.url };
    const signIn = await platform({ signIn: (response) => response.writeHead(307, location).end() });
    const me = await platform({ me: (_, response) => response.writeHead(302, location).end() });
    for (const server of [signIn, me])
      expect(await attempt(() => openForWriting(connectionTo(server)))).toMatchObject({ failure: { code: 'redirected' } });
  });

  it('hears nothing of a nextUri', async () => {
    const server = await platform({
      handle: (seen, response) =>
        json(response, {
          entities: [{ id: seen.url }],
          ...(seen.url.includes('after') ? {} : { nextUri: `${thief.url}/api/v2/x?after=1` }),
        }),
    });
    const org = await openForWriting(connectionTo(server));
    expect(await org.reader.list(THING)).toHaveLength(2);
    expect(server.rest()[1]?.url).toBe('/api/v2/things/t-1?after=1');
  });

  it('hears nothing of an absolute address', async () => {
    const org = await openForWriting(connectionTo(await platform()));
    const host = `127.0.0.1:${thief.port}`;
    for (const path of [`${thief.url}/api/v2/x`, `//${host}/api/v2/x`, `@${host}/api/v2/x`, `/\\${host}/api/v2/x`]) {
      expect(await attempt(() => org.reader.get(path as ApiPath))).toMatchObject({ failure: { code: 'unsafe-id' } });
      const write = { method: 'POST', path: path as ApiPath, body: {}, versioned: false } as const;
      expect(await attempt(() => org.writer.write(write))).toMatchObject({ failure: { code: 'unsafe-id' } });
    }
  });

  it('hears nothing as a host of the runner that the pair is not bound to', async () => {
    const given = { api: thief.url, login: thief.url, cdn: thief.url };
    const { hosts } = parseHosts(JSON.stringify({ thief: given }));
    const found = resolveHosts('thief', hosts);
    if (!found) throw new Error('The host is not there');
    const { region: _, ...unbound } = credentials;
    for (const pair of [unbound, { ...unbound, region: 'eu-west-1' }, { ...unbound, region: 'here' }]) {
      expect(checkBinding(found, pair)).toBeDefined();
      expect('failure' in (await attempt(() => openForWriting(connectionTo({ hosts: found }, { credentials: pair }))))).toBe(true);
    }
  });

  it.each([
    (url: string) => url,
    (url: string) => url.replace('http://', ''),
    (url: string) => `mypurecloud.com.${url.replace('http://', '')}`,
    (url: string) => `mypurecloud.com@${url.replace('http://', '')}`,
    (url: string) => `{"api":"${url}"}`,
  ])('cannot be named as a region', (form) => {
    expect(resolveHosts(form(thief.url), new Map())).toBeUndefined();
  });
});

describe('proxies', () => {
  let restore: () => void = () => {};
  let proxy: Server;
  const through: string[] = [];

  beforeEach(async () => {
    through.length = 0;
    proxy = createServer((request, response) => {
      through.push(`${request.method} ${request.url}`);
      json(response, { proxied: true });
    });
    proxy.on('connect', (request, socket) => {
      through.push(`CONNECT ${request.url}`);
      const { port } = new URL(`http://${request.url}`);
      const onward = connect(Number(port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        onward.pipe(socket);
        socket.pipe(onward);
      });
      for (const end of [onward, socket]) end.on('error', () => socket.destroy());
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    restore = setGlobalProxyFromEnv({ http_proxy: address, https_proxy: address });
  });

  afterEach(() => {
    restore();
    proxy.closeAllConnections();
    proxy.close();
  });

  const get = (url: string) => exchange({ method: 'GET', url: new URL(url), headers: {}, timeout: 10_000 });

  it('are used where the runner has one', async () => {
    expect(await get('http://api.example.test/api/v2/x')).toMatchObject({ status: 200 });
    expect(through).toEqual(['GET http://api.example.test/api/v2/x']);
  });

  it('are only a tunnel for https', async () => {
    const server = await serve((_, response) => response.end());
    // Nothing speaks TLS at the other end: what counts is that the proxy was asked for a tunnel, and saw no request.
    expect(await get(`https://api.example.test:${server.port}/api/v2/x`)).toMatchObject({ trouble: 'network' });
    expect(through).toEqual([`CONNECT api.example.test:${server.port}`]);
  });
});
