import { describe, expect, it } from 'vitest';
import { definitionDifferences } from '../../../src/kinds/flows/definition-differences.ts';
import { findSteps } from '../../../src/kinds/flows/find-steps.ts';
import type { JsonObject } from '../../../src/model/json.ts';
import { endings, findings, type OrgRun } from '../../builders/org-run.ts';
import { ivr, startIvr, wants } from './ivr.ts';

const SIX = wants({ Lookup: { 21: '6s' } });
const KEY = ['flows/IVR'];
const ALLOWED = { allow: { 'unpublished-work': KEY, 'locked-by-this-client': KEY } };

const INES = { id: 'b7f0a3c1-1111-4222-8333-944445555666', name: 'Ines Falk' };

const CHECKOUT = { method: 'POST', path: '/api/v2/flows/actions/checkout' };

// What was asked after the plan, `<id>` for the flow.
function sent({ asked, org }: OrgRun): readonly string[] {
  const { id } = org.flow('IVR');
  const all = asked().map((each) => each.replaceAll(id, '<id>'));
  return all.slice(all.indexOf('GET /api/v2/flows/<id>'));
}

const waits = (definition: JsonObject): readonly unknown[] =>
  findSteps(definition).map(({ timeout }) => ('value' in timeout ? timeout.value : timeout.by));

const live = ({ org }: OrgRun): readonly unknown[] => waits(org.flowDefinition('IVR') as JsonObject);

const OLD = ['12s', 'suggested', '8s', 'expression'];
const NEW = ['6s', 'suggested', '8s', 'expression'];

