import { describe, expect, test } from 'vitest';
import { filesAt } from '../../src/github/files-at.ts';
import { faults, type GitHubFault, type GitHubSeed } from './pretend-github.ts';
import { asked, HOME, sha, started } from './started.ts';

const AT = sha('c1');
type Files = NonNullable<NonNullable<GitHubSeed['commits']>[string]['files']>;

const FILES: Files = {
  'genesys-cloud.yml': 'version: 1\n',
  'infra/genesys.yml': 'infra\n',
  'infra/orgs/dev.yml': 'dev\n',
  'infra/orgs/prod.yml': 'prod: "ü"\n',
  'infra/orgs/.hidden.yml': 'hidden\n',
  'infra/orgs/README.md': 'text\n',
  'infra/orgs/link.yml': { link: 'genesys-cloud.yml' },
  'infra/orgs/away.yml': { link: '../../../etc/passwd' },
  'infra/module.yml': { submodule: sha('5b') },
  'infra/node_modules/x/a.yml': 'x\n',
  'shared/all.yml': 'shared\n',
  'odd/a b#?%2F.yml': 'odd\n',
  'odd/a b#%2F&+ü.yml': 'odder\n',
  'odd/[dev].yml': 'in brackets\n',
  'team[1]/orgs/dev.yml': 'team\n',
  'odd/d.yml': 'd\n',
  'empty.yml': '',
};

async function read(workingDirectory: string, patterns: readonly string[], files: Files = FILES, ...wrong: readonly GitHubFault[]) {
  const { server, github } = await started({ commits: { [AT]: { files } } });
  for (const each of wrong) server.fault(each);
  return { server, read: await filesAt(github, HOME, AT, workingDirectory, patterns) };
}

describe('the files that the lines name', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['.', ['genesys-cloud.yml'], ['genesys-cloud.yml']],
    ['.', ['./genesys-cloud.yml', 'genesys-cloud.yml'], ['genesys-cloud.yml']],
    ['infra', ['genesys.yml', 'orgs/*.yml'], ['infra/genesys.yml', 'infra/orgs/dev.yml', 'infra/orgs/prod.yml']],
    ['infra', ['orgs/*.yml', 'orgs/dev.yml'], ['infra/orgs/dev.yml', 'infra/orgs/prod.yml']],
    ['infra', ['../shared/all.yml', '../shared/*.yml'], ['shared/all.yml']],
    ['infra', ['**/*.yml'], ['infra/genesys.yml', 'infra/orgs/dev.yml', 'infra/orgs/prod.yml']],
    ['infra', ['../infra/*.yml'], ['infra/genesys.yml']],
    ['.', ['missing.yml'], []],
    ['.', ['missing/*.yml', 'empty.yml'], ['empty.yml']],
    ['.', ['../outside.yml', '..', '.', 'infra'], []],
    ['.', ['infra/module.yml'], []],
    ['.', ['infra/orgs/link.yml'], ['infra/orgs/link.yml']],
    ['.', ['infra/orgs/away.yml'], []],
    ['odd', ['a b#?%2F.yml'], ['odd/a b#?%2F.yml']],
    ['odd', ['a b#%2F&+ü.yml'], ['odd/a b#%2F&+ü.yml']],
    ['team[1]', ['./orgs/*.yml'], ['team[1]/orgs/dev.yml']],
    ['odd', ['[dev].yml'], ['odd/[dev].yml']],
    ['odd', ['[de].yml'], ['odd/d.yml']],
    ['.', ['__proto__', 'constructor'], []],
  ])('in %s: %j', async (workingDirectory, patterns, expected) => {
    const { read: found } = await read(workingDirectory, patterns);
    expect('value' in found && 'sources' in found.value && found.value.sources.map(({ file }) => file)).toEqual(expected);
  });
});

test('the text is that of the commit, letter by letter', async () => {
  const { read: found } = await read('infra', ['orgs/*.yml', '../empty.yml', '../odd/a b#?%2F.yml', 'orgs/link.yml']);
  expect(found).toEqual({
    value: {
      sources: [
        { file: 'empty.yml', text: '' },
        { file: 'infra/orgs/dev.yml', text: 'dev\n' },
        { file: 'infra/orgs/link.yml', text: 'version: 1\n' },
        { file: 'infra/orgs/prod.yml', text: 'prod: "ü"\n' },
        { file: 'odd/a b#?%2F.yml', text: 'odd\n' },
      ],
    },
  });
});

