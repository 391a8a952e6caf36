import { describe, expect, it } from 'vitest';
import { writeDataAction } from '../../../src/kinds/data-actions/write.ts';
import type { Fault, Sandbox } from '../../../src/sandbox/sandbox.ts';
import { ACTION, begin, FIRST, readBack, TEMPLATE } from './begin.ts';

const HEADERS = { Somebody: 'else' };

/** Somebody else's change: headers, and whatever else is given. */
const somebody =
  (config: Record<string, unknown> = {}) =>
  (sandbox: Sandbox): void =>
    sandbox.org('dev').changeAction('Lookup', (action) => {
      Object.assign(action.config ?? {}, config);
      Object.assign(action.config?.request ?? {}, { headers: HEADERS });
    });

const headersOf = (action: { config?: { request?: { headers?: unknown } } }): unknown => action.config?.request?.headers;

describe("somebody else's work beside the first write", () => {
  it('is not put back where it came between the write and the reading after it', async () => {
    const { sandbox, org, writer, change } = await begin();
    sandbox.fault({ method: 'GET', path: ACTION, skip: 1, meanwhile: somebody() });
    const result = await writeDataAction(writer, change, FIRST);
    expect(result).toMatchObject({
      status: 'unknown',
      stopOrg: true,
      reason: { code: 'not-verified', message: expect.stringContaining('was changed once more') },
    });
    expect([org.action('Lookup').config?.timeoutSeconds, headersOf(org.action('Lookup'))]).toEqual([8, HEADERS]);
  });

  it('is not put back where it set the wanted value first, so that our write was refused', async () => {
    const { sandbox, org, writer, change } = await begin();
    sandbox.fault({ method: 'PATCH', path: ACTION, meanwhile: somebody({ timeoutSeconds: 8 }) });
    expect(await writeDataAction(writer, change, FIRST)).toMatchObject({ status: 'done' });
    expect(headersOf(org.action('Lookup'))).toEqual(HEADERS);
    expect(sandbox.exchanges.filter(({ method }) => method === 'PATCH')).toHaveLength(1);
  });

  it('is not put back where the answer to our write was lost', async () => {
    const { sandbox, org, writer, change } = await begin();
    sandbox.fault({ method: 'PATCH', path: ACTION, drop: 'after' });
    sandbox.fault({ method: 'PATCH', path: ACTION, meanwhile: somebody() });
    expect(await writeDataAction(writer, change, FIRST)).toMatchObject({ status: 'unknown', stopOrg: true });
    expect(headersOf(org.action('Lookup'))).toEqual(HEADERS);
  });
});

