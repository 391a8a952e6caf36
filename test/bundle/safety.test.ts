import { describe, expect, it } from 'vitest';
import type { Outcome, Report } from '../../src/model/outcome.ts';
import type { Fault } from '../../src/sandbox/sandbox.ts';
import { startWorld, type World } from './world.ts';

const ORGANIZATION = '3f1c2b7e-5d84-4a0e-9c36-7b1f0e2d4a51';
const ACTION = '/api/v2/integrations/actions/{actionId}';
const TEMPLATE = '/api/v2/integrations/actions/{actionId}/templates/{fileName}';
const DRAFT = '/api/v2/integrations/actions/{actionId}/draft';

const file = (settings: string): string =>
  `version: 1\norgs:\n  dev:\n    region: sandbox\n    organizationId: ${ORGANIZATION}\n${settings}\n`;
const TWO = file('    dataActions: { Create ticket: 12s, Lookup order: 9s }');

async function begin(text = TWO): Promise<World> {
  const world = await startWorld();
  world.write('genesys-cloud.yml', text);
  return world;
}

async function apply(world: World): Promise<{ code: number | null; report: Report; outcomes: readonly Outcome[] }> {
  const { code, stdout, stderr } = await world.cli(['apply', '--yes', '--json']);
  expect(stderr).toBe('');
  const report = JSON.parse(stdout) as Report;
  return { code, report, outcomes: report.outcomes };
}

const timeoutOf = (world: World, name: string): number | undefined => world.sandbox.org('dev').action(name).config?.timeoutSeconds;

const patches = (world: World): number => world.sandbox.exchanges.filter(({ method }) => method === 'PATCH').length;

/** Somebody else's change, between two of our requests. */
const somebody = (fault: Omit<Fault, 'meanwhile'>, name: string, member: Record<string, unknown>): Fault =>
  ({
    ...fault,
    meanwhile: (sandbox) => sandbox.org('dev').changeAction(name, (action) => Object.assign(action.config ?? {}, member)),
  }) as Fault;

describe('a dry run', () => {
  it.each(['validate', 'plan', 'drift'])('by %s sends nothing that writes', async (command) => {
    const world = await begin();
    await world.cli([command]);
    const asked = world.sandbox.exchanges.filter(({ path }) => path !== '/oauth/token' && !path.startsWith('/api/v2/audits/query'));
    const methods = asked.map(({ method }) => method);
    expect(new Set(methods)).toEqual(command === 'validate' ? new Set() : new Set(['GET']));
  });
});

describe('the calls', () => {
  it('of a plan are the token, the organization, a page for each hundred actions, and for each that changes which flows call it', async () => {
    const world = await begin();
    await world.cli(['plan']);
    expect(world.sandbox.exchanges.map(({ method, path }) => `${method} ${path.split('?')[0]}`)).toEqual([
      'POST /oauth/token',
      'GET /api/v2/organizations/me',
      'GET /api/v2/integrations/actions',
      ...Array(2).fill('GET /api/v2/architect/dependencytracking/consumingresources'),
    ]);
  });

  it('of a change are five, with three more for the first and one reading afterwards', async () => {
    const world = await begin();
    await apply(world);
    const steps = world.sandbox.exchanges
      .slice(3)
      .map(({ method, path }) => `${method} ${path.split('?')[0]?.replace(/custom_-_[0-9a-f-]+/, 'ID')}`);
    const actions = '/api/v2/integrations/actions';
    const templates = [`GET ${actions}/ID/templates/requesttemplate.vm`, `GET ${actions}/ID/templates/successtemplate.vm`];
    const change = [`GET ${actions}/ID`, `GET ${actions}/ID/draft`, ...templates, `PATCH ${actions}/ID`];
    const proof = [`GET ${actions}/ID`, ...templates];
    expect(steps.map(sortTemplates)).toEqual(
      [...change, ...proof, ...change, `GET ${actions}`, 'DELETE /api/v2/tokens/me'].map(sortTemplates),
    );
  });

  it('of an org whose integrations are named have a page of these too', async () => {
    const world = await begin(file('    dataActions: { Create ticket: { integration: CRM web services, timeout: 12s } }'));
    await world.cli(['plan']);
    expect(
      world.sandbox.exchanges
        .slice(2)
        .map(({ path }) => path.split('?')[0])
        .toSorted(),
    ).toEqual(['/api/v2/architect/dependencytracking/consumingresources', '/api/v2/integrations', '/api/v2/integrations/actions']);
  });

  it('ask for a single action only where the list left out the config of one that matters', async () => {
    const world = await startWorld({ configInLists: false });
    world.write('genesys-cloud.yml', TWO);
    const { code } = await world.cli(['plan']);
    expect(code).toBe(2);
    expect(world.sandbox.exchanges).toHaveLength(7);
  });
});

