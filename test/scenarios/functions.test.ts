import { describe, expect, it } from 'vitest';
import type { FaultEffect } from '../../src/sandbox/sandbox.ts';
import { SCORE, scoring, startFunctions } from '../builders/function-org.ts';
import { codesOf, differences, endings, findings, type OrgRun } from '../builders/org-run.ts';

const ONE = '/api/v2/integrations/actions/{actionId}';
const ALLOWED = { allow: { 'unpublished-work': [`dataActions/${SCORE}`] } };

const wanted = scoring({ timeout: '14s', function: { timeout: '12s' } });

/** What was asked of the action, with its id left out. */
function asked(run: OrgRun): readonly string[] {
  const { id } = run.org.action(SCORE);
  const own = run.asked().filter((each) => !each.includes('/dependencytracking/'));
  return own.map((each) => each.replace(id, '{actionId}').replace(/\?.*$/, ''));
}

const writes = (run: OrgRun): readonly string[] =>
  asked(run).flatMap((each) => (each.startsWith('GET ') ? [] : [each.replace(`${ONE}/`, '')]));

const limits = ({ org }: OrgRun) => [org.action(SCORE).config?.timeoutSeconds, org.actionFunction(SCORE).timeoutSeconds];

describe('a function', () => {
  it('changes by one draft, which is published once, and leaves all else as it was', async () => {
    const run = await startFunctions();
    const { config: before, version, ...others } = run.org.action(SCORE);
    const { zip } = run.org.actionFunction(SCORE);
    const all = scoring({ timeout: '14s', function: { timeout: '12s', runtime: 'nodejs24.x' } });
    const planned = await run.plan(all);
    expect(codesOf(planned)).toEqual([]);
    expect(differences(planned)).toEqual([
      `${SCORE} /function/runtime nodejs22.x → nodejs24.x`,
      `${SCORE} /function/timeout 10s → 12s`,
      `${SCORE} /timeout 20s → 14s`,
    ]);
    run.forget();
    expect(endings(await run.apply(all))).toEqual([`${SCORE} applied`]);
    expect(writes(run)).toEqual(['POST draft', 'PATCH draft', 'PUT draft/function', 'POST draft/publish']);
    expect(run.org.action(SCORE)).toEqual({ ...others, config: { ...before, timeoutSeconds: 14 }, version: version + 1 });
    expect(run.org.actionFunction(SCORE)).toMatchObject({ description: 'Scores a lead', runtime: 'nodejs24.x', timeoutSeconds: 12, zip });
    expect(run.org.draft(SCORE)).toBeUndefined();
    expect(differences(await run.plan(all))).toEqual([]);
  });

  it('is planned by two requests more, and the runtimes once', async () => {
    const run = await startFunctions();
    await run.plan(wanted);
    expect(asked(run)).toEqual([
      'GET /api/v2/integrations/actions',
      `GET ${ONE}/function`,
      `GET ${ONE}/draft`,
      'GET /api/v2/integrations/actions/functions/runtimes',
    ]);
  });

  it.each([
    ['all of it', wanted, 9],
    ['its own limit alone', scoring({ function: { timeout: '12s' } }), 6],
    ['the timeout of its action alone', scoring({ timeout: '14s' }), 9],
  ])('is written by few requests: %s', async (_, file, most) => {
    const run = await startFunctions();
    await run.plan(file);
    const planning = asked(run).length;
    run.forget();
    const report = await run.apply(file);
    expect(endings(report)).toEqual([`${SCORE} applied`]);
    const { timeout } = file.dataActions[SCORE] ?? {};
    const verifying = 2;
    const proving = timeout === undefined ? 0 : 3;
    expect(asked(run).length - planning - verifying - proving).toBe(most);
  });

  it('shows a limit that was never set as what the platform uses, and writes nothing else', async () => {
    const run = await startFunctions({ timeoutSeconds: undefined as never });
    const file = scoring({ function: { description: 'Scores each lead', timeout: '15s' } });
    expect(differences(await run.plan(file))).toEqual([`${SCORE} /function/description Scores a lead → Scores each lead`]);
    expect(endings(await run.apply(file))).toEqual([`${SCORE} applied`]);
    expect(run.org.actionFunction(SCORE)).not.toHaveProperty('timeoutSeconds');
  });

  it('is an error at an action that has none, and outside of 1 to 15 seconds', async () => {
    const run = await startFunctions();
    const report = await run.plan({ dataActions: { Lookup: { function: { timeout: '5s' } } } });
    expect(findings(report, 'not-manageable')).toMatchObject([{ message: expect.stringContaining('runs no function') }]);
    expect(codesOf(await run.plan(scoring({ function: { timeout: '20s' } })))).toEqual(['out-of-range']);
  });

  it('is said to run on where its action gives up first', async () => {
    const run = await startFunctions();
    const report = await run.plan(scoring({ timeout: '8s', function: { timeout: '12s' } }));
    expect(findings(report)).toMatchObject([{ code: 'action-ends-first', severity: 'notice', message: expect.stringContaining('8s') }]);
  });
});

