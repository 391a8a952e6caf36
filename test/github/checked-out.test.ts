import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkedOutCommit } from '../../src/github/checked-out.ts';
import { sha } from './started.ts';

const AT = sha('c0ffee');
const PACKED = `# pack-refs with: peeled fully-peeled sorted\n${sha('1')} refs/heads/main-2\n${AT} refs/heads/main\n^${sha('2')}\n`;

type Files = Readonly<Record<string, string>>;

test.each<[string, Files, string | undefined]>([
  ['a detached head, as checkout leaves it', { '.git/HEAD': `${AT}\n` }, AT],
  ['a branch', { '.git/HEAD': 'ref: refs/heads/main\n', '.git/refs/heads/main': `${AT}\n` }, AT],
  ['a branch with slashes', { '.git/HEAD': 'ref: refs/heads/a/b\r\n', '.git/refs/heads/a/b': AT }, AT],
  ['a packed branch', { '.git/HEAD': 'ref: refs/heads/main\n', '.git/packed-refs': PACKED }, AT],
  [
    'a branch that moved after it was packed',
    { '.git/HEAD': 'ref: refs/heads/main\n', '.git/refs/heads/main': sha('3'), '.git/packed-refs': PACKED },
    sha('3'),
  ],
  [
    'a worktree',
    {
      '.git': 'gitdir: git/worktrees/w\n',
      'git/worktrees/w/HEAD': 'ref: refs/heads/main',
      'git/worktrees/w/commondir': '../..\n',
      'git/refs/heads/main': AT,
    },
    AT,
  ],
  ['a submodule', { '.git': 'gitdir: ./modules/s', 'modules/s/HEAD': AT }, AT],
  ['a commit id of SHA-256', { '.git/HEAD': 'a'.repeat(64) }, 'a'.repeat(64)],
  ['no repository', {}, undefined],
  ['an empty head', { '.git/HEAD': '' }, undefined],
  ['a branch without a commit', { '.git/HEAD': 'ref: refs/heads/main\n' }, undefined],
  ['a ref that leads out', { '.git/HEAD': 'ref: refs/../../secret', secret: AT }, undefined],
  ['a ref elsewhere', { '.git/HEAD': 'ref: /etc/passwd' }, undefined],
  ['a ref to a ref', { '.git/HEAD': 'ref: refs/heads/main', '.git/refs/heads/main': 'ref: refs/heads/x' }, undefined],
  ['a head of zeros', { '.git/HEAD': '0'.repeat(40) }, undefined],
  ['something else', { '.git/HEAD': '$(id)' }, undefined],
  ['a `.git` that says nothing', { '.git': 'hello' }, undefined],
])('%s', async (_, files, expected) => {
  const folder = await mkdtemp(join(tmpdir(), 'checked-out-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  expect(await checkedOutCommit(folder)).toBe(expected);
});