// The two templates are asked for at the same time.
const sortTemplates = (step: string): string => step.replace(/(request|success)template/, 'template');

describe('what was planned is what is written', () => {
  it('a value that somebody changed after the plan stops that change, and no other', async () => {
    const world = await begin();
    world.sandbox.fault(somebody({ method: 'GET', path: ACTION }, 'Create ticket', { timeoutSeconds: 25 }));
    const { code, outcomes } = await apply(world);
    expect(outcomes).toMatchObject([
      {
        name: 'Create ticket',
        status: 'failed',
        reason: { code: 'moved', moved: [{ path: '/timeout', reviewed: '30s', live: '25s', wanted: '12s' }] },
      },
      { name: 'Lookup order', status: 'applied', verified: true },
    ]);
    expect([code, timeoutOf(world, 'Create ticket'), timeoutOf(world, 'Lookup order')]).toEqual([1, 25, 9]);
  });

  it('another revision stops it too, although the setting is as planned', async () => {
    const world = await begin();
    world.sandbox.fault(somebody({ method: 'GET', path: ACTION }, 'Create ticket', { x_other: 1 }));
    const { outcomes } = await apply(world);
    expect(outcomes[0]).toMatchObject({
      status: 'failed',
      reason: { code: 'moved', message: expect.stringContaining('version 3 then, 4 now') },
    });
    expect(timeoutOf(world, 'Create ticket')).toBe(30);
  });

  it('a value that is as wanted already is done, without a write', async () => {
    const world = await begin(file('    dataActions: { Create ticket: 12s }'));
    world.sandbox.fault(somebody({ method: 'GET', path: ACTION }, 'Create ticket', { timeoutSeconds: 12 }));
    const { code, outcomes } = await apply(world);
    expect(outcomes).toMatchObject([{ status: 'done' }]);
    expect([code, patches(world)]).toEqual([0, 0]);
  });

  it.each([409, 400] as const)(
    'a change in the last moment is told by the version (%d), and nothing is repeated',
    async (versionMismatch) => {
      const world = await startWorld({ versionMismatch });
      world.write('genesys-cloud.yml', file('    dataActions: { Create ticket: 12s }'));
      world.sandbox.fault(somebody({ method: 'PATCH', path: ACTION }, 'Create ticket', { timeoutSeconds: 25 }));
      const { outcomes } = await apply(world);
      expect(outcomes).toMatchObject([{ status: 'failed', reason: { code: 'version-conflict', moved: [{ live: '25s', wanted: '12s' }] } }]);
      expect([timeoutOf(world, 'Create ticket'), patches(world)]).toEqual([25, 1]);
    },
  );

  it('an open draft is somebody else’s work: the change waits until the file allows it', async () => {
    const settings = '    dataActions: { Create ticket: 12s }';
    const world = await begin(file(settings));
    world.sandbox.org('dev').changeDraft('Create ticket', (draft) => Object.assign(draft, { category: 'Tickets' }));
    const draft = world.sandbox.org('dev').draft('Create ticket');
    expect((await apply(world)).outcomes).toMatchObject([{ status: 'failed', reason: { code: 'unpublished-work' } }]);
    expect(timeoutOf(world, 'Create ticket')).toBe(30);
    world.write('genesys-cloud.yml', file(`    allow: { unpublished-work: [dataActions/Create ticket] }\n${settings}`));
    expect((await apply(world)).outcomes).toMatchObject([{ status: 'applied' }]);
    expect(world.sandbox.org('dev').draft('Create ticket')).toEqual(draft);
  });
});

