import type { Code } from '../../src/model/codes.ts';

/** A pattern that comes to nothing, the finding that it is, and words of it. */
export type LostFile = readonly [what: string, pattern: string, code: Code, words: string];

/** What cannot be loaded. */
export const lostFiles: readonly LostFile[] = [
  ['a missing file', 'b.yml', 'file-not-found', '"b.yml"'],
  ['a missing file with a near one beside it', 'a.yaml', 'file-not-found', 'Did you mean "a.yml"?'],
  ['a file in a missing folder', 'no/such/a.yml', 'file-not-found', '"no/such/a.yml"'],
  ['a folder', 'sub', 'file-not-found', 'a folder'],
  ['an empty name', '', 'file-not-found', 'a folder'],
  ['a named pipe', 'pipe.yml', 'file-not-found', 'no plain file'],
  ['a link in a circle', 'loop.yml', 'file-not-found', '"loop.yml" is a link that leads nowhere'],
  ['a glob that matches such a link', 'loo*.yml', 'file-not-found', '"loop.yml" is a link that leads nowhere'],
  ['a name with a NUL byte', 'a\0.yml', 'file-not-found', 'no file'],
  ['a name of 10,000 characters', 'x'.repeat(10_000), 'file-not-found', 'xxx…'],
  ['a glob without matches', 'empty/*.yml', 'no-file-matches', '"empty/*.yml"'],
  ['a glob in a missing folder', 'no/*.yml', 'no-file-matches', '"no/*.yml"'],
  ['a glob into .git', '.git/*.yml', 'no-file-matches', '.git'],
  ['a file outside', '../outside/secret.yml', 'file-outside', 'secret.yml'],
  ['a link that leads out', 'link-out.yml', 'file-outside', 'link-out.yml'],
  ['a file through a folder that leads out', 'folder-out/secret.yml', 'file-outside', 'folder-out/secret.yml'],
  ['a glob through a folder that leads out', 'folder-out/*.yml', 'file-outside', 'folder-out/*.yml'],
  ['a glob outside', '../outside/*.yml', 'file-outside', '../outside/*.yml'],
  ['a glob over the whole disk', '/**/*.yml', 'file-outside', '/**/*.yml'],
  ['a file in .git', '.git/config.yml', 'file-outside', '.git'],
  ['a large file', 'large.yml', 'file-too-large', '5.0 MiB'],
  ['Latin-1', 'latin.yml', 'not-text', 'line 2'],
  ['a picture', 'picture.yml', 'not-text', 'line 1'],
  ['UTF-16', 'utf16.yml', 'not-text', 'UTF-16'],
];
