import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import { openForReading } from '../../src/genesys/connect.ts';
import { type ApiFailure, attempt } from '../../src/model/api-error.ts';
import { deploymentFile } from '../../src/model/cdn-path.ts';
import { connectionTo, platform } from './fixtures/platform.ts';
import { json } from './fixtures/server.ts';

const ID = '0f9d6c5e-7a54-4a34-8a0b-3b8c6e1d2f70';
const FILE = deploymentFile(ID) ?? expect.fail('There is no address');

async function reading(respond: (response: ServerResponse) => void) {
  const server = await platform({ handle: (_, response) => respond(response) });
  const { reader, traffic } = await openForReading(connectionTo(server));
  return { server, read: () => attempt(() => reader.publicFile(FILE)), traffic };
}

async function failureOf(respond: (response: ServerResponse) => void): Promise<ApiFailure & { readonly requests: number }> {
  const { server, read } = await reading(respond);
  const result = await read();
  return 'failure' in result ? { ...result.failure, requests: server.rest().length } : expect.fail('It did not fail');
}

describe('a public file', () => {
  it('is read at its one address, without the token that is a secret', async () => {
    const { server, read } = await reading((response) => json(response, { version: '4' }));
    expect(await read()).toEqual({ value: { version: '4' } });
    const [seen, ...others] = server.rest();
    expect(others).toEqual([]);
    expect(seen).toMatchObject({ method: 'GET', url: `/webdeployments/v1/deployments/${ID}/config.json`, body: '' });
    expect(seen?.headers).not.toHaveProperty('authorization');
    expect(JSON.stringify(seen)).not.toContain(server.tokens[0]);
  });

  it.each([301, 302, 307, 308])('that lies elsewhere (%d) is not followed', async (status) => {
    const other = await platform();
    const failure = await failureOf((response) => response.writeHead(status, { location: `${other.url}/elsewhere` }).end());
    expect([failure.status, failure.requests, other.seen]).toEqual([status, 1, []]);
  });

  it('that is refused with a page is a failure with its status, and nothing of the page', async () => {
    const failure = await failureOf((response) =>
      response.writeHead(403, { 'content-type': 'text/html' }).end('<b>::error::AccessDenied</b>'),
    );
    expect(failure).toMatchObject({ status: 403, requests: 1 });
    expect(failure.message).not.toContain('<b>');
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ['is no JSON', (response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"version": ')],
    ['is no object', (response) => json(response, ['4'])],
  ])('that %s is not understood', async (_, respond) => {
    expect(await failureOf(respond)).toMatchObject({ code: 'answer-not-understood', requests: 1 });
  });

  it('is given up at one mebibyte, however much more there is', async () => {
    const almost = 'x'.repeat(1024 * 1024 - 100);
    const { read } = await reading((response) => json(response, { almost }));
    expect(await read()).toEqual({ value: { almost } });
    const failure = await failureOf((response) => json(response, { more: 'x'.repeat(1024 * 1024) }));
    expect(failure).toMatchObject({ code: 'answer-not-understood', requests: 1 });
    expect(failure.status).toBeUndefined();
  });

  it('that does not answer is asked once, and has no status', async () => {
    const failure = await failureOf((response) => response.destroy());
    expect([failure.code, failure.status, failure.requests]).toEqual(['not-reachable', undefined, 1]);
  });

  it('has an address only for what is an id', () => {
    expect(['', '..', 'a/b', `${ID}/..`, `${ID}?x`, `${ID.slice(1)}`].map(deploymentFile)).toEqual(Array(6).fill(undefined));
  });
});