test('without a pattern the repository is not listed', async () => {
  const { server } = await read('.', ['genesys-cloud.yml']);
  expect(asked(server)).toEqual([`GET /commits/${AT}`, 'GET /contents/genesys-cloud.yml']);
});

describe('a commit that is not there', () => {
  test.each<[string, string | undefined, RegExp, number]>([
    ['none', undefined, /no earlier commit/, 0],
    ['of zeros', '0'.repeat(40), /no earlier commit/, 0],
    ['no id at all', '../../../user', /no earlier commit/, 0],
    ['gone after a force push', sha('dead'), /has no commit dead000/, 1],
  ])('%s', async (_, commit, message, requests) => {
    const { server, github } = await started({ commits: { [AT]: { files: FILES } } });
    expect(await filesAt(github, HOME, commit, '.', ['genesys-cloud.yml', '*.yml'])).toEqual({
      value: { absent: expect.stringMatching(message) },
    });
    expect(server.requests).toHaveLength(requests);
  });
});

describe('what cannot be read as a whole is a failure', () => {
  const big = 'x'.repeat(5 * 1024 * 1024 + 1);
  const many = Object.fromEntries([...Array(201)].map((_, index) => [`orgs/${index}.yml`, 'x\n']));
  test.each<[string, readonly string[], Files, readonly GitHubFault[], RegExp]>([
    ['a named file that is too large', ['big.yml'], { 'big.yml': big }, [], /big\.yml has more than 5 MiB/],
    ['a matched file that is too large', ['*.yml'], { 'big.yml': big }, [], /big\.yml has more than 5 MiB/],
    ['too many files', ['orgs/*.yml'], many, [], /more than 200 files/],
    ['bytes that are no text', ['*.yml'], { 'a.yml': { bytes: Uint8Array.of(0xff, 0xfe, 0x00) } }, [], /a\.yml is not UTF-8/],
    ['a list that is cut', ['*.yml'], FILES, [{ path: /trees/, status: 200, body: { truncated: true, tree: [] } }], /one by one/],
    ['no list', ['*.yml'], FILES, [{ path: /trees/, status: 200, body: [] }], /something else than a tree/],
    ['a list without names', ['*.yml'], FILES, [{ path: /trees/, status: 200, body: { tree: [{}] } }], /without a name/],
    ['the list not found', ['*.yml'], FILES, [{ path: /trees/, status: 404, body: { message: 'Not Found' } }], /404/],
    ['no content', ['*.yml'], FILES, [{ path: /blobs/, status: 200, body: { content: 5, encoding: 'base64' } }], /than the content of/],
    ['content of another form', ['*.yml'], FILES, [{ path: /blobs/, status: 200, body: { content: 'x', encoding: 'none' } }], /content of/],
    ['no permission', ['genesys-cloud.yml'], FILES, [{ path: /contents/, ...faults.forbidden }], /not accessible/],
    ['an error page', ['genesys-cloud.yml'], FILES, [{ path: /contents/, status: 502, body: '<html>' }], /502/],
    ['a number as content', ['genesys-cloud.yml'], FILES, [{ path: /contents/, status: 200, body: 5 }], /content of genesys-cloud\.yml/],
    ['a dropped connection', ['genesys-cloud.yml'], FILES, [{ path: /contents/, drop: true }], /did not answer/],
    ['a commit of another form', ['genesys-cloud.yml'], FILES, [{ path: /commits/, status: 200, body: {} }], /than a commit/],
    ['a commit that is refused', ['genesys-cloud.yml'], FILES, [{ path: /commits/, ...faults.forbidden }], /not accessible/],
  ])('%s', async (_, patterns, files, wrong, message) => {
    expect((await read('.', patterns, files, ...wrong)).read).toMatchObject({ failure: { message: expect.stringMatching(message) } });
  });
});

test('200 files are read', async () => {
  const files = Object.fromEntries([...Array(200)].map((_, index) => [`orgs/${index}.yml`, `${index}\n`]));
  const { read: found } = await read('.', ['orgs/*.yml'], files);
  expect('value' in found && 'sources' in found.value && found.value.sources).toHaveLength(200);
});
