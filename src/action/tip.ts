import { branchTip } from '../github/branch-tip.ts';
import { openGitHub } from '../github/github-client.ts';
import type { Inputs } from '../github/inputs.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Surroundings } from './surroundings.ts';

/** Returns why a run by hand may not apply: its commit is not the newest of the branch, or nobody could say so. */
export async function tipProblem(branch: string, inputs: Inputs, around: Surroundings): Promise<Finding | undefined> {
  if (inputs.token === undefined)
    return finding('input-invalid', 'An apply by hand needs `github-token`, to see whether its commit is the newest');
  const tip = await branchTip(openGitHub(inputs.token, around.api), around.repository, branch);
  if ('failure' in tip)
    return finding('input-invalid', `It could not be seen whether this commit is the newest of ${branch}: ${tip.failure.message}`);
  if (tip.value === around.sha) return undefined;
  return finding('input-invalid', `This commit is no longer the newest of ${branch}, so it is not applied`, {
    help: 'Start the workflow again.',
  });
}
