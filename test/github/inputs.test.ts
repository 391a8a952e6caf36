import { describe, expect, test } from 'vitest';
import { type Inputs, readInputs } from '../../src/github/inputs.ts';

const read = (given: Readonly<Record<string, string>> = {}, workspace = '/home/runner/work/repo/repo') =>
  readInputs((name) => given[name] ?? '', { workspace, now: Date.parse('2026-11-24T12:00:00Z') });

function inputsOf(given: Readonly<Record<string, string>>): Inputs {
  const result = read(given);
  if ('findings' in result) throw new Error(result.findings.map(({ message }) => message).join('\n'));
  return result.inputs;
}

test('nothing given means the defaults', () => {
  expect(inputsOf({})).toEqual({
    command: 'auto',
    config: ['genesys-cloud.yml'],
    orgs: [],
    only: [],
    comment: 'changes',
    approval: { by: 'pull-request' },
    issue: 'auto',
    failOnDrift: false,
    reports: [],
    parallel: 8,
    workingDirectory: '.',
    configuration: 'genesys-cloud.yml',
  });
});

describe('what is written is read', () => {
  test.each<[Readonly<Record<string, string>>, Partial<Inputs>]>([
    [{ command: ' plan ' }, { command: 'plan' }],
    [{ config: 'a.yml\r\n\n  orgs/*.yml \na.yml' }, { config: ['a.yml', 'orgs/*.yml'] }],
    [{ orgs: 'dev, test\nprod-us,,dev' }, { orgs: ['dev', 'test', 'prod-us'] }],
    [{ only: 'dataActions/CRM *\ndataActions/a, b' }, { only: ['dataActions/CRM *', 'dataActions/a, b'] }],
    [{ hosts: '{"sandbox": {}}' }, { hosts: '{"sandbox": {}}' }],
    [{ credentials: '{}' }, { credentials: '{}' }],
    [{ 'github-token': 'ghs_x' }, { token: 'ghs_x' }],
    [{ comment: 'never' }, { comment: 'never' }],
    [{ command: 'apply', approval: 'none' }, { approval: { by: 'none' } }],
    [{ approval: ' pull-request ' }, { approval: { by: 'pull-request' } }],
    [{ command: 'apply', approval: 'pull-request' }, { approval: { by: 'pull-request' } }],
    [{ approval: 'digest:0123456789ABCDEF' }, { approval: { by: 'digest', digest: '0123456789abcdef' } }],
    [{ approval: `digest: ${'a'.repeat(64)}` }, { approval: { by: 'digest', digest: 'a'.repeat(64) } }],
    [{ 'fail-on-drift': 'True' }, { failOnDrift: true }],
    [{ 'fail-on-drift': 'FALSE' }, { failOnDrift: false }],
    [{ command: 'report', reports: 'plans/**/*.json\n /tmp/x.json ' }, { reports: ['plans/**/*.json', '/tmp/x.json'] }],
    [{ parallel: '1' }, { parallel: 1 }],
    [{ parallel: '50' }, { parallel: 50 }],
    [
      { 'working-directory': './infra//genesys/' },
      { workingDirectory: 'infra/genesys', configuration: 'infra/genesys: genesys-cloud.yml' },
    ],
    [{ 'working-directory': '/home/runner/work/repo/repo/infra' }, { workingDirectory: 'infra' }],
    [{ 'working-directory': '/home/runner/work/repo/repo' }, { workingDirectory: '.' }],
    [{ 'working-directory': '..infra' }, { workingDirectory: '..infra' }],
  ])('%j', (given, expected) => {
    expect(inputsOf(given)).toMatchObject(expected);
  });
});

describe('what cannot be used is one finding that names the input and shows an example', () => {
  test.each<[string, string]>([
    ['command', 'export'],
    ['command', 'Plan'],
    ['command', '__proto__'],
    ['comment', 'sometimes'],
    ['approval', 'pull request'],
    ['approval', 'Pull-Request'],
    ['approval', '__proto__'],
    ['approval', 'yes'],
    ['approval', 'digest:0123456789abcde'],
    ['approval', 'digest:0123456789abcdeg'],
    ['approval', `digest:${'a'.repeat(65)}`],
    ['approval', 'none'],
    ['fail-on-drift', 'yes'],
    ['fail-on-drift', '1'],
    ['parallel', '0'],
    ['parallel', '51'],
    ['parallel', '8.5'],
    ['parallel', '1e1'],
    ['parallel', '-1'],
    ['parallel', '9'.repeat(400)],
    ['only', 'Lookup customer'],
    ['only', '/x'],
    ['only', 'dataActions/'],
    ['working-directory', '..'],
    ['working-directory', 'a/../../b'],
    ['working-directory', '/etc'],
    ['working-directory', '/home/runner/work/repo/repo-2'],
    ['working-directory', 'C:\\other'],
    ['command', '::set-output name=x::y'],
  ])('%s: %s', (name, text) => {
    const result = read({ [name]: text });
    const findings = 'findings' in result ? result.findings : [];
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code: 'input-invalid', severity: 'error', message: expect.stringContaining(`\`${name}\``) });
    expect(findings[0]?.help).toMatch(/`.+`/);
    expect(findings[0]?.message.length).toBeLessThan(400);
  });
});

test('a report joins nothing without the files that it is to join, and says so', () => {
  expect(read({ command: 'report', reports: ' \n' })).toMatchObject({
    findings: [{ message: expect.stringContaining('`reports` is empty') }],
  });
});

test('every wrong input is told at once', () => {
  const wrong = { command: 'x', only: 'x', comment: 'x', approval: 'x', 'fail-on-drift': 'x', parallel: 'x', 'working-directory': '../x' };
  const result = read(wrong);
  const named = 'findings' in result ? result.findings.map(({ message }) => /`(.+?)`/.exec(message)?.[1]) : [];
  expect(named).toEqual(Object.keys(wrong));
});

test('a workspace of Windows is understood', () => {
  expect(read({ 'working-directory': 'D:\\a\\repo\\repo\\infra' }, 'D:\\a\\repo\\repo')).toMatchObject({
    inputs: { workingDirectory: 'infra' },
  });
  expect(read({ 'working-directory': 'D:\\a\\other' }, 'D:\\a\\repo\\repo')).toHaveProperty('findings');
});
