import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../../src/cli/usage.ts';
import { vocabulary } from '../../src/commands/vocabulary.ts';
import { validate } from '../../src/config/generated/validate.js';
import { readConfiguration } from '../../src/config/read-configuration.ts';
import { refusals } from '../../src/model/codes.ts';
import { pointerKeys } from '../../src/model/pointer.ts';
import { anchorsOf, blocksOf, linksOf, pages, textOf } from './markdown.ts';

const root = join(import.meta.dirname, '..', '..');
const blocks = pages.flatMap(blocksOf);
const yaml = blocks.filter((block) => block.language === 'yaml');
const configurations = yaml.filter((block) => /^version: 1$/m.test(block.text));

const listed = (text: string): readonly string[] => text.trim().split('\n');

describe('every page', () => {
  it('leads only to files and headings that exist', () => {
    const links = pages.flatMap(linksOf);
    const dead = links.filter(({ path, heading }) => {
      if (!existsSync(join(root, path))) return true;
      return heading !== undefined && !anchorsOf(path).has(heading);
    });
    expect(dead).toEqual([]);
    expect(links.length).toBeGreaterThan(30);
  });

  it.each(configurations.map((block) => [block.page, block.text]))('%s shows a configuration that is valid: %s', (page, text) => {
    expect(readConfiguration([{ file: page, text }], vocabulary, validate).findings).toEqual([]);
  });
});

describe('the page of a kind', () => {
  it.each(vocabulary.kinds)('$name names once each member of the platform that is written in another way, and lists as lists', (kind) => {
    const lines = textOf(`docs/kinds/${kind.name}.md`).split('\n');
    const members = lines.flatMap((line) => /^- `(.+?)`, which is written as/.exec(line)?.slice(1) ?? []);
    const fields = Object.entries(kind.platformFields).map(([pointer, field]) => [pointerKeys(pointer).join('.'), field] as const);
    const elsewhere = fields.filter(([path, field]) => path !== field).map(([, field]) => field);
    expect(members.toSorted()).toEqual([...new Set(elsewhere)].toSorted());
    const lists = Object.entries(kind.schema.properties ?? {}).flatMap(([name, schema]) => (schema.type === 'array' ? [name] : []));
    const isListed = (name: string): boolean => lines.some((line) => new RegExp(`^\\| \`${name}\` \\| (list|set) of `).test(line));
    expect(lists.filter((name) => !isListed(name))).toEqual([]);
  });

  it.each(vocabulary.kinds)('$name has an example', (kind) => {
    expect(configurations.filter(({ page }) => page === `docs/kinds/${kind.name}.md`).length).toBeGreaterThan(0);
  });
});

describe('the language on one page', () => {
  const shown = blocks.filter((block) => block.above?.startsWith('config-samples/'));

  it('shows every sample', () => {
    expect(shown.map((block) => block.above).toSorted()).toEqual(globSync('config-samples/*.yml', { cwd: root }).toSorted());
  });

  it.each(shown.map((block) => [block.above ?? '', block.text]))(
    'shows %s as it is, but for the first line, which is for editors',
    (path, text) => {
      const [editors, ...rest] = textOf(path).split('\n');
      expect(editors).toMatch(/^# yaml-language-server:/);
      expect(text).toBe(rest.join('\n'));
    },
  );
});

describe('the workflow of the README', () => {
  const [workflow] = yaml.filter(({ page, text }) => page === 'README.md' && text.includes('runs-on:')).map(({ text }) => parse(text));
  const jobs: readonly Job[] = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps.filter((step) => step.uses.startsWith('OWNER/')));

  interface Job {
    readonly if?: string;
    readonly permissions?: object;
    readonly 'timeout-minutes'?: number;
    readonly concurrency?: object;
    readonly environment?: string;
    readonly steps: readonly { readonly uses: string; readonly with?: object; readonly env?: object }[];
  }

  it('has a job for each of its events, and takes by hand the inputs that comments tell to use', () => {
    expect(Object.keys(workflow.on)).toEqual(['pull_request', 'push', 'schedule', 'workflow_dispatch']);
    expect(jobs.map((job) => job.if)).toEqual([
      "github.event_name == 'pull_request' || inputs.command == 'plan'",
      "github.event_name == 'schedule'",
      "github.event_name == 'push' || inputs.command == 'apply'",
    ]);
    expect(Object.keys(workflow.on.workflow_dispatch.inputs)).toEqual(['command', 'approval', 'orgs']);
  });

  it('gives each job what it needs and no more, with a reason for each, and all the same names of credentials', () => {
    expect(workflow.permissions).toEqual({});
    expect(jobs.map((job) => job.permissions)).toEqual([
      { contents: 'read', 'pull-requests': 'write' },
      { contents: 'read', issues: 'write' },
      { contents: 'read', 'pull-requests': 'write' },
    ]);
    const silent = [...textOf('README.md').matchAll(/^ {6}(?:contents|pull-requests|issues): \w+(.*)$/gm)].filter(
      ([, why = '']) => !why.startsWith(' # '),
    );
    expect(silent).toEqual([]);
    expect(jobs.every((job) => job['timeout-minutes'] !== undefined)).toBe(true);
    expect(new Set(steps.map(({ env = {} }) => Object.keys(env).join()))).toHaveLength(1);
  });

  it('lets no apply be dropped or stopped, and keeps the client that writes in an environment', () => {
    expect(workflow.jobs.plan.concurrency).toMatchObject({ 'cancel-in-progress': true });
    expect(workflow.jobs.apply.concurrency).toEqual({ group: 'genesys-cloud-apply', queue: 'max' });
    expect(jobs.map((job) => job.environment)).toEqual([undefined, undefined, 'genesys-cloud']);
  });
});

