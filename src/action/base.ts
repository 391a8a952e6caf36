import type { OtherFiles } from '../commands/other-files.ts';
import { baseOf } from '../github/base.ts';
import { checkedOutCommit } from '../github/checked-out.ts';
import { filesAt } from '../github/files-at.ts';
import type { Inputs } from '../github/inputs.ts';
import { readPullRequest } from '../github/pull-request.ts';
import { gitHubOf } from './github.ts';
import type { Surroundings } from './surroundings.ts';

/** Returns the configuration files that a pull request starts from; absent where GitHub does not give them. */
export async function baseFiles(inputs: Inputs, payload: unknown, around: Surroundings): Promise<OtherFiles> {
  const github = gitHubOf(inputs, around);
  const read = readPullRequest(payload);
  if (!github) return { absent: '`github-token` is empty' };
  if ('problem' in read) return { absent: read.problem };
  const base = await baseOf(github, around.repository, read.pullRequest, await checkedOutCommit(around.workspace), around.sha);
  if ('failure' in base) return { absent: base.failure.message };
  const files = await filesAt(github, around.repository, base.value, inputs.workingDirectory, inputs.config);
  return 'failure' in files ? { absent: files.failure.message } : files.value;
}
