import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../../src/cli/usage.ts';
import { vocabulary } from '../../src/commands/vocabulary.ts';
import { validate } from '../../src/config/generated/validate.js';
import { readConfiguration } from '../../src/config/read-configuration.ts';
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
  const action = parse(textOf('action.yml'));
  const [workflow] = yaml.filter(({ page, text }) => page === 'README.md' && text.includes('runs-on:')).map(({ text }) => parse(text));
  const jobs: readonly Job[] = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps.filter((step) => step.uses.startsWith('OWNER/')));

  interface Job {
    readonly permissions?: object;
    readonly 'timeout-minutes'?: number;
    readonly steps: readonly { readonly uses: string; readonly with?: object; readonly env?: object }[];
  }

  it('gives only inputs that the Action has', () => {
    const given = steps.flatMap((step) => Object.keys(step.with ?? {}));
    expect(given.filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([]);
    expect(steps).toHaveLength(2);
  });

  it('gives each job what it needs and no more, and both the same names of credentials', () => {
    expect(workflow.permissions).toEqual({});
    expect(jobs.map((job) => job.permissions)).toEqual([{ contents: 'read', 'pull-requests': 'write' }, { contents: 'read' }]);
    expect(jobs.every((job) => job['timeout-minutes'] !== undefined)).toBe(true);
    expect(Object.keys(steps[0]?.env ?? {})).toEqual(Object.keys(steps[1]?.env ?? {}));
  });
});

describe('what the pages list', () => {
  it('has the permissions of both roles in the first day and in the README', () => {
    const [reading, writing] = blocksOf('docs/first-day.md').filter((block) => block.text.includes('integrations:'));
    const read = vocabulary.kinds.flatMap((kind) => kind.permissions.read);
    const write = vocabulary.kinds.flatMap((kind) => kind.permissions.write);
    expect(listed(reading?.text ?? '')).toEqual([...new Set(read)]);
    expect(listed(writing?.text ?? '')).toEqual([...new Set([...read, ...write])]);
    expect([...read, ...write].filter((permission) => !textOf('README.md').includes(`\`${permission}\``))).toEqual([]);
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

  it('has the same test command in the README and in the check of the repository', () => {
    expect(textOf('README.md')).toMatch(/^npm ci && npm test\b/m);
    expect(textOf('.ci/run')).toContain("check 'npm ci && npm test'");
  });
});
