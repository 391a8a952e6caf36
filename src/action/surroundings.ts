import { MESSAGES_URL } from '../model/version.ts';

/** The environment variables of the step. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What the runner says of the run, apart from inputs and event. */
export interface Surroundings {
  readonly env: Environment;
  /** Absolute path of the checkout. */
  readonly workspace: string;
  /** Where files may be put that outlive the step. */
  readonly temporary: string;
  readonly repository: { readonly owner: string; readonly repo: string };
  /** The commit that runs, and what it is the tip of: `refs/heads/main`. */
  readonly sha: string;
  readonly ref: string;
  /** Who started the run, or ran it again. */
  readonly actor: string;
  /** Addresses of the REST API, and of GraphQL where the runner says it. */
  readonly api: string;
  readonly graphql?: string;
  /** How often this run was started: 1 for the first time. */
  readonly attempt: number;
  /** Address of this run, for links; absent where the runner does not say it. */
  readonly run?: string;
  /** Address of the page with a heading for each code. */
  readonly messages: string;
}

/** Returns what the runner's variables say; on GitHub Enterprise Server they name that server. */
export function surroundings(env: Environment): Surroundings {
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
  const run = env['GITHUB_RUN_ID'] ? { run: `${server}/${owner}/${repo}/actions/runs/${env['GITHUB_RUN_ID']}` } : {};
  return {
    env,
    workspace,
    temporary: env['RUNNER_TEMP'] ?? workspace,
    repository: { owner, repo },
    sha: env['GITHUB_SHA'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
    actor: env['GITHUB_TRIGGERING_ACTOR'] ?? env['GITHUB_ACTOR'] ?? '',
    api: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    ...(env['GITHUB_GRAPHQL_URL'] ? { graphql: env['GITHUB_GRAPHQL_URL'] } : {}),
    attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1),
    ...run,
    messages: messagesAddress(env, server),
  };
}

/** Returns the name of the branch that a ref is, or undefined where it is none. */
export const branchOf = (ref: string): string | undefined => (ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined);

// The repository and the version that the workflow uses the Action from; both are empty for `uses: ./`.
function messagesAddress(env: Environment, server: string): string {
  const [repository, ref] = [env['GITHUB_ACTION_REPOSITORY'], env['GITHUB_ACTION_REF']];
  return repository && ref ? `${server}/${repository}/blob/${ref}/docs/messages.md` : MESSAGES_URL;
}
