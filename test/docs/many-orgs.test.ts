import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { textOf } from './markdown.ts';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly strategy?: { readonly 'fail-fast': boolean; readonly matrix: { readonly include: string } };
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

const path = 'config-samples/workflows/many-orgs.yml';
const workflow = parse(textOf(path), { strict: true });
const action = parse(textOf('action.yml'));
const jobs: readonly (readonly [string, Job])[] = Object.entries(workflow.jobs);
const stepsOf = ({ steps }: Job): readonly Step[] => steps.filter(({ uses }) => uses?.startsWith('OWNER/'));
const ours = jobs.flatMap(([, job]) => stepsOf(job));
const matrices = jobs.filter(([, job]) => job.strategy);
const reports = jobs.filter(([, job]) => stepsOf(job).some((step) => step.with?.['command'] === 'report'));

describe('the workflow for many orgs', () => {
  it('gives only inputs that the Action has, and reads only outputs that it has', () => {
    expect(ours.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([]);
    const read = [...textOf(path).matchAll(/steps\.(?:file|compare|apply)\.outputs\.([\w-]+)/g)].map(([, name = '']) => name);
    expect(new Set(read)).toEqual(new Set(['orgs', 'plan-file', 'report-file']));
    expect(read.filter((name) => !Object.hasOwn(action.outputs, name))).toEqual([]);
  });

  it('needs only jobs and steps that it has', () => {
    const needed = jobs.flatMap(([, { needs = [] }]) => needs);
    expect(needed.filter((name) => !Object.hasOwn(workflow.jobs, name))).toEqual([]);
    for (const [name, job] of jobs) {
      const ids = new Set(job.steps.map(({ id }) => id));
      const used = [...JSON.stringify(job).matchAll(/steps\.([\w-]+)\./g)].map(([, id]) => id);
      expect([name, used.filter((id) => !ids.has(id))]).toEqual([name, []]);
    }
  });

  it('never runs an empty matrix, and lets no org stop another', () => {
    expect(matrices.map(([name]) => name)).toEqual(['compare', 'apply']);
    for (const [, job] of matrices) {
      expect(job.if).toContain("needs.orgs.outputs.matrix != '[]'");
      expect(job.strategy).toMatchObject({ 'fail-fast': false, matrix: { include: `\${{ fromJSON(needs.orgs.outputs.matrix) }}` } });
    }
  });

  it('comments in the last jobs only, which have no credentials and run whatever became of the others', () => {
    expect(reports.map(([name]) => name)).toEqual(['compared', 'applied']);
    expect(reports.map(([, job]) => /always\(\)|!cancelled\(\)/.test(job.if ?? ''))).toEqual([true, true]);
    expect(reports.flatMap(([, job]) => stepsOf(job)).filter((step) => step.env)).toEqual([]);
    const others = ours.filter((step) => step.with?.['command'] !== 'report');
    expect(others.map((step) => step.with?.['comment'])).toEqual(['never', 'never', 'never']);
  });

  it.each([
    ['compare', 'compared', 'plan'],
    ['apply', 'applied', 'report'],
  ])('hands the files of %s on to %s', (from, to, kind) => {
    const up = workflow.jobs[from].steps.find((step: Step) => step.uses?.startsWith('actions/upload-artifact@'));
    const down = workflow.jobs[to].steps.find((step: Step) => step.uses?.startsWith('actions/download-artifact@'));
    const [reporting] = stepsOf(workflow.jobs[to]);
    expect(up.if).toBe(`always() && steps.${from}.outputs.${kind}-file != ''`);
    expect([up.with.name, up.with.path]).toEqual([`${kind}-\${{ matrix.org }}`, `\${{ steps.${from}.outputs.${kind}-file }}`]);
    expect([down.with.pattern, reporting?.with?.['reports']]).toEqual([`${kind}-*`, `${down.with.path}/**/*.${kind}.json`]);
  });

  it('gives each job what it needs and no more, with a reason for each', () => {
    expect(workflow.permissions).toEqual({});
    expect(Object.fromEntries(jobs.map(([name, { permissions }]) => [name, permissions]))).toEqual({
      orgs: { contents: 'read' },
      compare: { contents: 'read' },
      compared: { contents: 'read', 'pull-requests': 'write', issues: 'write' },
      apply: { contents: 'read', 'pull-requests': 'read' },
      applied: { contents: 'read', 'pull-requests': 'write' },
    });
    const silent = [...textOf(path).matchAll(/^ {6}(contents|pull-requests|issues): \w+(.*)$/gm)].filter(
      ([, , why = '']) => !why.includes('#'),
    );
    expect(silent).toEqual([]);
    expect(jobs.filter(([, job]) => job['timeout-minutes'] === undefined)).toEqual([]);
    expect(workflow.jobs.apply.concurrency).toEqual({ group: `genesys-cloud-apply-\${{ matrix.org }}`, queue: 'max' });
  });

  it('takes by hand the inputs that comments tell to use, and then plans or applies, never both', () => {
    expect(Object.keys(workflow.on.workflow_dispatch.inputs)).toEqual(['command', 'approval', 'orgs']);
    expect(workflow.jobs.compare.if).toContain("inputs.command != 'apply'");
    expect(workflow.jobs.apply.if).toContain("(github.event_name == 'push' || inputs.command == 'apply')");
  });

  it('is what the page about it links to', () => {
    expect(textOf('docs/many-orgs.md')).toContain(`../${path}`);
  });
});
