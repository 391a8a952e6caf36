import pLimit from 'p-limit';
import { commitAt } from './commit.ts';
import { isCommitId, shortCommit } from './commit-id.ts';
import { blobText, type CommittedFile, namedFile } from './committed-file.ts';
import { type CommittedBlob, treeAt } from './committed-tree.ts';
import { isMatched, isNamed, isPattern, namedPath } from './configuration-paths.ts';
import type { GitHub, Repository } from './github-client.ts';
import { type Asked, answerOf, asking, UnexpectedAnswer } from './github-failure.ts';

/** The files of the configuration at a commit, sorted; or why there is no such commit, as the start of a sentence. */
export type FilesAtCommit = { readonly sources: readonly CommittedFile[] } | { readonly absent: string };

/** What the `config` input and the `working-directory` say. */
interface Wanted {
  readonly workingDirectory: string;
  readonly patterns: readonly string[];
}

const MOST_FILES = 200;
const AT_ONCE = 8;

/**
 * Returns the files that the patterns name at a commit, as they are read from the disk for the commit that runs; what is not
 * there is left out. An id of zeros, none, or one that the repository does not have is `absent`.
 */
export function filesAt(
  github: GitHub,
  repository: Repository,
  commit: string | undefined,
  workingDirectory: string,
  patterns: readonly string[],
): Promise<Asked<FilesAtCommit>> {
  return asking('contents: read', async () => {
    if (commit === undefined || !isCommitId(commit)) return { absent: 'There is no earlier commit' };
    if (!answerOf(await commitAt(github, repository, commit))) return { absent: `The repository has no commit ${shortCommit(commit)}` };
    return { sources: await readAll(github, repository, commit, { workingDirectory, patterns }) };
  });
}

async function readAll(github: GitHub, repository: Repository, commit: string, wanted: Wanted): Promise<readonly CommittedFile[]> {
  const blobs = wanted.patterns.some(isPattern) ? pick(await treeAt(github, repository, commit), wanted) : [];
  const names = namesOf(wanted);
  if (blobs.length + names.length > MOST_FILES)
    throw new UnexpectedAnswer(`The configuration has more than ${MOST_FILES} files at the commit ${shortCommit(commit)}`);
  const limit = pLimit(AT_ONCE);
  const read = await Promise.all([
    ...names.map((file) => limit(() => namedFile(github, repository, commit, file))),
    ...blobs.map((blob) => limit(() => blobText(github, repository, blob))),
  ]);
  const files = new Map(read.filter((each) => each !== undefined).map((each) => [each.file, each]));
  return [...files.values()].sort((left, right) => (left.file < right.file ? -1 : 1));
}

// A line that names a file as it stands is no pattern, whatever signs are in it.
const pick = (tree: readonly CommittedBlob[], { workingDirectory, patterns }: Wanted): readonly CommittedBlob[] => {
  const lines = patterns.filter(isPattern).map((line) => {
    const named = tree.some(({ file }) => isNamed(file, workingDirectory, line));
    return (file: string) => (named ? isNamed(file, workingDirectory, line) : isMatched(file, workingDirectory, line));
  });
  return tree.filter(({ file }) => lines.some((matches) => matches(file)));
};

const namesOf = ({ workingDirectory, patterns }: Wanted): readonly string[] => [
  ...new Set(patterns.filter((line) => !isPattern(line)).flatMap((line) => namedPath(workingDirectory, line) ?? [])),
];
