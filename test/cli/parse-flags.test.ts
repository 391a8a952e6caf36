import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../src/cli/parse-flags.ts';

const problems = (...words: string[]): readonly string[] => {
  const line = parseCommandLine(words);
  return 'problems' in line ? line.problems : [];
};

describe('a command line', () => {
  it.each([
    [[], { help: 'all' }],
    [['help'], { help: 'all' }],
    [['--help'], { help: 'all' }],
    [['help', 'plan'], { help: 'plan' }],
    [['plan', '--orgs', 'dev', '--help'], { help: 'plan' }],
    [['--version'], { version: true }],
  ])('%j: %j', (words, line) => {
    expect(parseCommandLine(words)).toEqual(line);
  });

  it('gives the values of flags, repeated ones too', () => {
    const line = parseCommandLine(['plan', '--orgs', 'dev', '--orgs=test', '--json', '--only', 'a/-b']);
    if (!('flags' in line)) throw new Error('not read');
    expect(line.command).toBe('plan');
    expect([line.flags.all('orgs'), line.flags.has('json'), line.flags.one('only'), line.flags.one('hosts')]).toEqual([
      ['dev', 'test'],
      true,
      'a/-b',
      undefined,
    ]);
  });

  it.each([
    [['plna'], 'There is no command "plna"; did you mean "plan"?'],
    [['constructor'], 'There is no command "constructor"'],
    [['plan', '--org', 'dev'], 'There is no flag "--org"; did you mean "--orgs"?'],
    [['validate', '--yes'], 'There is no flag "--yes"'],
    [['plan', 'dev'], '"dev" is not expected here'],
    [['plan', '--orgs'], '--orgs needs a value'],
    [['plan', '--orgs='], '--orgs needs a value'],
    [['plan', '--json=yes'], '--json takes no value'],
    [['plan', '-j'], 'There is no flag "-j"'],
  ])('%j is told: %s', (words, text) => {
    expect(problems(...words)).toEqual([expect.stringContaining(text)]);
  });

  it('hears of all problems at once', () => {
    expect(problems('plan', '--orgz', 'dev', 'x', '--parallel')).toHaveLength(3);
  });
});
