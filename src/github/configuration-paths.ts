import { posix } from 'node:path';

// A pattern never enters these, as when the files are read from the disk.
const SKIPPED: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/** Returns the path in the repository that a line of the `config` input names, or undefined where it leads out. */
export function namedPath(workingDirectory: string, line: string): string | undefined {
  const path = posix.join(workingDirectory, line);
  return path === '.' || path === '..' || path.startsWith('../') ? undefined : path;
}

/** Tells whether a line of the `config` input is a pattern, and not only a name. */
export const isPattern = (line: string): boolean => /[*?[{]/.test(line);

/** Tells whether a line of the `config` input names this path of the repository as it stands. */
export const isNamed = (path: string, workingDirectory: string, line: string): boolean => path === namedPath(workingDirectory, line);

/** Tells whether a line of the `config` input matches this path of the repository as a pattern. */
export function isMatched(path: string, workingDirectory: string, line: string): boolean {
  if (!isPattern(line) || path.split('/').some((part) => SKIPPED.has(part))) return false;
  const matches = (from: string, pattern: string): boolean => posix.matchesGlob(from, pattern);
  return matches(posix.relative(workingDirectory, path), posix.normalize(line)) || matches(path, posix.join(workingDirectory, line));
}
