import { type StepEnded, type StepEvent, startWorkflow, type Workflow } from '../bundle/step.ts';
import type { GitHubSeed, PullSeed } from '../github/pretend-github.ts';

/** The timeouts that a file names, by org and action; the orgs are those of the sandbox. */
export type File = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A pull request of a story: what it makes of the file, and what it starts from (the initial file where it is left out). */
export interface PullStory {
  readonly number: number;
  readonly file: File;
  readonly base?: File;
  /** What else it makes of each org, as lines of YAML. */
  readonly settings?: string;
  /** What else stands in each org of what it starts from; as the repository begins where it is left out. */
  readonly baseSettings?: string;
  readonly fork?: true;
  readonly more?: Partial<PullSeed>;
}

type StringMap = Readonly<Record<string, string>>;

interface ApplyMore {
  readonly inputs?: Readonly<Record<string, string>>;
  /** The pull request whose merge is the tip of the branch. */
  readonly tip?: number;
  readonly onStart?: StepEvent['onStart'];
}

/** A repository with pull requests that are planned, merged in their order, and applied as GitHub would have it. */
export interface Repository extends Workflow {
  /** Plans a pull request; `head` is another commit of it than the last. */
  plan(
    number: number,
    more?: { readonly file?: File; readonly head?: string; readonly inputs?: StringMap; readonly env?: StringMap },
  ): Promise<StepEnded>;
  /** Runs the job of the push that merges a pull request; the branch is moved unless another commit is its tip already. */
  apply(number: number, more?: ApplyMore): Promise<StepEnded>;
  /** Runs the post step of an apply. */
  postApply(number: number, of: StepEnded, inputs?: StringMap): Promise<StepEnded>;
  /** Runs the job of a push that is no merge. */
  pushDirectly(file: File, before: File, inputs?: Readonly<Record<string, string>>): Promise<StepEnded>;
  /** The body of our comment on a pull request. */
  comment(number: number): string;
  timeout(org: string, action: string): number | undefined;
  /** Changes a timeout by hand. */
  byHand(org: string, action: string, seconds: number): void;
  /** How many things were written. */
  writes(): number;
}

const ORGANIZATIONS: Readonly<Record<string, string>> = {
  dev: '3f1c2b7e-5d84-4a0e-9c36-7b1f0e2d4a51',
  test: '8a6d4e90-2b17-4f53-a1c8-d05e9b3f7c62',
  prod: 'c7e05a13-96f2-4d8b-8e41-2a9d6c3b5f70',
};

const sha = (mark: string, number = 0): string => `${mark}${String(number).padStart(3, '0')}`.padEnd(40, '0');
const headOf = (number: number): string => sha('b', number);
const previewOf = (number: number): string => sha('d', number);
const mergeOf = (number: number): string => sha('c', number);
const START = sha('a');
const DIRECT = sha('e');

/** Returns a file as it stands in the repository. */
export function yamlOf(file: File, settings = ''): string {
  const orgs = Object.entries(file).map(([org, actions]) => {
    const entries = Object.entries(actions).map(([name, value]) => `      ${JSON.stringify(name)}: ${value}`);
    return `  ${org}:\n    region: sandbox\n    organizationId: ${ORGANIZATIONS[org]}\n${settings}    dataActions:\n${entries.join('\n')}\n`;
  });
  return `version: 1\norgs:\n${orgs.join('')}`;
}

