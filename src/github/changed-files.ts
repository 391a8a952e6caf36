import type { JsonObject } from '../model/json.ts';
import { isMatched, isNamed } from './configuration-paths.ts';
import type { GitHub, Repository } from './github-client.ts';
import { pagesOf } from './pages.ts';
import { textOf } from './payload.ts';

// Where GitHub ends the list of a pull request's files (GitHub's API description, 2026-11).
const LISTED_FILES = 3_000;

/** Tells whether a pull request changes, adds, moves or removes a file that the test picks; yes where the list is cut. */
export async function changesFile(
  github: GitHub,
  thread: Repository & { readonly number: number },
  picks: (path: string) => boolean,
): Promise<boolean> {
  const { owner, repo, number } = thread;
  let listed = 0;
  for await (const page of pagesOf(github, 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { owner, repo, pull_number: number })) {
    if (page.flatMap(pathsOf).some(picks)) return true;
    listed += page.length;
  }
  return listed >= LISTED_FILES;
}

/** Returns the path of a changed file, and the one that it had before. */
export const pathsOf = (file: JsonObject): readonly string[] =>
  [textOf(file, 'filename'), textOf(file, 'previous_filename')].filter((path) => path !== undefined);

/** Returns a test for paths in the repository: those that the `config` input names, by name or by pattern. */
export function picksConfiguration(workingDirectory: string, patterns: readonly string[]): (path: string) => boolean {
  return (path) => patterns.some((pattern) => isNamed(path, workingDirectory, pattern) || isMatched(path, workingDirectory, pattern));
}
