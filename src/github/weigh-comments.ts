import type { OrgRecord } from '../model/record.ts';
import type { Examined, ReviewProblem } from './review-comment.ts';

/** What all comments of a pull request together say. */
interface Weighed {
  readonly records: ReadonlyMap<string, OrgRecord>;
  readonly problems: ReadonlyMap<string, ReviewProblem>;
}

// The first one is told, where several hold.
const GRAVEST: readonly ReviewProblem['code'][] = ['record-edited', 'record-incomplete', 'not-reviewed'];

/** Returns for each org the complete record of the newest comment that counts, or the gravest reason why it has none. */
export function weigh(examined: readonly Examined[]): Weighed {
  const newest = examined.toSorted(newestFirst);
  const records = new Map(newest.toReversed().filter(counts).flatMap(complete));
  const problems = newest.flatMap(problemsOf).filter(([org]) => !records.has(org));
  return { records, problems: gravest([...problems, ...(newest.some(counts) ? [] : newest.flatMap(forEveryOrg))]) };
}

const counts = ({ problem }: Examined): boolean => problem === undefined;

const complete = ({ orgs }: Examined): readonly (readonly [string, OrgRecord])[] => [...orgs].filter(([, record]) => record.complete);

function problemsOf({ orgs, problem, comment }: Examined): readonly (readonly [string, ReviewProblem])[] {
  return [...orgs].flatMap(([org, record]) => {
    if (problem) return [[org, problem] as const];
    return record.complete ? [] : [[org, incomplete(comment.url)] as const];
  });
}

const forEveryOrg = ({ problem }: Examined): readonly (readonly [string, ReviewProblem])[] => (problem ? [['*', problem]] : []);

const incomplete = (url: string): ReviewProblem => ({
  code: 'record-incomplete',
  message: `The review did not show the whole plan of the org: ${url}`,
});

function gravest(problems: readonly (readonly [string, ReviewProblem])[]): ReadonlyMap<string, ReviewProblem> {
  const rank = ([, { code }]: (typeof problems)[number]): number => GRAVEST.indexOf(code);
  // The last one of a map stands: the gravest, and of those the newest.
  return new Map(problems.toReversed().toSorted((left, right) => rank(right) - rank(left)));
}

function newestFirst({ comment: left }: Examined, { comment: right }: Examined): number {
  if (left.updatedAt !== right.updatedAt) return left.updatedAt < right.updatedAt ? 1 : -1;
  return right.id - left.id;
}