describe('every workflow, job and step that a page shows', () => {
  const action = parse(textOf('action.yml'));
  const shown = yaml.map(({ page, text }) => ({ page, content: parse(text, { strict: true }) }));
  const known = (name: string): boolean => Object.hasOwn(action.inputs, name);

  /** Returns the inputs of each step with our action, wherever it stands. */
  function given(content: unknown): readonly (readonly string[])[] {
    if (typeof content !== 'object' || content === null) return [];
    const { uses, with: inputs = {} } = content as { uses?: unknown; with?: object };
    const own = typeof uses === 'string' && uses.startsWith('OWNER/') ? [Object.keys(inputs)] : [];
    return [...own, ...Object.values(content).flatMap(given)];
  }

  it('gives only inputs that the Action has', () => {
    const steps = shown.flatMap(({ content }) => given(content));
    expect(steps.flat().filter((name) => !known(name))).toEqual([]);
    expect(steps.length).toBeGreaterThanOrEqual(5);
    const inputs = shown.map(({ content }) => Object.keys(content ?? {})).filter((names) => names.includes('approval'));
    expect(inputs.flat().filter((name) => !known(name))).toEqual([]);
  });

  it('reads only outputs that the Action has', () => {
    const read = yaml.flatMap(({ text }) => [...text.matchAll(/steps\.[\w-]+\.outputs\.([\w-]+)/g)].map(([, name = '']) => name));
    expect(read.filter((name) => !Object.hasOwn(action.outputs, name))).toEqual([]);
  });
});

describe('what the pages list', () => {
  it('has the permissions of both roles in the first day and in the README', () => {
    const [reading, writing] = blocksOf('docs/first-day.md').filter((block) => block.text.includes('integrations:'));
    const read = [...vocabulary.kinds, ...vocabulary.directories].flatMap((each) => each.permissions.read);
    const write = vocabulary.kinds.flatMap((kind) => kind.permissions.write);
    expect(listed(reading?.text ?? '').toSorted()).toEqual([...new Set([...read, 'audits:audit:view'])].toSorted());
    expect(listed(writing?.text ?? '').toSorted()).toEqual([...new Set([...read, ...write])].toSorted());
    expect(['audits:audit:view', ...read, ...write].filter((permission) => !textOf('README.md').includes(`\`${permission}\``))).toEqual([]);
  });

  it('has every refusal in the page about approvals, each linked', () => {
    const rows = [...textOf('docs/approvals.md').matchAll(/^\| \[`([\w-]+)`\]\(messages\.md#\1\) \|/gm)].map(([, code]) => code);
    expect(rows.toSorted()).toEqual(Object.keys(refusals).toSorted());
  });

  it('has every command in the README', () => {
    const rows = [...textOf('README.md').matchAll(/^\| `(\w+)` \| (?!`)/gm)].map(([, name]) => name);
    expect(Object.keys(commands).filter((name) => !rows.includes(name))).toEqual([]);
  });

  it('has every dependency in CONTRIBUTING.md, and no other', () => {
    const [, section = ''] = textOf('CONTRIBUTING.md').split('## Dependencies');
    const named = [...section.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell = '']) =>
      cell.split(', ').map((name) => name.replaceAll('`', '')),
    );
    expect(named.toSorted()).toEqual(Object.keys(JSON.parse(textOf('package.json')).devDependencies).toSorted());
  });

  it('leads in CONTRIBUTING.md only to places that exist', () => {
    const named = [...textOf('CONTRIBUTING.md').matchAll(/`((?:src|test|docs|schema)\/[^`]*)`/g)].map(([, path = '']) => path);
    expect(named.filter((path) => !path.includes('<') && !existsSync(join(root, path)))).toEqual([]);
    expect(named.length).toBeGreaterThan(20);
  });

  it('has the same test command in the README and in the check of the repository', () => {
    expect(textOf('README.md')).toMatch(/^npm ci && npm test\b/m);
    expect(textOf('.ci/run')).toContain("check 'npm ci && npm test'");
  });
});
