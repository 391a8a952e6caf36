import type { Code } from './codes.ts';

/** What is known of a request that did not succeed; never a header, a body or a secret. */
export interface ApiFailure {
  readonly code: Code;
  /** One sentence; the platform's own words are cut to 300 characters. */
  readonly message: string;
  readonly help?: string;
  readonly method?: string;
  readonly path?: string;
  readonly status?: number;
  /** The platform's own code, such as `not.found`. */
  readonly errorCode?: string;
  readonly correlationId?: string;
  /** The permissions that a 403 says are missing. */
  readonly permissions?: readonly string[];
  /** The refusal names the field that it is about. */
  readonly namesField?: true;
  /** No answer came, so the request may or may not have had its effect. */
  readonly uncertain?: true;
}

/** A request that failed; expected, and turned into a finding or an outcome by whoever asked. */
export class ApiError extends Error {
  readonly failure: ApiFailure;

  constructor(failure: ApiFailure) {
    super(failure.message);
    this.name = 'ApiError';
    this.failure = failure;
  }

  /** The HTTP status, or undefined where no answer came. */
  get status(): number | undefined {
    return this.failure.status;
  }
}

/** A value, or why there is none. */
export type Attempt<T> = { readonly value: T } | { readonly failure: ApiFailure };

/** Returns what the action returns, or the failure of its `ApiError`; everything unexpected is thrown on. */
export async function attempt<T>(action: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { value: await action() };
  } catch (error) {
    if (error instanceof ApiError) return { failure: error.failure };
    throw error;
  }
}