describe('the proof of the first write', () => {
  it('puts back what the platform moved, looks whether it is back, and stops the org', async () => {
    const { sandbox, org, writer, change } = await begin();
    const { version: before, ...action } = org.action('Lookup');
    sandbox.fault(readBack((body) => ({ ...body, category: 'moved' })));
    const result = await writeDataAction(writer, change, FIRST);
    const message = 'The platform changed more of "Lookup" than was asked: category. It was put back, and nothing more';
    expect(result).toMatchObject({ status: 'failed', stopOrg: true, reason: { code: 'write-not-faithful' } });
    expect(result).toMatchObject({ reason: { message: expect.stringContaining(message) } });
    const { version, ...after } = org.action('Lookup');
    expect([after, version]).toEqual([action, before + 2]);
  });

  it('says so where not all of it is back', async () => {
    const { sandbox, writer, change } = await begin();
    for (const skip of [1, 1]) sandbox.fault({ ...readBack((body) => ({ ...body, category: 'moved' })), skip });
    expect(await writeDataAction(writer, change, FIRST)).toMatchObject({
      reason: { message: expect.stringContaining('could not be put back in full (category)') },
    });
  });

  it.each<[string, (action: Record<string, unknown>) => unknown]>([
    ['who changed it and when', (body) => ({ ...body, dateModified: '2026-11-24', modifiedBy: { id: 'x' } })],
    ['null and nothing in place of what is absent', (body) => ({ ...body, x_none: null, x_empty: { inner: {} } })],
  ])('takes no offence at %s', async (_, rewrite) => {
    const { sandbox, writer, change } = await begin();
    sandbox.fault(readBack(rewrite));
    expect(await writeDataAction(writer, change, FIRST)).toMatchObject({ status: 'applied' });
  });

  it('leaves it to the verification where only what was asked for did not arrive in full', async () => {
    const { sandbox, writer, change } = await begin();
    const both = { ...change, fields: [...change.fields, { path: '/unchecked/x_owner', before: 'them', after: 'us' }] };
    sandbox.fault(readBack(({ x_owner: _, ...body }) => body));
    sandbox.org('dev').changeAction('Lookup', (action) => Object.assign(action, { x_owner: 'them' }));
    const planned = { ...both, revision: sandbox.org('dev').action('Lookup').version };
    expect(await writeDataAction(writer, planned, FIRST)).toMatchObject({ status: 'applied' });
  });

  it('waits where the action reads as before the write for a while', async () => {
    const { sandbox, org, writer, change } = await begin();
    const stale = structuredClone(org.action('Lookup'));
    const waits: number[] = [];
    sandbox.fault({ ...readBack(({ config }) => ({ ...stale, config: { ...(config as object), timeoutSeconds: 20 } })), times: 2 });
    const pause = async (milliseconds: number) => void waits.push(milliseconds);
    expect(await writeDataAction(writer, change, { ...FIRST, pause })).toMatchObject({ status: 'applied' });
    expect(waits).toEqual([1_000, 2_000]);
  });

  it('says that it does not know where the action still reads as before the write', async () => {
    const { sandbox, org, writer, change } = await begin();
    const stale = structuredClone(org.action('Lookup'));
    sandbox.fault({ ...readBack(({ config }) => ({ ...stale, config: { ...(config as object), timeoutSeconds: 20 } })), times: 9 });
    expect(await writeDataAction(writer, change, FIRST)).toMatchObject({
      status: 'unknown',
      stopOrg: true,
      reason: { code: 'not-verified', message: expect.stringContaining('still reads as version') },
    });
  });
});

describe('an answer to the write', () => {
  it.each<[string, Fault]>([
    ['of an empty object', { method: 'PATCH', path: ACTION, rewrite: () => ({}) }],
    ['of nothing', { method: 'PATCH', path: ACTION, rewrite: () => '' }],
    ['of another form', { method: 'PATCH', path: ACTION, rewrite: () => ['?'] }],
  ])('%s is looked after, and the change counts as applied', async (_, fault) => {
    const { sandbox, org, writer, change } = await begin();
    sandbox.fault(fault);
    expect(await writeDataAction(writer, change, FIRST)).toMatchObject({ status: 'applied', revision: change.revision + 1 });
    expect(org.action('Lookup').config?.timeoutSeconds).toBe(8);
  });

  it('that never comes leaves the outcome open, since the write may still land', async () => {
    const { sandbox, writer, change } = await begin();
    sandbox.fault({ method: 'PATCH', path: ACTION, drop: 'before', times: 9 });
    expect(await writeDataAction(writer, change, FIRST)).toMatchObject({ status: 'unknown', reason: { code: 'not-reachable' } });
  });
});

describe('a template', () => {
  it('that is empty is sent as it is', async () => {
    const { org, writer, change } = await begin({ requestTemplate: '', successTemplate: '\uFEFF#set($x = "ü")\r\n' });
    const { version: _, config, ...before } = org.action('Lookup');
    expect(await writeDataAction(writer, change, FIRST)).toMatchObject({ status: 'applied' });
    const { version: __, ...after } = org.action('Lookup');
    expect(after).toEqual({ ...before, config: { ...config, timeoutSeconds: 8 } });
  });

  it('of which nothing comes, not even what it would be, stops the change', async () => {
    const { sandbox, org, writer, change } = await begin();
    sandbox.fault({ method: 'GET', path: TEMPLATE, status: 200, body: '', contentType: '' });
    await expect(writeDataAction(writer, change, FIRST)).rejects.toMatchObject({ failure: { code: 'template-unreadable' } });
    expect(org.action('Lookup').config?.timeoutSeconds).toBe(20);
  });
});