describe('a runtime', () => {
  it.each([
    ['is not offered', { runtime: 'nodejs22' }, {}, 'runtime-unusable', 'Did you mean "nodejs22.x"'],
    ['is deprecated, and moved to', { runtime: 'nodejs20.x' }, {}, 'runtime-unusable', 'is available'],
    ['is gone, and moved to', { runtime: 'nodejs18.x' }, {}, 'runtime-unusable', 'is available'],
    ['is gone, and kept', { timeout: '12s' }, { runtime: 'nodejs18.x' }, 'runtime-unusable', 'is available'],
    ['is deprecated, and kept', { timeout: '12s' }, { runtime: 'nodejs20.x' }, 'runtime-ends', 'Move'],
    ['is gone, and nothing changes', { timeout: '10s' }, { runtime: 'nodejs18.x' }, 'runtime-ends', 'Move'],
  ])('that %s is told before any write', async (_, described, live, code, help) => {
    const run = await startFunctions(live);
    const report = await run.plan(scoring({ function: described }));
    expect(findings(report)).toMatchObject([{ code, help: expect.stringContaining(help), at: { line: 1 } }]);
    expect(report.plan.orgs[0]?.complete).toBe(code === 'runtime-ends');
  });

  it('that is gone can be left', async () => {
    const run = await startFunctions({ runtime: 'nodejs18.x' });
    const file = scoring({ function: { runtime: 'nodejs24.x', timeout: '12s' } });
    expect(codesOf(await run.plan(file))).toEqual([]);
    expect(endings(await run.apply(file))).toEqual([`${SCORE} applied`]);
  });
});

