import type { Org } from '../org/org.ts';
import { badRequest, Problem } from './problem.ts';
import { checkQuery } from './query.ts';
import { checkRate, type Standing } from './rate-limit.ts';
import { type Asked, largestBody } from './receive.ts';
import type { Answer, Call, Row } from './route.ts';
import { checkBody } from './shape.ts';

/** The token's org, or 401 where the token is missing, unknown or at its end. */
export function checkToken(org: Org | undefined, token: string): Org {
  if (token === '') throw new Problem(401, 'authentication.required', 'No authentication bearer token specified in authorization header.');
  if (!org?.tokens.isValid(token)) throw new Problem(401, 'bad.credentials', 'Invalid login credentials.');
  return org;
}

/** Lets a call through to its handler, in the order in which the platform refuses: rate, permission, query, body. Audits both ends. */
export function pass(row: Row, call: Call, asked: Asked, standing: Standing): Answer {
  checkRate(standing);
  try {
    checkPermissions(row, call.org);
    checkQuery(row.query ?? {}, call.search);
    checkSize(asked);
    if (row.body) checkJson(row, call, asked);
    const answer = row.handle(call);
    call.org.audits.write(call.org.client(), answer.changes ?? [], 'SUCCESS');
    return answer;
  } catch (problem) {
    auditAttempt(row, call, problem);
    throw problem;
  }
}

function checkPermissions(row: Row, org: Org): void {
  const needed = row.permissions ?? [];
  const held = needed.filter((permission) => org.permits(permission));
  if (needed.length === 0 || (row.needs === 'all' ? held.length === needed.length : held.length > 0)) return;
  const permissions = `[${needed.join(', ')}]`;
  const code = row.needs === 'all' ? 'missing.permissions' : 'missing.any.permissions';
  const message = `Unable to perform the requested action. You are missing the following permission(s): ${permissions}`;
  throw new Problem(403, code, message, { messageParams: { permissions } });
}

function checkSize(asked: Asked): void {
  if (asked.isTooLarge)
    throw new Problem(413, 'request.entity.too.large', `The request body is over the maximum of [${largestBody}] bytes.`);
}

function checkJson(row: Row, call: Call, asked: Asked): void {
  if (!/^application\/json\b/i.test(asked.headers['content-type'] ?? '')) {
    throw new Problem(415, 'unsupported.media.type', 'The content type must be application/json.');
  }
  if (!asked.isJson) throw badRequest('The request could not be understood by the server due to malformed syntax.');
  checkBody(row.body ?? 'free', asked.body, row.stored?.(call));
}

/** A failed attempt is audited too, unless there is nothing that it could have changed. */
function auditAttempt(row: Row, call: Call, problem: unknown): void {
  if (problem instanceof Problem && problem.status === 404) return;
  const attempt = row.attempt?.(call);
  if (attempt) call.org.audits.write(call.org.client(), [attempt], 'FAILURE');
}
