import type { AskTip, Tip } from '../commands/evidence.ts';
import { branchTip } from '../github/branch-tip.ts';
import { filesAt } from '../github/files-at.ts';
import type { Inputs } from '../github/inputs.ts';
import { type Finding, finding } from '../model/finding.ts';
import { gitHubOf } from './github.ts';
import { branchOf, type Surroundings } from './surroundings.ts';

/** Returns the question for the newest commit of the branch that runs, so that an old job cannot roll back a newer one. */
export function askTip(inputs: Inputs, around: Surroundings): AskTip {
  const branch = branchOf(around.ref);
  return async (): Promise<Tip> => {
    const github = gitHubOf(inputs, around);
    if (!github || branch === undefined) return { unknown: github ? `"${around.ref}" is no branch` : '`github-token` is empty' };
    const tip = await branchTip(github, around.repository, branch);
    if ('failure' in tip) return { unknown: tip.failure.message };
    if (tip.value === around.sha) return { same: true };
    const files = await filesAt(github, around.repository, tip.value, inputs.workingDirectory, inputs.config);
    return 'failure' in files ? { unknown: files.failure.message } : files.value;
  };
}

/** Returns why a run by hand may not apply: its commit is not the newest of the branch, or nobody could say so. */
export async function tipProblem(branch: string, inputs: Inputs, around: Surroundings): Promise<Finding | undefined> {
  const github = gitHubOf(inputs, around);
  if (!github) return finding('input-invalid', 'An apply by hand needs `github-token`, to see whether its commit is the newest');
  const tip = await branchTip(github, around.repository, branch);
  if ('failure' in tip)
    return finding('tip-unknown', `It could not be seen whether this commit is the newest of ${branch}: ${tip.failure.message}`);
  if (tip.value === around.sha) return undefined;
  return finding('input-invalid', `This commit is no longer the newest of ${branch}, so it is not applied`, {
    help: 'Start the workflow again.',
  });
}
