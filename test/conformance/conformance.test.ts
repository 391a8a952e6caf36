import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../src/commands/vocabulary.ts';
import type { Report } from '../../src/model/outcome.ts';
import { startWorld, type World } from '../bundle/world.ts';
import type { ConformanceCase } from './case.ts';
import { dataActions } from './data-actions.ts';
import { flows } from './flows.ts';
import { integrations } from './integrations.ts';
import { messengerConfigurations } from './messenger-configurations.ts';
import { messengerDeployments } from './messenger-deployments.ts';
import { scheduleGroups } from './schedule-groups.ts';
import { schedules } from './schedules.ts';

const cases: readonly ConformanceCase[] = [
  dataActions,
  integrations,
  flows,
  messengerConfigurations,
  messengerDeployments,
  schedules,
  scheduleGroups,
];

it('has a case for every kind', () => {
  expect(cases.map((each) => each.kind)).toEqual(vocabulary.kinds.map((kind) => kind.name));
});

describe.each(cases)('the kind $kind', (kind) => {
  const file = `version: 1\norgs:\n  dev:\n    region: sandbox\n    organizationId: 3f1c2b7e-5d84-4a0e-9c36-7b1f0e2d4a51\n${kind.wanted}`;

  it('plans exactly the settings that differ, and writes nothing by it', async () => {
    const world = await begin(kind, file);
    const before = world.sandbox.org('dev').snapshot();
    const { code, report } = await json(world, 'plan');
    expect(labels(report)).toEqual(kind.differing.toSorted());
    expect(code).toBe(2);
    expect(world.sandbox.org('dev').snapshot()).toEqual(before);
    expect(writesOf(world)).toEqual([]);
  });

  it('applies, plans again and finds nothing, with every unnamed setting as before', async () => {
    const world = await begin(kind, file);
    const before = kind.unnamed(world.sandbox.org('dev'));
    const applied = await json(world, 'apply', '--yes');
    expect(applied.report.outcomes.filter((each) => each.status !== 'applied' || !each.verified)).toEqual([]);
    expect(applied.code).toBe(0);
    expect(kind.unnamed(world.sandbox.org('dev'))).toEqual(before);
    const again = await json(world, 'plan');
    expect(labels(again.report)).toEqual([]);
    expect(again.code).toBe(0);
  });

  it('writes nothing when it is applied twice', async () => {
    const world = await begin(kind, file);
    await json(world, 'apply', '--yes');
    const after = world.sandbox.org('dev').snapshot();
    world.sandbox.clear();
    const { code, report } = await json(world, 'apply', '--yes');
    expect({ code, outcomes: report.outcomes, writes: writesOf(world) }).toEqual({ code: 0, outcomes: [], writes: [] });
    expect(world.sandbox.org('dev').snapshot()).toEqual(after);
  });

  it('shows exactly the setting that was changed by hand, and by whom', async () => {
    const world = await begin(kind, file);
    await json(world, 'apply', '--yes');
    kind.changeByHand(world.sandbox.org('dev'));
    world.sandbox.clear();
    const { code, report } = await json(world, 'drift');
    expect(labels(report)).toEqual([kind.drifted]);
    expect(report.attributions).toMatchObject([{ by: { name: 'Ines Falk' }, certain: kind.uncertain !== true }]);
    expect(code).toBe(2);
    expect(writesOf(world)).toEqual([]);
  });

  it('exports what plans to nothing', async () => {
    const world = await begin(kind, file);
    const { code, stdout } = await world.cli(['export', '--org', 'dev', ...(kind.only ? ['--only', kind.only] : [])], single(world, 'dev'));
    expect(code).toBe(0);
    world.write('exported.yml', stdout);
    const planned = await json(world, 'plan', '--config', 'exported.yml');
    expect(planned.report.plan.findings).toEqual([]);
    expect(labels(planned.report)).toEqual([]);
    expect(planned.code).toBe(0);
    expect(planned.report.plan.orgs[0]?.managed).toBeGreaterThan(0);
    expect(writesOf(world)).toEqual([]);
  });
});

async function begin(kind: ConformanceCase, file: string): Promise<World> {
  const world = await startWorld();
  kind.prepare?.(world.sandbox);
  world.write('genesys-cloud.yml', file);
  return world;
}

async function json(world: World, ...words: readonly string[]): Promise<{ code: number | null; report: Report }> {
  const { code, stdout, stderr } = await world.cli([...words, '--json']);
  expect(stderr).toBe('');
  return { code, report: JSON.parse(stdout) as Report };
}

const labels = (report: Report): readonly string[] =>
  report.plan.orgs
    .flatMap((org) => org.changes.flatMap((change) => change.fields.map((field) => `${change.key} ${field.path}`)))
    .toSorted();

// A request that is no GET is a write, but for signing in and out, and for the queries of audits.
const writesOf = (world: World): readonly string[] =>
  world.sandbox.exchanges
    .filter(({ method, path }) => method !== 'GET' && !/^\/(oauth\/token$|api\/v2\/(tokens\/me$|audits\/query))/.test(path))
    .map(({ method, path }) => `${method} ${path}`);

const single = (world: World, org: string): Record<string, string> => ({
  GENESYS_CLIENT_ID: world.sandbox.org(org).clientId,
  GENESYS_CLIENT_SECRET: `${world.sandbox.org(org).clientId}-secret`,
  GENESYS_REGION: 'sandbox',
});
