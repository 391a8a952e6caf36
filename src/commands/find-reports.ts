import { glob, realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Finding, finding } from '../model/finding.ts';

/** The real paths of the files that patterns name, each once and in order, and a finding for each pattern that names none. */
export interface FoundReports {
  readonly paths: readonly string[];
  readonly findings: readonly Finding[];
}

/** Looks for the files that names and globs lead to, from a folder on. */
export async function findReports(patterns: readonly string[], folder: string): Promise<FoundReports> {
  const found = await Promise.all(patterns.map(async (pattern) => ({ pattern, paths: await filesOf(pattern, folder) })));
  return {
    paths: [...new Set(found.flatMap(({ paths }) => paths))].sort(),
    findings: found.filter(({ paths }) => paths.length === 0).map(({ pattern }) => noFile(pattern)),
  };
}

const noFile = (pattern: string): Finding =>
  finding('no-report-file', `The pattern "${pattern}" under \`reports\` matches no file`, {
    help: 'A folder is named with what lies in it: `plans/**/*.json`. Let each job upload its file also where it fails.',
  });

async function filesOf(pattern: string, folder: string): Promise<readonly string[]> {
  // A name is taken as it stands first, since it may hold what would be a sign of a pattern.
  const named = await realPathOf(resolve(folder, pattern));
  const paths = named === undefined ? await matchesOf(pattern, folder) : [named];
  const folders = await Promise.all(paths.map(isFolder));
  return paths.filter((_, index) => !folders[index]);
}

async function matchesOf(pattern: string, folder: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for await (const match of glob(pattern, { cwd: folder })) {
    const real = await realPathOf(resolve(folder, match));
    if (real !== undefined) paths.push(real);
  }
  return paths;
}

const realPathOf = (path: string): Promise<string | undefined> => realpath(path).catch(() => undefined);

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (about) => about.isDirectory(),
    () => false,
  );
