import { Problem } from './problem.ts';
import type { QueryRule } from './route.ts';

/** Refuses a query parameter that the endpoint does not have, or a value that it cannot take. */
export function checkQuery(rule: QueryRule, search: URLSearchParams): void {
  for (const [name, value] of search) {
    const allowed = Object.hasOwn(rule, name) ? rule[name] : undefined;
    if (allowed === undefined) throw refusal(name, value, 'is not a parameter of this endpoint');
    if (Array.isArray(allowed) && !isListed(allowed, value)) throw refusal(name, value, `is none of ${allowed.join(', ')}`);
    if (allowed === 'positive' && !/^[1-9]\d{0,8}$/.test(value)) throw refusal(name, value, 'is not a whole number from 1');
  }
}

/** A comma-separated value is listed when each of its parts is. */
function isListed(allowed: readonly string[], value: string): boolean {
  const known = new Set(allowed.map((one) => one.toLowerCase()));
  return value.split(',').every((part) => known.has(part.toLowerCase()));
}

/** A 400 about a query parameter. */
export function refusal(name: string, value: string, why: string): Problem {
  const details = [{ errorCode: 'invalid.query.param.value', fieldName: name }];
  return new Problem(400, 'invalid.query.param.value', `The query parameter [${name}] with value [${value}] ${why}.`, { details });
}
