import { Problem } from './problem.ts';
import type { OpenRow, Row } from './route.ts';

/** A row and the values that the path gives its parameters. */
export interface Found {
  readonly row: AnyRow;
  readonly params: ReadonlyMap<string, string>;
}

type AnyRow = Row | OpenRow;
type Compiled = { readonly row: AnyRow; readonly parts: readonly string[]; readonly variables: number };

/** Finds the row for a method and a path (without query); throws 404 or 405. */
export type Finder = (method: string, path: string) => Found;

/** A finder over a table of rows. Where two rows fit a path, the one with fewer parameters is meant: `/drafts` is not an action's id. */
export function router(rows: readonly AnyRow[]): Finder {
  const compiled = rows.map(compile).sort((a, b) => a.variables - b.variables);
  return (method, path) => {
    const parts = path.split('/');
    const fitting = compiled.filter((candidate) => fits(candidate.parts, parts));
    const hit = fitting.find((candidate) => candidate.row.method === method);
    if (!hit) throw refusal(method, path, fitting);
    return { row: hit.row, params: paramsOf(hit.parts, parts) };
  };
}

function compile(row: AnyRow): Compiled {
  const parts = row.path.split('/');
  return { row, parts, variables: parts.filter(isVariable).length };
}

function fits(template: readonly string[], parts: readonly string[]): boolean {
  return template.length === parts.length && template.every((part, i) => (isVariable(part) ? parts[i] !== '' : part === parts[i]));
}

function isVariable(part: string): boolean {
  return part.startsWith('{');
}

function paramsOf(template: readonly string[], parts: readonly string[]): Map<string, string> {
  const pairs = template.flatMap((part, i) => (isVariable(part) ? [[part.slice(1, -1), decode(parts[i] ?? '')] as const] : []));
  return new Map(pairs);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new Problem(400, 'bad.request', `The path part [${part}] is not decodable.`);
  }
}

function refusal(method: string, path: string, fitting: readonly Compiled[]): Problem {
  if (fitting.length === 0) return new Problem(404, 'not.found', `There is nothing at [${path}].`);
  const headers = { Allow: [...new Set(fitting.map((candidate) => candidate.row.method))].join(', ') };
  return new Problem(405, 'method.not.allowed', `The method [${method}] is not allowed at [${path}].`, { headers });
}
