import { isJsonObject, member } from '../model/json.ts';
import { textOf } from './payload.ts';

/** Why GitHub did not do what was asked, in words. */
export interface GitHubFailure {
  /** Absent where no answer came. */
  readonly status?: number;
  /** One sentence, GitHub's own words cut to 200 characters. */
  readonly message: string;
  readonly help?: string;
}

/** Why there is nothing to go on with: an answer of another form than GitHub's description, or a failure from further inside. */
export class UnexpectedAnswer extends Error {
  readonly failure: GitHubFailure;

  constructor(why: string | GitHubFailure) {
    const failure = typeof why === 'string' ? { message: why } : why;
    super(failure.message);
    this.failure = failure;
  }
}

/** A value, or why GitHub did not give it. */
export type Asked<T> = { readonly value: T } | { readonly failure: GitHubFailure };

/** Returns what the action returns, or why GitHub refused it; errors that are not GitHub's are thrown on. */
export async function asking<T>(permission: string, action: () => Promise<T>): Promise<Asked<T>> {
  try {
    return { value: await action() };
  } catch (error) {
    const failure = failureOf(error, permission);
    if (failure) return { failure };
    throw error;
  }
}

/** Returns the value; throws the failure for the `asking` further out. */
export function answerOf<T>(asked: Asked<T>): T {
  if ('value' in asked) return asked.value;
  throw new UnexpectedAnswer(asked.failure);
}

function failureOf(error: unknown, permission: string): GitHubFailure | undefined {
  if (error instanceof UnexpectedAnswer) return error.failure;
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'GraphqlResponseError') return { message: `GitHub refused the query: ${said(error)}` };
  if (!('status' in error) || typeof error.status !== 'number') return undefined;
  // The library gives a request that got no answer the status 500 and no response.
  if (!('response' in error) || error.response === undefined) return { message: `GitHub did not answer: ${said(error)}` };
  return { status: error.status, ...explain(error.status, error, permission) };
}

function explain(status: number, error: Error, permission: string): Omit<GitHubFailure, 'status'> {
  if (status === 429 || isRateLimit(error))
    return { message: `GitHub asks to wait before more is written (${status})`, help: 'Run again later.' };
  if (status === 401) return { message: 'GitHub does not accept the token (401)', help: 'Check the input `github-token`.' };
  if (status === 403 || status === 404) return { message: `GitHub refused (${status}): ${said(error)}`, help: permissionHelp(permission) };
  if (status === 410) return { message: `GitHub has this turned off (410): ${said(error)}` };
  if (status === 422) return { message: `GitHub could not use what was sent (422): ${said(error)}` };
  return { message: `GitHub answered ${status}: ${said(error)}`, help: 'Run again later.' };
}

const permissionHelp = (permission: string): string =>
  `Give the job \`${permission}\`; a pull request of a fork or of Dependabot has only a token that reads.`;

function isRateLimit(error: Error): boolean {
  const headers = 'response' in error && isJsonObject(error.response) ? member(error.response, 'headers') : undefined;
  const told = isJsonObject(headers) && (textOf(headers, 'retry-after') !== undefined || member(headers, 'x-ratelimit-remaining') === '0');
  return told || /rate limit/i.test(error.message);
}

// The library puts the address of the documentation behind GitHub's own words.
const said = ({ message }: Error): string => (message.split(' - https://')[0] ?? '').slice(0, 200);
