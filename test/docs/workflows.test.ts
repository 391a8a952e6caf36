import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { textOf } from './markdown.ts';

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: object;
  readonly needs?: readonly string[];
  readonly 'timeout-minutes'?: number;
  readonly steps: readonly Step[];
}

interface Workflow {
  readonly permissions?: object;
  readonly concurrency?: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const root = join(import.meta.dirname, '..', '..');
const files = globSync('.github/**/*.yml', { cwd: root }).toSorted();
const read = (file: string): Workflow => parse(textOf(file));
const workflows = files.filter((file) => file.includes('/workflows/')).map((file) => ({ file, workflow: read(file) }));

describe('the files below .github', () => {
  it.each(files)('%s is YAML', (file) => {
    expect(read(file)).toBeTypeOf('object');
  });

  it.each(workflows)('$file gives no right by default, and ends by itself', ({ workflow }) => {
    expect(workflow.permissions).toEqual({});
    expect(workflow.concurrency).toBeDefined();
    const jobs = Object.entries(workflow.jobs);
    expect(jobs.filter(([, job]) => job.permissions === undefined || job['timeout-minutes'] === undefined)).toEqual([]);
  });

  it.each(workflows)('$file says why for each right of a job', ({ file }) => {
    const granted = [...textOf(file).matchAll(/^ {6,}[a-z-]+: (?:read|write)\b(.*)$/gm)].map(([, rest]) => rest ?? '');
    expect(granted.filter((rest) => !rest.startsWith(' # '))).toEqual([]);
  });

  it.each(workflows)('$file keeps no token in the checkout', ({ workflow }) => {
    const checkouts = Object.values(workflow.jobs).flatMap((job) => job.steps.filter((step) => step.uses?.startsWith('actions/checkout@')));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
  });

  it('has one last job that needs all others, and inputs of the Action that exist', () => {
    const { jobs } = read('.github/workflows/ci.yml');
    expect(jobs['ci-ok']?.needs?.toSorted()).toEqual(
      Object.keys(jobs)
        .filter((name) => name !== 'ci-ok')
        .toSorted(),
    );
    const { inputs } = parse(textOf('action.yml'));
    const own = Object.values(jobs).flatMap((job) => job.steps.filter((step) => step.uses === './'));
    expect(own.flatMap((step) => Object.keys(step.with ?? {})).filter((name) => !Object.hasOwn(inputs, name))).toEqual([]);
    expect(own).toHaveLength(3);
  });
});
