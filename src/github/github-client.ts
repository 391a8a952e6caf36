import { getOctokit } from '@actions/github';
import { persistently } from './persistently.ts';

/** What a request to GitHub answers; its content is not trusted to have any form. */
export interface Answer {
  readonly data: unknown;
  readonly headers: { readonly link?: string | undefined };
}

/** GitHub over HTTP. Both methods throw what `failureOf` can read. */
export interface GitHub {
  request(route: string, parameters?: Readonly<Record<string, unknown>>): Promise<Answer>;
  graphql(query: string, variables?: Readonly<Record<string, string>>): Promise<unknown>;
}

/** A repository. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** Where a GitHub is, as the runner says it: `GITHUB_API_URL`, and `GITHUB_GRAPHQL_URL` where it is given. */
export interface GitHubAddresses {
  readonly api: string;
  readonly graphql?: string;
}

const REQUEST_MILLISECONDS = 30_000;

/** Returns a client for the GitHub at these addresses, where each request has 30 s, and what only reads is tried again. */
export function openGitHub(token: string, { api, graphql }: GitHubAddresses): GitHub {
  const octokit = getOctokit(token, { baseUrl: api });
  octokit.hook.wrap('request', (send, options) =>
    persistently(options, () => {
      options.request.signal = AbortSignal.timeout(REQUEST_MILLISECONDS);
      return send(options);
    }),
  );
  const ask = graphql?.endsWith(GRAPHQL) ? octokit.graphql.defaults({ baseUrl: graphql.slice(0, -GRAPHQL.length) }) : octokit.graphql;
  return {
    request: (route, parameters) => octokit.request(route, { ...parameters }),
    graphql: (query, variables) => ask(query, { ...variables }),
  };
}

// The library puts it behind the address itself.
const GRAPHQL = '/graphql';