/** Starts a repository whose pull requests are merged one after the other, in the order given; `begun` is what else stands in each org at first. */
export async function startRepository(
  initial: File,
  pulls: readonly PullStory[],
  settings = '',
  direct: File = initial,
  begun = '',
): Promise<Repository> {
  const files = (file: File, more = ''): Readonly<Record<string, string>> => ({
    'genesys-cloud.yml': yamlOf(file, settings + more),
    'README.md': 'x',
  });
  const merged = pulls.map((pull, index) => ({ pull, before: index === 0 ? START : mergeOf(pulls[index - 1]?.number ?? 0) }));
  const commits: GitHubSeed['commits'] = {
    [START]: { files: files(initial, begun) },
    [DIRECT]: { parents: [START], files: files(direct) },
    ...Object.fromEntries(
      merged.flatMap(({ pull, before }) => [
        [headOf(pull.number), { parents: [START], files: files(pull.file, pull.settings) }],
        [previewOf(pull.number), { parents: [sha('f', pull.number), headOf(pull.number)], files: files(pull.file, pull.settings) }],
        [sha('f', pull.number), { files: files(pull.base ?? initial, pull.baseSettings ?? begun) }],
        [mergeOf(pull.number), { parents: [before, headOf(pull.number)], files: files(pull.file, pull.settings) }],
      ]),
    ),
  };
  const seed: GitHubSeed = {
    branches: { main: START },
    commits,
    pulls: pulls.map(({ number, fork, more }) => ({
      number,
      files: ['genesys-cloud.yml'],
      headSha: headOf(number),
      mergeCommit: mergeOf(number),
      ...(fork ? { fork } : {}),
      ...more,
    })),
  };
  const workflow = await startWorkflow(seed);
  const put = (file: File, more = ''): void => workflow.write('genesys-cloud.yml', yamlOf(file, settings + more));
  const beforeOf = (number: number): string => merged.find((each) => each.pull.number === number)?.before ?? START;
  const pullOf = (number: number): PullStory => pulls.find((each) => each.number === number) ?? { number, file: initial };
  return {
    ...workflow,
    async plan(number, { file, head = headOf(number), inputs = {}, env } = {}) {
      put(file ?? pullOf(number).file, pullOf(number).settings);
      return workflow.step(inputs, { ...pullEvent(number, head, pullOf(number).fork), ...(env ? { env } : {}) });
    },
    async apply(number, { inputs = {}, tip = number, onStart } = {}) {
      put(pullOf(number).file, pullOf(number).settings);
      workflow.github.moveBranch('main', mergeOf(tip));
      const event = pushEvent(mergeOf(number), beforeOf(number));
      return workflow.step(inputs, onStart ? { ...event, onStart } : event);
    },
    postApply: (number, of, inputs = {}) => workflow.post(of, inputs, pushEvent(mergeOf(number), beforeOf(number))),
    async pushDirectly(file, _before, inputs = {}) {
      put(file);
      workflow.github.moveBranch('main', DIRECT);
      return workflow.step(inputs, pushEvent(DIRECT, START));
    },
    comment: (number) => workflow.github.comments(number).find((each) => each.user?.login === 'github-actions[bot]')?.body ?? '',
    timeout: (org, action) => workflow.sandbox.org(org).action(action).config?.timeoutSeconds,
    byHand: (org, action, seconds) =>
      workflow.sandbox.org(org).changeAction(action, (each) => Object.assign(each.config ?? {}, { timeoutSeconds: seconds })),
    writes: () => workflow.sandbox.exchanges.filter(({ method }) => method === 'PATCH').length,
  };
}

const repository = { id: 700, default_branch: 'main', full_name: 'acme/contact-centre' };

function pullEvent(number: number, head: string, fork?: true): StepEvent {
  const side = (commit: string, ref: string, id: number) => ({ sha: commit, ref, repo: { id } });
  return {
    name: 'pull_request',
    ref: `refs/pull/${number}/merge`,
    sha: previewOf(number),
    payload: {
      action: 'synchronize',
      number,
      repository,
      pull_request: { number, head: side(head, 'change', fork ? 701 : 700), base: side(START, 'main', 700) },
    },
  };
}

const pushEvent = (commit: string, before: string): StepEvent => ({
  name: 'push',
  ref: 'refs/heads/main',
  sha: commit,
  payload: { ref: 'refs/heads/main', before, after: commit, repository },
});
