/** One cause in an error body. */
export interface Detail {
  errorCode: string;
  fieldName: string;
}

/** The platform's error body (SDK 262, 2026-11); every member is optional there, these are the ones that the sandbox sends. */
export interface ErrorBody {
  message: string;
  code: string;
  status: number;
  messageParams: Record<string, string>;
  contextId: string;
  details: readonly Detail[];
  errors: readonly ErrorBody[];
  limit?: { key: string; namespace: string; value: number };
}

/** What a problem may say beyond status, code and message. */
export interface More {
  messageParams?: Record<string, string>;
  details?: readonly Detail[];
  errors?: readonly ErrorBody[];
  limit?: { key: string; namespace: string; value: number };
  headers?: Record<string, string>;
}

/** A refusal: thrown anywhere below the gate, answered as an error body. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly more: More;

  constructor(status: number, code: string, message: string, more: More = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.more = more;
  }

  /** The body for one answer, whose correlation id it carries. */
  body(contextId: string): ErrorBody {
    const { messageParams = {}, details = [], errors = [], limit } = this.more;
    const body = { message: this.message, code: this.code, status: this.status, messageParams, contextId, details, errors };
    return limit ? { ...body, limit } : body;
  }
}

/** A 400 whose text says it all. */
export function badRequest(message: string, more: More = {}): Problem {
  return new Problem(400, 'bad.request', message, more);
}

/** A 400 the way the platform mostly words it: the top says "Bad Request", the cause is in `details` and `errors`. */
export function badFields(faults: readonly (Detail & { message: string })[]): Problem {
  const details = faults.map(({ errorCode, fieldName }) => ({ errorCode, fieldName }));
  const errors = faults.map((fault) => new Problem(400, fault.errorCode, fault.message).body(''));
  return badRequest('Bad Request', { details, errors });
}

/** A 400 about one field. */
export function badField(fieldName: string, message: string, errorCode = 'invalid.value'): Problem {
  return badFields([{ errorCode, fieldName, message }]);
}

/** A 404 for a thing that is not there. */
export function notFound(what: string, id: string): Problem {
  return new Problem(404, 'not.found', `The requested ${what} [${id}] was not found.`);
}