describe('a platform that does not do what it was asked', () => {
  it('is caught by the first write: what else moved is put back, and the org stops', async () => {
    const world = await begin();
    const before = world.sandbox.org('dev').action('Create ticket');
    // The second reading of the action, after the PATCH, finds headers that nobody named changed, in the version of the PATCH.
    const withoutHeaders = (body: unknown): unknown => JSON.parse(JSON.stringify(body).replace(/"headers":\{[^}]*\}/, '"headers":{}'));
    world.sandbox.fault({ method: 'GET', path: ACTION, skip: 1, rewrite: withoutHeaders });
    const { code, outcomes } = await apply(world);
    expect(outcomes).toMatchObject([
      {
        name: 'Create ticket',
        status: 'failed',
        reason: { code: 'write-not-faithful', message: expect.stringContaining('config.request') },
      },
      { name: 'Lookup order', status: 'blocked', reason: { code: 'org-stopped' } },
    ]);
    const { version: _, ...after } = world.sandbox.org('dev').action('Create ticket');
    expect(after).toEqual((({ version: __, ...rest }) => rest)(before));
    expect([code, timeoutOf(world, 'Lookup order')]).toEqual([1, 8]);
  });

  it('is caught where a write has no effect: that change fails, the others go on', async () => {
    const world = await begin();
    world.sandbox.fault({ method: 'PATCH', path: ACTION, status: 200, body: world.sandbox.org('dev').action('Create ticket') });
    const { outcomes } = await apply(world);
    expect(outcomes).toMatchObject([
      { name: 'Create ticket', status: 'failed', reason: { code: 'write-without-effect' } },
      { name: 'Lookup order', status: 'applied' },
    ]);
  });

  it.each([
    ['is missing', { status: 404 }],
    ['fails', { status: 500, times: 9 }],
    ['is an error page', { status: 200, contentType: 'text/html', body: '<html>Please sign in</html>', times: 9 }],
  ])('a template that %s stops its change before anything is written', async (_, answer) => {
    const world = await begin(file('    dataActions: { Create ticket: 12s }'));
    world.sandbox.fault({ method: 'GET', path: TEMPLATE, ...answer } as Fault);
    const { outcomes } = await apply(world);
    expect(outcomes).toMatchObject([{ status: 'failed', reason: { code: 'template-unreadable' } }]);
    expect([timeoutOf(world, 'Create ticket'), patches(world)]).toEqual([30, 0]);
  });

  it('a template that lies elsewhere is not fetched', async () => {
    const world = await begin(file('    dataActions: { Create ticket: 12s }'));
    const elsewhere = (body: unknown): unknown =>
      JSON.parse(JSON.stringify(body).replace(/"requestTemplateUri":"[^"]*"/, '"requestTemplateUri":"https://evil.example/api/v2/x"'));
    world.sandbox.fault({ method: 'GET', path: ACTION, rewrite: elsewhere });
    expect((await apply(world)).outcomes).toMatchObject([{ status: 'failed', reason: { code: 'template-unreadable' } }]);
    expect(patches(world)).toBe(0);
  });
});

describe('trouble on the way', () => {
  it.each<[string, Omit<Fault, 'method' | 'path'>, number]>([
    ['429 with a second to wait', { status: 429, headers: { 'Retry-After': '0' } } as Fault, 2],
    ['503', { status: 503 } as Fault, 2],
    ['a dropped connection before the effect', { drop: 'before' } as Fault, 2],
    ['a dropped connection after the effect', { drop: 'after' } as Fault, 2],
    ['half an answer', { halfBody: true } as Fault, 2],
  ])('%s on the write ends as applied, once', async (_, fault, sent) => {
    const world = await begin(file('    dataActions: { Create ticket: 12s }'));
    const { version } = world.sandbox.org('dev').action('Create ticket');
    world.sandbox.fault({ method: 'PATCH', path: ACTION, ...fault } as Fault);
    const { code, outcomes } = await apply(world);
    expect(outcomes).toMatchObject([{ status: 'applied', verified: true }]);
    expect([code, patches(world), world.sandbox.org('dev').action('Create ticket').version - version]).toEqual([0, sent, 1]);
  });

  it('500 on every try of a write fails, and says what the platform said', async () => {
    const world = await begin(file('    dataActions: { Create ticket: 12s }'));
    world.sandbox.fault({ method: 'PATCH', path: ACTION, status: 500, times: 9 });
    const { code, outcomes } = await apply(world);
    expect(outcomes).toMatchObject([
      { status: 'failed', reason: { code: 'request-failed', message: expect.stringMatching(/PATCH .* 500: internal\.server\.error/) } },
    ]);
    expect([code, timeoutOf(world, 'Create ticket')]).toEqual([1, 30]);
  });

  it('a draft that cannot be looked for stops its change', async () => {
    const world = await begin(file('    dataActions: { Create ticket: 12s }'));
    world.sandbox.fault({ method: 'GET', path: DRAFT, status: 403 });
    expect((await apply(world)).outcomes).toMatchObject([{ status: 'failed', reason: { code: 'permission-missing' } }]);
    expect(patches(world)).toBe(0);
  });

  it('a list that is shorter than its total is an error', async () => {
    const world = await begin();
    world.sandbox.fault({ path: '/api/v2/integrations/actions', times: 9, rewrite: (body) => ({ ...(body as object), total: 12 }) });
    const { code, stdout } = await world.cli(['plan']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/list-incomplete/);
  });
});