describe('a step', () => {
  it('is written in exactly the guarded order, and read again', async () => {
    const run = await startIvr();
    run.forget();
    expect(endings(await run.apply(SIX))).toEqual(['IVR applied']);
    expect(sent(run)).toEqual([
      'GET /api/v2/flows/<id>',
      'POST /api/v2/flows/actions/checkout?flow=<id>',
      'GET /api/v2/flows/<id>',
      'GET /api/v2/flows/<id>/versions/4.0/configuration',
      'POST /api/v2/flows/<id>/versions',
      'POST /api/v2/flows/actions/checkin?flow=<id>',
      ...['GET /api/v2/flows/<id>', 'GET /api/v2/flows/<id>'],
      'POST /api/v2/flows/actions/publish?flow=<id>&version=5.0',
      ...['GET /api/v2/flows/<id>', 'GET /api/v2/flows/<id>'],
      'GET /api/v2/flows/<id>/versions/5.0/configuration',
      // Verification.
      'GET /api/v2/flows/<id>',
      'GET /api/v2/flows/<id>/versions/5.0/configuration',
    ]);
    expect(live(run)).toEqual(NEW);
    expect(run.org.flow('IVR')).not.toHaveProperty('lock');
  });

  it('changes in its own places, and every other value of the definition is equal', async () => {
    const run = await startIvr();
    const before = run.org.flowDefinition('IVR') as JsonObject;
    await run.apply(wants({ Lookup: { 21: '6s', 22: '1500ms' }, Order: { 32: 'suggested' } }));
    const after = run.org.flowDefinition('IVR') as JsonObject;
    const at = Object.fromEntries(findSteps(before).map((step) => [step.trackingId, step.at]));
    expect(
      definitionDifferences(before, after)
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual(
      [
        `${at[21]}/timeout/config/lit/text`,
        `${at[21]}/timeout/text`,
        `${at[22]}/timeout/config/lit/text`,
        `${at[22]}/timeout/outOfService`,
        `${at[22]}/timeout/text`,
        `${at[22]}/useSuggestedTimeout`,
        `${at[32]}/useSuggestedTimeout`,
      ].toSorted(),
    );
    expect(waits(after)).toEqual(['6s', '1500ms', 'suggested', 'expression']);
    const again = await run.plan(wants({ Lookup: { 21: '6s', 22: '1500ms' }, Order: { 32: 'suggested' } }));
    expect(again.plan.orgs[0]?.changes).toEqual([]);
  });

  it('that somebody set as wanted in the meantime counts as done', async () => {
    const run = await startIvr();
    const publish = () =>
      run.org.publishFlow('IVR', (definition) =>
        Object.assign(definition, { flowSequenceItemList: (withSix() as JsonObject)['flowSequenceItemList'] }),
      );
    expect(endings(await run.apply(SIX, publish))).toEqual(['IVR done']);
  });
});

// The definition as it is to be.
const withSix = () =>
  JSON.parse(
    JSON.stringify(ivr())
      .replaceAll('P0D0H0M12S0F', 'P0D0H0M6S0F')
      .replaceAll('"@action:Lookup"', '"custom_-_lookup"')
      .replaceAll('"@action:Order"', '"custom_-_order"'),
  );

const touched = (definition: Record<string, unknown>): void => void Object.assign(definition, { description: 'Touched by hand' });

describe('a flow that moved since the plan', () => {
  it('is left alone where somebody published it', async () => {
    const run = await startIvr();
    run.forget();
    const report = await run.apply(SIX, () => run.org.publishFlow('IVR', touched, INES));
    expect(endings(report)).toEqual(['IVR failed moved']);
    expect(run.asked().filter((each) => each.startsWith('POST'))).toEqual([]);
  });

  it('is given back where somebody published it right before the lock', async () => {
    const run = await startIvr();
    run.sandbox.fault({ ...CHECKOUT, meanwhile: () => run.org.publishFlow('IVR', touched, INES) });
    const report = await run.apply(SIX);
    expect(endings(report)).toEqual(['IVR failed moved']);
    expect(run.org.flow('IVR')).not.toHaveProperty('lock');
  });

  it('is drift where somebody deleted it', async () => {
    const run = await startIvr();
    expect(endings(await run.apply(SIX, () => run.org.removeFlow('IVR')))).toEqual(['IVR failed moved']);
  });
});

describe('a lock', () => {
  it('of somebody is told at the plan and at the write, by name, and never taken', async () => {
    const run = await startIvr();
    run.org.lockFlow('IVR', INES);
    expect(findings(await run.plan(SIX), 'flow-locked')).toMatchObject([
      { severity: 'notice', message: expect.stringContaining('Ines Falk') },
    ]);
    run.forget();
    const report = await run.apply(SIX);
    expect(endings(report)).toEqual(['IVR failed locked-by-somebody']);
    expect(report.outcomes[0]?.reason?.message).toContain('Ines Falk');
    expect(run.asked().filter((each) => each.startsWith('POST'))).toEqual([]);
  });

  it('that somebody takes between two requests is told by name', async () => {
    const run = await startIvr();
    run.sandbox.fault({ ...CHECKOUT, meanwhile: () => run.org.lockFlow('IVR', INES) });
    const report = await run.apply(SIX);
    expect(endings(report)).toEqual(['IVR failed locked-by-somebody']);
    expect(report.outcomes[0]?.reason?.message).toContain('Ines Falk');
    expect(run.asked().some((each) => each.includes('unlock') || each.includes('revert'))).toBe(false);
  });

  it('of our own client is a risk, and given back and taken again where that is allowed', async () => {
    const run = await startIvr();
    run.org.lockFlow('IVR', 'client');
    const [risk] = findings(await run.plan(SIX), 'locked-by-this-client');
    expect(risk).toMatchObject({ severity: 'risk', about: 'flows/IVR' });
    run.forget();
    expect(endings(await run.apply({ ...SIX, ...ALLOWED }))).toEqual(['IVR applied']);
    expect(sent(run).slice(0, 5)).toEqual([
      'GET /api/v2/flows/<id>',
      'GET /api/v2/tokens/me',
      'POST /api/v2/flows/actions/revert?flow=<id>',
      'GET /api/v2/flows/<id>',
      'POST /api/v2/flows/actions/checkout?flow=<id>',
    ]);
    expect(live(run)).toEqual(NEW);
  });
});

describe('unpublished work', () => {
  it('is a risk with every place of it, and who did it', async () => {
    const run = await startIvr();
    run.org.checkInFlow('IVR', touched, INES);
    const [risk] = findings(await run.plan(SIX), 'unpublished-work');
    expect(risk).toMatchObject({ severity: 'risk', about: 'flows/IVR', message: expect.stringContaining('Ines Falk') });
    expect(risk?.settings).toEqual([{ path: '/description', after: 'Touched by hand' }]);
  });

  it('goes live together with ours where it is allowed', async () => {
    const run = await startIvr();
    run.org.checkInFlow('IVR', touched, INES);
    expect(endings(await run.apply({ ...SIX, ...ALLOWED }))).toEqual(['IVR applied']);
    expect(run.org.flowDefinition('IVR')).toMatchObject({ description: 'Touched by hand' });
    expect(live(run)).toEqual(NEW);
  });

  it('that came after the plan is never taken along', async () => {
    const run = await startIvr();
    const report = await run.apply({ ...SIX, ...ALLOWED }, () => run.org.checkInFlow('IVR', touched, INES));
    expect(endings(report)).toEqual(['IVR failed unpublished-work']);
    expect(live(run)).toEqual(OLD);
  });
});

describe('a write that fails', () => {
  it('at saving is taken back', async () => {
    const run = await startIvr();
    const { id } = run.org.flow('IVR');
    run.sandbox.fault({ method: 'POST', path: `/api/v2/flows/${id}/versions`, status: 400 });
    const report = await run.apply(SIX);
    expect(endings(report)).toEqual(['IVR failed request-failed']);
    expect(report.outcomes[0]?.reason?.message).toContain('What was saved was taken back');
    expect(run.org.flow('IVR')).not.toHaveProperty('lock');
  });

  it.each(['once', 'late'] as const)('at the check-in (%s) is taken back', async (at) => {
    const run = await startIvr();
    run.org.behaveFlows({ failOperations: [{ action: 'CHECKIN', at }] });
    const report = await run.apply(SIX);
    expect(endings(report)).toEqual([`IVR failed ${at === 'once' ? 'request-failed' : 'not-ready'}`]);
    expect(report.outcomes[0]?.reason?.message).toContain('What was saved was taken back');
    expect(run.org.flow('IVR')).not.toHaveProperty('lock');
    expect(live(run)).toEqual(OLD);
  });

  it.each(['once', 'late'] as const)('at the publication (%s) is said exactly, and the next run continues it', async (at) => {
    const run = await startIvr();
    run.org.behaveFlows({
      failOperations: [{ action: 'PUBLISH', at, errorCode: 'architect.flow.variable.missing', errorMessage: 'No such variable' }],
    });
    const report = await run.apply(SIX);
    expect(endings(report)).toEqual(['IVR failed not-published-yet']);
    expect(report.outcomes[0]?.reason).toMatchObject({
      message: expect.stringMatching(
        /^Version 5\.0 of "IVR" is checked in and was not published: .*No such variable.*Version 4\.0 is still live$/,
      ),
      help: expect.stringContaining('open version 4.0 in Architect'),
    });
    expect(live(run)).toEqual(OLD);
    run.forget();
    const second = await run.apply(SIX);
    expect(findings(second, 'unpublished-work')).toEqual([]);
    expect(endings(second)).toEqual(['IVR applied']);
    expect(run.asked().filter((each) => each.startsWith('POST'))).toEqual([
      `POST /api/v2/flows/actions/publish?flow=${run.org.flow('IVR').id}&version=5.0`,
    ]);
    expect(live(run)).toEqual(NEW);
  });

  it('since the platform never ends its work is given up after five minutes', async () => {
    const run = await startIvr();
    run.org.behaveFlows({ operationReads: Number.POSITIVE_INFINITY });
    const report = await run.apply(SIX);
    expect(endings(report)).toEqual(['IVR failed not-ready']);
    expect(report.outcomes[0]?.reason?.message).toContain('after 5 minutes (CHECKIN); version 4.0 is live');
  });

  it('since the definition is too large is told before anything is asked', async () => {
    const run = await startIvr({
      flows: [{ name: 'IVR', type: 'inboundcall', published: 4, definition: ivr({ x_large: 'x'.repeat(6_400_000) }) }],
    });
    run.forget();
    const report = await run.apply(SIX);
    expect(endings(report)).toEqual(['IVR failed definition-too-large']);
    expect(sent(run).filter((each) => each.startsWith('POST'))).toEqual([]);
  });

  it('since something that the flow calls is gone says so, with what stays live', async () => {
    const run = await startIvr({
      flows: [
        {
          name: 'IVR',
          type: 'inboundcall',
          published: 4,
          definition: JSON.parse(JSON.stringify(ivr()).replaceAll('@action:Order', 'custom_-_gone')),
        },
      ],
    });
    const report = await run.apply(SIX);
    expect(endings(report)).toEqual(['IVR failed not-published-yet']);
    expect(report.outcomes[0]?.reason?.message).toContain('missing');
  });
});

describe('an answer that is lost', () => {
  const lost = (path: RegExp) => ({ method: 'POST', path, drop: 'after' }) as const;

  it.each([
    ['checkout', /actions\/checkout/],
    ['save', /versions$/],
    ['check-in', /actions\/checkin/],
    ['publication', /actions\/publish/],
  ])('of the %s is looked for in the flow, and nothing is sent twice', async (_, path) => {
    const run = await startIvr();
    run.forget();
    run.sandbox.fault(lost(path));
    expect(endings(await run.apply(SIX))).toEqual(['IVR applied']);
    expect(run.asked().filter((each) => each.startsWith('POST'))).toHaveLength(4);
    expect(live(run)).toEqual(NEW);
  });

  it.each([
    ['checkout', /actions\/checkout/],
    ['save', /versions$/],
  ])('of a %s that never arrived leaves nothing behind', async (_, path) => {
    const run = await startIvr();
    run.sandbox.fault({ method: 'POST', path, drop: 'before' });
    const [ending] = endings(await run.apply(SIX));
    expect(ending).toMatch(/^IVR failed (locked-by-somebody|not-reachable)$/);
    expect(run.org.flow('IVR')).not.toHaveProperty('lock');
    expect(live(run)).toEqual(OLD);
  });
});

describe('what the platform made of a definition', () => {
  it('is held against what was sent; where it differs, the way back is said and nothing more is written', async () => {
    const run = await startIvr();
    const { id } = run.org.flow('IVR');
    const rewrite = (body: unknown) => ({ ...(body as object), description: 'Rewritten' });
    run.sandbox.fault({ method: 'GET', path: `/api/v2/flows/${id}/versions/5.0/configuration`, rewrite });
    const report = await run.apply({ ...SIX, dataActions: { Order: '11s' } });
    expect(endings(report)).toEqual(['Order applied', 'IVR failed write-not-faithful']);
    expect(report.outcomes[1]?.reason?.message).toContain(`\`POST /api/v2/flows/actions/publish?flow=${id}&version=4.0\``);
    expect(report.outcomes[1]?.reason?.message).toContain('differs from what was saved in /description');
  });
});

describe('a flow whose versions are told only where something is pending', () => {
  it('is written all the same', async () => {
    const run = await startIvr();
    run.org.behaveFlows({ settledVersions: 'absent' });
    expect(endings(await run.apply(SIX))).toEqual(['IVR applied']);
    expect(live(run)).toEqual(NEW);
  });
});

describe('a run that is stopped', () => {
  it.each([
    ['under the lock', /versions\/4\.0\/configuration/, 'GET', 1],
    ['while it saves', /flows\/[^/]+\/versions$/, 'POST', 0],
  ])('%s gives the lock back, and sends nothing else', async (_, path, method, skip) => {
    const run = await startIvr();
    const stop = new AbortController();
    run.sandbox.fault({ method, path, skip, meanwhile: () => stop.abort() });
    const report = await run.apply(SIX, () => {}, { signal: stop.signal });
    expect(endings(report)).toEqual(['IVR failed run-stopped']);
    expect(run.asked().at(-1)).toBe(`POST /api/v2/flows/actions/revert?flow=${run.org.flow('IVR').id}`);
    expect(run.org.flow('IVR')).not.toHaveProperty('lock');
    expect(live(run)).toEqual(OLD);
  });

  it('after the check-in leaves a version that the next run continues', async () => {
    const run = await startIvr();
    const stop = new AbortController();
    run.sandbox.fault({ method: 'POST', path: /actions\/publish/, meanwhile: () => stop.abort(), times: 1 });
    run.org.behaveFlows({ operationReads: 3 });
    const report = await run.apply(SIX, () => {}, { signal: stop.signal });
    expect(endings(report)).toEqual(['IVR failed not-published-yet']);
    run.org.behaveFlows({ operationReads: 1 });
    const second = await run.apply(SIX);
    expect(endings(second)).toEqual(['IVR done']);
    expect(live(run)).toEqual(NEW);
  });
});

describe('what other commands do of flows', () => {
  it('an export has them only where they are named, and planning it finds nothing', async () => {
    const run = await startIvr();
    const all = await run.plan({
      flows: { IVR: { type: 'inboundcall', steps: { Lookup: { 21: '12s', 22: 'suggested' }, Order: { 32: '8s' } } } },
    });
    expect(findings(all)).toEqual([]);
  });

  it('drift names the step that was changed by hand, and by whom', async () => {
    const run = await startIvr();
    await run.apply(SIX);
    run.org.publishFlow(
      'IVR',
      (definition) => Object.assign(definition, JSON.parse(JSON.stringify(definition).replaceAll('P0D0H0M6S0F', 'P0D0H0M7S0F'))),
      INES,
    );
    const report = await run.drift(SIX);
    expect(report.plan.orgs[0]?.changes.flatMap(({ fields }) => fields.map(({ path, before, after }) => [path, before, after]))).toEqual([
      ['/steps/Lookup/21', '7s', '6s'],
    ]);
    expect(report.attributions).toMatchObject([{ by: { name: 'Ines Falk' } }]);
  });
});
