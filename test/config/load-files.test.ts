import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LoadedFiles, loadFiles } from '../../src/config/load-files.ts';
import { lostFiles } from './lost-files.ts';

let root = '';

const write = (path: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};

const load = (...patterns: readonly string[]): Promise<LoadedFiles> =>
  loadFiles({ directory: join(root, 'repo'), workspace: join(root, 'repo'), patterns });

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'config-'));
  write('repo/a.yml', 'a\n');
  write('repo/sub/b.yml', 'b\n');
  write('repo/sub/deep/c.yml', 'c\n');
  write('repo/[odd].yml', 'odd\n');
  write('repo/.git/config.yml', 'secret\n');
  write('repo/empty/readme.txt', '');
  write('repo/latin.yml', Buffer.from('version: 1\nname: M\xfcller\n', 'latin1'));
  write('repo/picture.yml', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
  write('repo/utf16.yml', Buffer.from('\uFEFFversion: 1\n', 'utf16le'));
  write('repo/mark.yml', '\uFEFFversion: 1\n');
  write('repo/large.yml', '');
  truncateSync(join(root, 'repo/large.yml'), 5 * 1024 * 1024 + 1);
  write('repo/just.yml', 'x'.repeat(5 * 1024 * 1024));
  write('outside/secret.yml', 'secret\n');
  symlinkSync(join(root, 'outside/secret.yml'), join(root, 'repo/link-out.yml'));
  symlinkSync(join(root, 'outside'), join(root, 'repo/folder-out'));
  symlinkSync('a.yml', join(root, 'repo/link-in.yml'));
  symlinkSync('loop.yml', join(root, 'repo/loop.yml'));
  symlinkSync(join(root, 'repo'), join(root, 'way-in'));
  execFileSync('mkfifo', [join(root, 'repo/pipe.yml')]);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('files that are found', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['one name', ['a.yml'], ['a.yml']],
    ['names in any order', ['sub/b.yml', 'a.yml'], ['a.yml', 'sub/b.yml']],
    ['a name twice', ['a.yml', './a.yml', 'sub/../a.yml'], ['a.yml']],
    ['a glob', ['sub/**/*.yml'], ['sub/b.yml', 'sub/deep/c.yml']],
    ['a glob and a name that it matches', ['sub/*.yml', 'sub/b.yml'], ['sub/b.yml']],
    ['a name that looks like a glob', ['[odd].yml'], ['[odd].yml']],
    ['a glob that matches folders too', ['sub/*'], ['sub/b.yml']],
    ['a link and its target', ['link-in.yml', 'a.yml'], ['a.yml']],
    ['a link alone, under its own name', ['link-in.yml'], ['link-in.yml']],
    ['a file of exactly 5 MiB', ['just.yml'], ['just.yml']],
  ])('%s', async (_, patterns, files) => {
    const { sources, findings } = await load(...patterns);
    expect(findings).toEqual([]);
    expect(sources.map((source) => source.file)).toEqual(files);
  });

  it('have their text, with its byte order mark', async () => {
    const { sources } = await load('a.yml', 'mark.yml');
    expect(sources).toEqual([
      { file: 'a.yml', text: 'a\n' },
      { file: 'mark.yml', text: '\uFEFFversion: 1\n' },
    ]);
  });

  it('are shown from the workspace, and looked for from the working directory', async () => {
    const request = { directory: join(root, 'repo/sub'), workspace: join(root, 'repo'), patterns: ['b.yml', '../a.yml', 'deep/*'] };
    expect((await loadFiles(request)).sources.map((source) => source.file)).toEqual(['a.yml', 'sub/b.yml', 'sub/deep/c.yml']);
  });

  it('may be reached through a link to the workspace itself', async () => {
    const request = { directory: join(root, 'way-in'), workspace: join(root, 'way-in'), patterns: ['a.yml', 'sub/*.yml'] };
    expect((await loadFiles(request)).sources.map((source) => source.file)).toEqual(['a.yml', 'sub/b.yml']);
  });
});

describe('files that are not', () => {
  it.each(lostFiles)('%s', async (_, pattern, code, words) => {
    const { sources, findings } = await load(pattern);
    expect(sources).toEqual([]);
    expect(findings.map((each) => each.code)).toEqual([code]);
    expect(`${findings[0]?.message} ${findings[0]?.help ?? ''}`).toContain(words);
    expect(findings[0]?.message).not.toContain(root);
  });

  it('are all told at once, with the files that are good', async () => {
    const { sources, findings } = await load('a.yml', 'nope.yml', 'empty/*.yml', 'latin.yml', 'link-out.yml');
    expect(sources.map((source) => source.file)).toEqual(['a.yml']);
    expect(findings.map((each) => each.code).sort()).toEqual(['file-not-found', 'file-outside', 'no-file-matches', 'not-text']);
  });

  it('stand at the line that cannot be read', async () => {
    expect((await load('latin.yml')).findings[0]?.at).toEqual({ file: 'latin.yml', line: 2, column: 1 });
  });
});