describe('one org', () => {
  const three =
    'version: 1\ndefaults: { dataActions: { Create ticket: 12s } }\norgs:\n  dev: { region: sandbox }\n  test: { region: sandbox }\n  prod: { region: sandbox }\n';

  it('that cannot be reached does not stop the others, and the run fails at its end', async () => {
    const world = await begin(three);
    const { code, stdout } = await world.cli(['plan'], { GENESYS_TEST_CLIENT_SECRET: 'a wrong secret' });
    expect(code).toBe(1);
    expect(stdout).toMatch(/test .*sign-in-failed/);
    expect(stdout).toMatch(/30s → 12s/);
    expect(stdout).not.toContain('a wrong secret');
  });

  it('that is another organization than the file names is left after two requests', async () => {
    const world = await begin(TWO.replace(ORGANIZATION, '00000000-0000-4000-8000-000000000000'));
    const { code, stdout } = await world.cli(['plan']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/wrong-organization/);
    expect(stdout).toContain('00000000-0000-4000-8000-000000000000');
    expect(stdout).toContain(ORGANIZATION);
    expect(world.sandbox.exchanges.map(({ path }) => path)).toEqual(['/oauth/token', '/api/v2/organizations/me']);
  });

  it('that lacks a permission is told which', async () => {
    const world = await begin();
    world.sandbox.org('dev').permit([]);
    const { code, stdout } = await world.cli(['plan']);
    expect(code).toBe(1);
    expect(stdout).toContain('permission-missing');
    expect(stdout).toContain('integrations:action:view');
  });
});

describe('an apply', () => {
  it('by a digest writes that plan and no other', async () => {
    const world = await begin();
    const { stdout } = await world.cli(['plan', '--json']);
    const { digest = '' } = (JSON.parse(stdout) as Report).plan;
    world.sandbox.org('dev').changeAction('Lookup order', (action) => Object.assign(action.config ?? {}, { timeoutSeconds: 40 }));
    const refused = await world.cli(['apply', '--approve', digest.slice(0, 16), '--json']);
    expect((JSON.parse(refused.stdout) as Report).refusals).toMatchObject([{ code: 'digest-differs' }]);
    expect([refused.code, patches(world)]).toEqual([1, 0]);
    world.sandbox.org('dev').changeAction('Lookup order', (action) => Object.assign(action.config ?? {}, { timeoutSeconds: 8 }));
    const applied = await world.cli(['apply', '--approve', digest.slice(0, 16)]);
    expect([applied.code, timeoutOf(world, 'Create ticket'), timeoutOf(world, 'Lookup order')]).toEqual([0, 12, 9]);
  });

  it('that nobody stands behind needs to know which organization it is', async () => {
    const world = await begin(TWO.replace(/ {4}organizationId: .*\n/, ''));
    const refused = await apply(world);
    expect(refused.report.refusals).toMatchObject([{ org: 'dev', code: 'risk-not-allowed' }]);
    expect([refused.code, patches(world)]).toEqual([1, 0]);
    const pinned = await world.cli(['apply', '--yes'], { GENESYS_DEV_ORGANIZATION_ID: ORGANIZATION });
    expect(pinned.code).toBe(0);
  });

  it('asks nobody where there is no terminal', async () => {
    const world = await begin();
    const { code, stderr } = await world.cli(['apply']);
    expect(code).toBe(1);
    expect(stderr).toContain('--approve');
    expect(world.sandbox.exchanges).toEqual([]);
  });
});
