import { getOctokit } from '@actions/github';

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

const REQUEST_MILLISECONDS = 30_000;

/** Returns a client for the GitHub at an address (`GITHUB_API_URL`), where each request has 30 s. */
export function openGitHub(token: string, url: string): GitHub {
  const octokit = getOctokit(token, { baseUrl: url });
  octokit.hook.before('request', (options) => {
    options.request.signal = AbortSignal.timeout(REQUEST_MILLISECONDS);
  });
  return {
    request: (route, parameters) => octokit.request(route, { ...parameters }),
    graphql: (query, variables) => octokit.graphql(query, { ...variables }),
  };
}