describe('an open draft', () => {
  it('of somebody else is a risk that lists what it holds; allowed, it goes live as well', async () => {
    const run = await startFunctions();
    run.org.changeDraft(SCORE, (draft) => Object.assign(draft.config?.request ?? {}, { requestTemplate: '{"id": "theirs"}' }));
    run.org.changeDraftFunction(SCORE, (one) => Object.assign(one, { handler: 'dist/theirs.handler' }));
    const settings = [
      { path: '/config/request/requestTemplate', before: '{"id": "x"}', after: '{"id": "theirs"}' },
      { path: '/function/handler', before: 'dist/index.handler', after: 'dist/theirs.handler' },
    ];
    expect(findings(await run.plan(wanted), 'unpublished-work')).toMatchObject([{ severity: 'risk', settings }]);
    run.org.changeDraft(SCORE, (draft) => Object.assign(draft.config?.request ?? {}, { headers: { Authorization: 'theirs' } }));
    expect(findings(await run.plan(wanted), 'unpublished-work')[0]?.settings?.[0]).toMatchObject({
      path: '/config/request/headers/Authorization',
      sensitive: true,
    });
    const refused = await run.apply(wanted);
    expect([endings(refused), limits(run)]).toEqual([[], [20, 10]]);
    const allowed = await run.apply({ ...wanted, ...ALLOWED });
    expect(endings(allowed)).toEqual([`${SCORE} applied`]);
    expect(run.org.actionFunction(SCORE)).toMatchObject({ handler: 'dist/theirs.handler', timeoutSeconds: 12 });
  });

  it('is only told of where nothing changes', async () => {
    const run = await startFunctions();
    run.org.changeDraft(SCORE, (draft) => Object.assign(draft.config ?? {}, { timeoutSeconds: 55 }));
    const report = await run.plan(scoring({ function: { timeout: '10s' } }));
    expect(findings(report)).toMatchObject([{ code: 'draft-open', settings: [{ path: '/config/timeoutSeconds', before: 20, after: 55 }] }]);
  });

  it('that came after the plan stops the change, however the file allows it', async () => {
    const run = await startFunctions();
    const begin = () => {
      run.org.changeDraft(SCORE, (draft) => Object.assign(draft.config ?? {}, { timeoutSeconds: 55 }));
    };
    expect(endings(await run.apply(wanted, begin))).toEqual([`${SCORE} failed unpublished-work`]);
    const other = await startFunctions();
    const beginThere = () => {
      other.org.changeDraft(SCORE, (draft) => Object.assign(draft.config ?? {}, { timeoutSeconds: 55 }));
    };
    expect(endings(await other.apply({ ...wanted, ...ALLOWED }, beginThere))).toEqual([`${SCORE} failed moved`]);
    expect([limits(run), limits(other)]).toEqual([
      [20, 10],
      [20, 10],
    ]);
  });

  it('that a run of ours left behind is continued', async () => {
    const run = await startFunctions();
    run.sandbox.fault({ method: 'POST', path: `${ONE}/draft/publish`, status: 400 });
    expect(endings(await run.apply(wanted))).toEqual([`${SCORE} failed request-failed`]);
    expect([limits(run), run.org.draftFunction(SCORE)?.timeoutSeconds]).toEqual([[20, 10], 12]);
    expect(codesOf(await run.plan(wanted))).toEqual([]);
    run.forget();
    expect(endings(await run.apply(wanted))).toEqual([`${SCORE} applied`]);
    expect(writes(run)).toEqual(['POST draft', 'POST draft/publish']);
    expect(limits(run)).toEqual([14, 12]);
  });

  it('that has half of it is continued too', async () => {
    const run = await startFunctions();
    run.sandbox.fault({ method: 'PUT', path: `${ONE}/draft/function`, status: 400 });
    expect(endings(await run.apply(wanted))).toEqual([`${SCORE} failed request-failed`]);
    run.forget();
    expect(endings(await run.apply(wanted))).toEqual([`${SCORE} applied`]);
    expect(writes(run)).toEqual(['POST draft', 'PUT draft/function', 'POST draft/publish']);
  });

  it('is shown for an entry that only has the timeout of an action that is seen to run a function', async () => {
    const run = await startFunctions();
    run.org.changeDraft(SCORE, (draft) => Object.assign(draft.config?.request ?? {}, { requestType: 'PUT' }));
    expect(findings(await run.plan(scoring({ timeout: '14s' })), 'unpublished-work')).toHaveLength(1);
    expect(endings(await run.apply({ ...scoring({ timeout: '14s' }), ...ALLOWED }))).toEqual([`${SCORE} applied`]);
    expect(run.org.action(SCORE).config).toMatchObject({ timeoutSeconds: 14, request: { requestType: 'PUT' } });
  });

  it('that is no copy of what is published is not published', async () => {
    const run = await startFunctions();
    const without = (body: unknown) => ({ ...(body as object), category: 'other' });
    run.sandbox.fault({ method: 'POST', path: `${ONE}/draft`, rewrite: without });
    expect(endings(await run.apply(wanted))).toEqual([`${SCORE} failed draft-refused`]);
    expect(limits(run)).toEqual([20, 10]);
  });

  it('without the code of the function is not published', async () => {
    const run = await startFunctions();
    run.org.behaveFunctions({ draftKeepsZip: false });
    expect(endings(await run.apply(wanted))).toEqual([`${SCORE} failed draft-refused`]);
    expect(limits(run)).toEqual([20, 10]);
  });
});

describe('publishing', () => {
  it('waits while the platform works on the function', async () => {
    const run = await startFunctions();
    run.org.behaveFunctions({ processingTries: 9 });
    expect(endings(await run.apply(wanted))).toEqual([`${SCORE} applied`]);
  });

  it('is given up after forty seconds, and continued by the next run', async () => {
    const run = await startFunctions();
    run.org.behaveFunctions({ processingTries: 10 });
    expect(endings(await run.apply(wanted))).toEqual([`${SCORE} failed not-ready`]);
    expect(limits(run)).toEqual([20, 10]);
    expect(endings(await run.apply(wanted))).toEqual([`${SCORE} applied`]);
  });

  it('that the validation refuses does not take place', async () => {
    const run = await startFunctions();
    const rewrite = () => ({ valid: false, errors: [{ message: 'requestType is missing' }] });
    run.sandbox.fault({ method: 'GET', path: `${ONE}/draft/validation`, rewrite });
    const { outcomes } = await run.apply(wanted);
    expect(outcomes).toMatchObject([
      { status: 'failed', reason: { code: 'draft-refused', message: expect.stringContaining('requestType') } },
    ]);
    expect(limits(run)).toEqual([20, 10]);
  });

  it('that the platform would do unfaithfully does not take place, and stops the org', async () => {
    const run = await startFunctions();
    const unfaithful = (body: unknown) => ({ ...(body as object), category: 'moved' });
    run.sandbox.fault({ method: 'GET', path: `${ONE}/draft`, skip: 1, rewrite: unfaithful });
    run.org.addAction({ name: 'Zip codes', integration: 'CRM', timeoutSeconds: 8 });
    const report = await run.apply({ dataActions: { ...wanted.dataActions, 'Zip codes': '9s' } });
    expect(endings(report)).toEqual([`${SCORE} failed write-not-faithful`, 'Zip codes blocked org-stopped']);
    expect(limits(run)).toEqual([20, 10]);
  });

  it('of a function alone proves nothing of how actions are written: the next one is read back', async () => {
    const run = await startFunctions();
    run.org.addAction({ name: 'Zip codes', integration: 'CRM', timeoutSeconds: 8 });
    const { id } = run.org.action('Zip codes');
    await run.apply({ dataActions: { [SCORE]: { function: { timeout: '12s' } }, 'Zip codes': '9s' } });
    expect(run.asked().filter((each) => each === `GET /api/v2/integrations/actions/${id}?includeConfig=true`)).toHaveLength(2);
  });
});

