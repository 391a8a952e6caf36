import { ApiError } from './api-error.ts';

declare const brand: unique symbol;

/** A path under `/api/v2/` whose variable parts were checked and encoded; only `apiPath` makes one. */
export type ApiPath = string & { readonly [brand]: true };

const SAFE_ID = /^[A-Za-z0-9_.-]+$/;

/** Tells whether an id may stand in a path: letters, digits, `_`, `.`, `-`, and no `..`. */
export const isSafeId = (id: string): boolean => SAFE_ID.test(id) && !id.includes('..');

/** Returns a path from a template, each variable part encoded; throws an `ApiError` for an id that could leave its place. */
export function apiPath(parts: TemplateStringsArray, ...ids: readonly string[]): ApiPath {
  const unsafe = ids.find((id) => !isSafeId(id));
  if (unsafe !== undefined)
    throw new ApiError({ code: 'unsafe-id', message: `"${unsafe.slice(0, 100)}" is no id that may be used in an address` });
  return parts.reduce((path, part, index) => `${path}${encodeURIComponent(ids[index - 1] ?? '')}${part}`) as ApiPath;
}

/** Returns the path that the platform itself gave for a file of a thing, or undefined where it is not below that thing. */
export function pathBelow(parent: ApiPath, uri: string): ApiPath | undefined {
  const rest = uri.startsWith(`${parent}/`) ? uri.slice(parent.length + 1) : '';
  return rest !== '' && rest.split('/').every(isSafeId) ? (uri as ApiPath) : undefined;
}
