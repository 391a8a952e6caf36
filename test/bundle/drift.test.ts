import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/outcome.ts';
import type { Person } from '../../src/sandbox/sandbox.ts';
import { schedule, startWorkflow, type Workflow } from './step.ts';

const IN_ORDER = 'version: 1\norgs:\n  dev:\n    region: sandbox\n    dataActions: { Create ticket: 30s, Lookup order: 8s }\n';

async function begin(): Promise<Workflow> {
  const workflow = await startWorkflow({});
  workflow.write('genesys-cloud.yml', IN_ORDER);
  return workflow;
}

/** Somebody sets the timeout of an action by hand. */
const setTimeoutOf = (workflow: Workflow, name: string, seconds: number, by?: Person): void =>
  workflow.sandbox.org('dev').changeAction(name, (action) => void Object.assign(action.config ?? {}, { timeoutSeconds: seconds }), by);

const rowOf = (text: string, name: string): string | undefined => text.split('\n').find((line) => line.startsWith(`| \`${name}\``));

describe('a drift check', () => {
  it('names the person who changed a setting by hand, on every surface', async () => {
    const workflow = await begin();
    setTimeoutOf(workflow, 'Create ticket', 45);
    const step = await workflow.step({}, schedule);
    expect(step.code).toBe(0);
    expect(rowOf(step.summary, 'Create ticket')).toMatch(/\| timeout \| `30s` \| `45s` \| Ines Falk \| \d{4}-\d\d-\d\d \d\d:\d\d \| – \|$/);
    expect(step.stdout).toContain('by Ines Falk, ');
    const { stdout, code } = await workflow.cli(['drift']);
    expect(code).toBe(2);
    expect(stdout).toContain('by Ines Falk, ');
  });

  it('names the OAuth client by its id', async () => {
    const workflow = await begin();
    setTimeoutOf(workflow, 'Create ticket', 45, { id: 'c-7', isClient: true });
    expect(rowOf((await workflow.step({}, schedule)).summary, 'Create ticket')).toContain('| OAuth client `c-7` |');
  });

  it('goes on where audits may not be read, and says what is missing', async () => {
    const workflow = await begin();
    setTimeoutOf(workflow, 'Create ticket', 45);
    workflow.sandbox.org('dev').permit(['integrations:action:view', 'integrations:integration:view']);
    const step = await workflow.step({}, schedule);
    expect([step.code, step.outputs['drifted']]).toEqual([0, 'true']);
    expect(rowOf(step.summary, 'Create ticket')).toContain('| not known | – | – |');
    expect(step.summary).toMatch(/who changed what is not known.*audits:audit:view.*who-unknown/);
  });

  it('sends nothing that writes: audits are asked for at the closed list of addresses', async () => {
    const workflow = await begin();
    setTimeoutOf(workflow, 'Create ticket', 45);
    await workflow.cli(['drift']);
    const posts = workflow.sandbox.exchanges.filter(({ method, path }) => method !== 'GET' && path !== '/oauth/token');
    expect(posts.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /api/v2/audits/query/realtime?expand=user']);
  });

  it('gives the same as JSON', async () => {
    const workflow = await begin();
    setTimeoutOf(workflow, 'Create ticket', 45);
    setTimeoutOf(workflow, 'Lookup order', 9, { id: 'u1', name: '##[x]\n::error::y' });
    const report = JSON.parse((await workflow.cli(['drift', '--json'])).stdout) as Report;
    expect(report.attributions?.map(({ by, certain }) => [by?.name, certain])).toEqual([
      ['Ines Falk', true],
      ['##[x]\n::error::y', true],
    ]);
    const step = await workflow.step({}, schedule);
    expect(step.stdout.split('\n').filter((line) => /##\[|^\s*::error/.test(line))).toEqual([]);
  });
});