describe('rules of functions', () => {
  const rule = (more: object) => ({ timeoutRules: { short: { of: 'functions', atMost: '8s', ...more } } });

  it('report and mend the limits of functions alone, which are read for that', async () => {
    const run = await startFunctions();
    const reported = await run.plan(rule({}));
    expect(findings(reported)).toMatchObject([
      { code: 'rule-broken', message: `the function of "${SCORE}" (Scoring functions): 10s is over 8s` },
    ]);
    expect(asked(run).filter((each) => each.includes('function'))).toEqual([
      `GET ${ONE}/function`,
      'GET /api/v2/integrations/actions/functions/runtimes',
    ]);
    expect(reported.plan.orgs[0]?.managed).toBe(0);
    const mended = await run.apply(rule({ fix: true }));
    expect([mended.plan.orgs[0]?.managed, mended.outcomes]).toMatchObject([1, [{ status: 'applied', verified: true }]]);
    expect(limits(run)).toEqual([20, 8]);
  });

  it('do not speak of actions that only have a timeout, nor of others than they match', async () => {
    const run = await startFunctions();
    expect(codesOf(await run.plan(rule({ match: { name: 'Lookup' }, fix: true })))).toEqual([]);
    expect(codesOf(await run.plan(rule({ match: { integration: 'CRM' } })))).toEqual([]);
    expect(asked(run).filter((each) => each.includes('function'))).toEqual([]);
  });

  it('show the draft of somebody else that a change would publish', async () => {
    const run = await startFunctions();
    run.org.changeDraft(SCORE, (draft) => Object.assign(draft.config ?? {}, { timeoutSeconds: 55 }));
    const refused = await run.apply(rule({ fix: true }));
    expect([findings(refused, 'unpublished-work'), refused.outcomes]).toMatchObject([[{ about: `dataActions/${SCORE}` }], []]);
    await run.apply({ ...rule({ fix: true }), allow: { 'unpublished-work': true } });
    expect(limits(run)).toEqual([55, 8]);
  });

  it('are an error where functions may not be seen; an entry of the timeout alone is none', async () => {
    const run = await startFunctions();
    run.org.permit(['integrations:action:view', 'integrations:integration:view']);
    expect(codesOf(await run.plan(rule({})))).toEqual(['permission-missing']);
    expect(codesOf(await run.plan(scoring({ timeout: '14s' })))).not.toContain('permission-missing');
  });
});

const FAULTS: readonly (readonly [string, FaultEffect & { readonly times?: number }])[] = [
  ['429', { status: 429 }],
  ['500', { status: 500 }],
  ['503 with a page', { status: 503, body: '<html>Bad gateway</html>' }],
  ['an answer that says nothing', { status: 200, body: {} }],
  ['a connection that breaks before the effect', { drop: 'before' }],
  ['a connection that breaks after the effect', { drop: 'after' }],
  ['half of an answer', { halfBody: true }],
  ['a refusal', { status: 400 }],
  ['503 from then on', { status: 503, times: 10_000 }],
  ['no connection from then on', { drop: 'before', times: 10_000 }],
];

describe('a fault at each request of an apply', () => {
  it.each(FAULTS)(
    'never makes the outcome a lie, and is made good by the next run: %s',
    async (name, fault) => {
      const probe = await startFunctions();
      await probe.apply(wanted);
      const count = probe.asked().length;
      for (let skip = 0; skip < count; skip++) {
        const run = await startFunctions();
        run.sandbox.fault({ path: /^\/api\/v2\/integrations/, skip, ...fault });
        const report = await run.apply(wanted);
        const where = `${name} at request ${skip + 1} of ${count}`;
        for (const { status } of report.outcomes) {
          if (status === 'applied') expect(limits(run), where).toEqual([14, 12]);
          if (status === 'failed' || status === 'blocked') expect(limits(run), where).toEqual([20, 10]);
        }
        if (fault.times !== undefined) continue;
        await run.apply(wanted);
        expect(limits(run), where).toEqual([14, 12]);
      }
    },
    60_000,
  );
});
