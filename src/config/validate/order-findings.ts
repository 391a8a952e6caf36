import type { Finding } from '../../model/finding.ts';

/** Returns the findings in the order of files, lines and columns, and each once, however many orgs inherit its cause. */
export function orderFindings(findings: readonly Finding[]): readonly Finding[] {
  const distinct = new Map(findings.map((each) => [JSON.stringify([each.code, each.message, each.at]), each]));
  return [...distinct.values()].sort(byPlace);
}

function byPlace({ at: left }: Finding, { at: right }: Finding): number {
  if (!left || !right) return Number(right !== undefined) - Number(left !== undefined) === 0 ? 0 : left ? 1 : -1;
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.line - right.line || left.column - right.column;
}
