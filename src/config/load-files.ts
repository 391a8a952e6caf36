import { glob, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { type Finding, finding } from '../model/finding.ts';
import type { Source } from './source.ts';
import { nearestKey } from './validate/nearest-key.ts';
import { quoted } from './words.ts';
import { decodeText } from './yaml/decode-text.ts';

export type { Source } from './source.ts';

/** Which files are wanted, and how far they may be looked for. */
export interface LoadRequest {
  /** The absolute working directory, that patterns are relative to. */
  readonly directory: string;
  /** The absolute folder that no file may lie outside of. */
  readonly workspace: string;
  /** Names of files, and globs. */
  readonly patterns: readonly string[];
}

/** The texts of the files, and what could not be read. */
export interface LoadedFiles {
  readonly sources: readonly Source[];
  readonly findings: readonly Finding[];
}

/** A path as it was named, and where it leads to. */
interface Path {
  readonly path: string;
  readonly real: string;
}

/** What a pattern matches; a link may lead nowhere. */
interface Match {
  readonly path: string;
  readonly real: string | undefined;
}

/** A file inside the workspace: its real path, and the one to show. */
interface Found {
  readonly real: string;
  readonly file: string;
}

type Result = Found | Source | Finding;

const LARGEST = 5 * 1024 * 1024;

/** Returns the text of each file that the patterns name, once and sorted, and what is wrong with any of them. Throws where there is no workspace. */
export async function loadFiles({ directory, workspace, patterns }: LoadRequest): Promise<LoadedFiles> {
  const root = await realpath(workspace);
  const found = await Promise.all(patterns.map((pattern) => find(pattern, directory, root)));
  const files = new Map(
    found
      .flat()
      .filter(isFound)
      .toSorted(byFile)
      .reverse()
      .map((each) => [each.real, each] as const),
  );
  const read = await Promise.all([...files.values()].reverse().map(readOne));
  return { sources: read.filter(isSource), findings: [...found.flat(), ...read].filter(isFinding) };
}

async function find(pattern: string, directory: string, root: string): Promise<readonly Result[]> {
  const named = await realPathOf(resolve(directory, pattern));
  if (named !== undefined) return [place({ path: resolve(directory, pattern), real: named }, root)];
  if (!/[*?[{]/.test(pattern)) return [await notFound(pattern, directory)];
  return findAll(pattern, directory, root);
}

async function findAll(pattern: string, directory: string, root: string): Promise<readonly Result[]> {
  const fixed = pattern.slice(0, pattern.search(/[*?[{]/)).replace(/[^/]*$/, '');
  const base = await realPathOf(resolve(directory, fixed));
  if (base !== undefined && !isInside(base, root)) return [outside(pattern)];
  const paths = base === undefined ? [] : await filesOf(pattern, directory);
  return paths.length > 0
    ? paths.map(({ path, real }) => (real === undefined ? deadLink(relative(directory, path)) : place({ path, real }, root)))
    : [finding('no-file-matches', `No file matches the pattern ${quoted(pattern)}`)];
}

async function filesOf(pattern: string, directory: string): Promise<readonly Match[]> {
  const paths: Match[] = [];
  for await (const match of glob(pattern, { cwd: directory, exclude: isSkipped })) {
    const path = resolve(directory, match);
    const real = await realPathOf(path);
    if (real === undefined || (await stat(real)).isFile()) paths.push({ path, real });
  }
  return paths;
}

function place({ path, real }: Path, root: string): Result {
  const shown = isInside(path, root) ? path : real;
  if (!isInside(real, root) || inGit(relative(root, real))) return outside(relative(root, path));
  return { real, file: relative(root, shown).split(sep).join('/') };
}

async function readOne({ real, file }: Found): Promise<Source | Finding> {
  const about = await stat(real);
  if (!about.isFile()) return noFile(file, about.isDirectory() ? 'is a folder' : 'is no plain file');
  if (about.size > LARGEST) return tooLarge(file, about.size);
  return readFile(real).then(
    (bytes) => decodeText(file, bytes),
    (error: unknown) => noFile(file, `cannot be read (${reasonOf(error)})`),
  );
}

const noFile = (file: string, why: string): Finding =>
  finding('file-not-found', `${quoted(file)} ${why}`, { help: 'Name a file, or use a pattern such as `config/*.yml`.' });

const tooLarge = (file: string, bytes: number): Finding =>
  finding('file-too-large', `${file} has ${(bytes / 1024 / 1024).toFixed(1)} MiB; at most 5 MiB are read`, {
    at: { file, line: 1, column: 1 },
  });

async function notFound(pattern: string, directory: string): Promise<Finding> {
  const path = resolve(directory, pattern);
  const beside = await readdir(dirname(path)).catch((): readonly string[] => []);
  if (beside.includes(basename(path))) return deadLink(pattern);
  const near = nearestKey(basename(path), beside);
  return finding(
    'file-not-found',
    `There is no file ${quoted(pattern)}`,
    near === undefined ? {} : { help: `Did you mean ${quoted(near)}?` },
  );
}

const deadLink = (path: string): Finding => noFile(path, 'is a link that leads nowhere, or cannot be read');

const outside = (path: string): Finding =>
  finding('file-outside', `${quoted(path)} lies outside of the workspace, or in \`.git\`, itself or behind a link`);

const realPathOf = (path: string): Promise<string | undefined> => realpath(path).catch(() => undefined);

const isSkipped = (path: string): boolean => ['.git', 'node_modules'].includes(basename(path));

const isInside = (path: string, root: string): boolean => path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);

const inGit = (path: string): boolean => path.split(sep).some((part) => part.toLowerCase() === '.git');

const reasonOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason');

const byFile = (left: Found, right: Found): number => (left.file < right.file ? -1 : 1);

const isFound = (result: Result): result is Found => 'real' in result;

const isSource = (result: Source | Finding): result is Source => 'text' in result;

const isFinding = (result: Result): result is Finding => 'code' in result;
