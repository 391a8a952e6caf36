import type { ReviewEvidence } from '../commands/evidence.ts';
import type { OtherFiles } from '../commands/other-files.ts';
import { picksConfiguration } from '../github/changed-files.ts';
import { filesAt } from '../github/files-at.ts';
import type { GitHub } from '../github/github-client.ts';
import { asking } from '../github/github-failure.ts';
import type { Inputs } from '../github/inputs.ts';
import type { PushedCommit } from '../github/merged-pull-request.ts';
import { ownLogin } from '../github/own-login.ts';
import { objectAt, textOf } from '../github/payload.ts';
import { pushChanges } from '../github/push-changes.ts';
import { reviewOf } from '../github/review.ts';
import { gitHubOf } from './github.ts';
import { branchOf, type Surroundings } from './surroundings.ts';

/** What stands behind a push: the review, and the number of the pull request that it merges. */
export interface FoundReview {
  readonly evidence: ReviewEvidence;
  readonly pullRequest?: number;
}

/** Asks GitHub for the review behind the commit that runs. */
export async function findReview(inputs: Inputs, payload: unknown, around: Surroundings): Promise<FoundReview> {
  const github = gitHubOf(inputs, around);
  if (!github) return { evidence: nothingKnown('`github-token` is empty') };
  const before = textOf(objectAt(payload), 'before');
  const login = await asking('metadata: read', () => ownLogin(github));
  if ('failure' in login) return { evidence: nothingKnown(login.failure.message) };
  const [review, files, touched] = await Promise.all([
    reviewOf(github, around.repository, pushedCommit(around), { configuration: inputs.configuration, login: login.value }),
    filesBefore(github, before, inputs, around),
    isTouched(github, before, inputs, around),
  ]);
  const { pullRequest, ...known } = review;
  return { evidence: { ...known, before: files, touched }, ...(pullRequest ? { pullRequest: pullRequest.number } : {}) };
}

const pushedCommit = ({ sha, ref }: Surroundings): PushedCommit => {
  const branch = branchOf(ref);
  return branch === undefined ? { sha } : { sha, branch };
};

const nothingKnown = (why: string): ReviewEvidence => ({
  records: new Map(),
  problems: new Map([['*', { code: 'not-reviewed', message: `It could not be seen what was reviewed: ${why}` }]]),
  before: { absent: why },
  touched: true,
  findings: [],
});

async function filesBefore(github: GitHub, before: string | undefined, inputs: Inputs, around: Surroundings): Promise<OtherFiles> {
  const files = await filesAt(github, around.repository, before, inputs.workingDirectory, inputs.config);
  return 'failure' in files ? { absent: files.failure.message } : files.value;
}

// What cannot be seen counts as changed: then an org without a review is refused rather than left alone in silence.
async function isTouched(github: GitHub, before: string | undefined, inputs: Inputs, around: Surroundings): Promise<boolean> {
  const picks = picksConfiguration(inputs.workingDirectory, inputs.config);
  const changes = await pushChanges(github, around.repository, before, around.sha, picks);
  return 'failure' in changes || changes.value.changed;
}
