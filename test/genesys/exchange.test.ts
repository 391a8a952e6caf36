import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { exchange } from '../../src/genesys/exchange.ts';
import { persist } from '../../src/genesys/persist.ts';
import { notSent, type Trouble, troubleOf } from '../../src/genesys/trouble.ts';
import { waitsOf } from '../../src/genesys/waits.ts';
import { attempt } from '../../src/model/api-error.ts';
import { fakeClock } from './fixtures/fake-clock.ts';
import { serve } from './fixtures/platform.ts';
import { startServer } from './fixtures/server.ts';

const errorOf = (code: unknown): Error => Object.assign(new Error('Bearer the-token at http://user:password@proxy'), { code, options: {} });

describe('an error of the HTTP library', () => {
  it.each<[unknown, string, boolean]>([
    ['ENOTFOUND', 'the name of the host is not known', false],
    ['EAI_AGAIN', 'the name of the host could not be looked up', false],
    ['ECONNREFUSED', 'the connection was refused', false],
    ['CERT_HAS_EXPIRED', 'the certificate of the host is not to be trusted', false],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'the certificate of the host is not to be trusted', false],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'the certificate of the host is not to be trusted', false],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'the certificate of the host is not to be trusted', false],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'the certificate of the host is not to be trusted', false],
    ['ERR_PROXY_TUNNEL', 'the proxy did not let the connection through', false],
    ['ETIMEDOUT', 'it took too long', true],
    ['ECONNRESET', 'the connection was closed before the answer was complete', true],
    ['HPE_INVALID_CONSTANT', 'the connection failed', true],
    ['constructor', 'the connection failed', true],
    [undefined, 'the connection failed', true],
    [{ toString: () => 'x' }, 'the connection failed', true],
  ])('%j: %s', (code, words, sent) => {
    expect(troubleOf(errorOf(code))).toMatchObject({ trouble: 'network', words, sent });
  });

  it('loses everything but its code', () => {
    expect(JSON.stringify(troubleOf(errorOf('EPIPE')))).not.toMatch(/token|password/);
    expect(troubleOf('not an error')).toMatchObject({ code: 'unknown' });
  });
});

describe('one exchange', () => {
  const request = (url: string) => ({ method: 'GET', url: new URL(url), headers: {}, timeout: 30_000 }) as const;

  it('with nobody there', async () => {
    const server = await startServer(() => {});
    await server.close();
    expect(await exchange(request(server.url))).toMatchObject({ code: 'ECONNREFUSED', sent: false });
  });

  it('with half an answer', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('{"half":', () => response.destroy());
    });
    expect(await exchange(request(server.url))).toMatchObject({ words: 'the answer was cut short', sent: true });
  });

  it('with something that is not HTTP', async () => {
    const server = createServer((socket) => socket.end('220 smtp ready\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    expect(await exchange(request(`http://127.0.0.1:${port}`))).toMatchObject({ trouble: 'network' });
    server.close();
  });

  it('with an answer that never comes', async () => {
    const server = await serve(() => {});
    expect(await exchange({ ...request(server.url), timeout: 20 })).toMatchObject({ code: 'ETIMEDOUT', sent: true });
  });

  it('with a TLS host that speaks no TLS', async () => {
    const server = await serve((_, response) => response.end());
    expect(await exchange(request(server.url.replace('http:', 'https:')))).toMatchObject({ trouble: 'network' });
  });

  it('that is given up', async () => {
    const giveUp = new AbortController();
    const server = await serve(() => giveUp.abort());
    expect(await exchange({ ...request(server.url), signal: giveUp.signal })).toMatchObject({ trouble: 'stopped', sent: true });
  });

  it('by DELETE, without a body', async () => {
    const server = await serve((_, response) => response.writeHead(204).end());
    expect(await exchange({ ...request(server.url), method: 'DELETE' })).toMatchObject({ status: 204 });
  });
});

describe('a write whose last try is certain', () => {
  const send = async (troubles: readonly Trouble[]) => {
    const clock = fakeClock();
    const left = [...troubles];
    const asked = { method: 'PATCH', url: new URL('https://api.example/api/v2/x') };
    const failure = () => ({ code: 'not-reachable', message: 'no answer' }) as const;
    const errand = { asked, effect: 'versioned-write', send: async () => left.shift() ?? notSent, failure } as const;
    const result = await attempt(() => persist(errand, { clock, waits: waitsOf(clock) }));
    return 'failure' in result && result.failure.uncertain;
  };

  it.each<[string, readonly string[], true | undefined]>([
    ['never left', ['ECONNREFUSED', 'ECONNREFUSED', 'ENOTFOUND', 'ENOTFOUND', 'ENOTFOUND'], undefined],
    ['may have arrived', ['ECONNREFUSED', 'ETIMEDOUT', 'ECONNREFUSED', 'ECONNREFUSED', 'ECONNREFUSED'], true],
    ['may have arrived, then the run was stopped', ['ETIMEDOUT'], true],
    ['not sent, since the run was stopped', [], undefined],
  ])('%s', async (_, codes, uncertain) => {
    expect(await send(codes.map((code) => troubleOf(errorOf(code))))).toBe(uncertain);
  });
});
