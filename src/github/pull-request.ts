import { isCommitId } from './commit-id.ts';
import { numberOf, objectAt, textOf } from './payload.ts';

/** What the payload of an event says of its pull request. */
export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  readonly baseBranch: string;
  readonly baseRepository: number;
  /** Absent where the repository of the head was deleted. */
  readonly headRepository?: number;
}

/** Returns the pull request of an event's payload, or what is missing in it. */
export function readPullRequest(payload: unknown): { readonly pullRequest: PullRequest } | { readonly problem: string } {
  const pull = objectAt(payload, 'pull_request');
  if (!pull) return { problem: 'The event carries no pull request' };
  const number = numberOf(pull, 'number');
  const [headSha, baseSha] = [shaOf(pull, 'head'), shaOf(pull, 'base')];
  const baseBranch = textOf(objectAt(pull, 'base'), 'ref');
  const baseRepository = numberOf(objectAt(pull, 'base', 'repo'), 'id');
  if (number === undefined) return { problem: 'The pull request of the event has no number' };
  if (headSha === undefined || baseSha === undefined) return { problem: 'The pull request of the event has no commit ids' };
  if (baseBranch === undefined || baseRepository === undefined) return { problem: 'The pull request of the event has no base' };
  const headRepository = numberOf(objectAt(pull, 'head', 'repo'), 'id');
  return {
    pullRequest: { number, headSha, baseSha, baseBranch, baseRepository, ...(headRepository === undefined ? {} : { headRepository }) },
  };
}

/** Tells whether the head comes from another repository, or from one that is gone. */
export const isFromFork = ({ headRepository, baseRepository }: PullRequest): boolean => headRepository !== baseRepository;

function shaOf(pull: ReturnType<typeof objectAt>, side: 'head' | 'base'): string | undefined {
  const sha = textOf(objectAt(pull, side), 'sha');
  return sha !== undefined && isCommitId(sha) ? sha : undefined;
}
