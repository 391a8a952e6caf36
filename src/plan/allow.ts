import { type Finding, finding } from '../model/finding.ts';
import type { Allowance } from '../model/org.ts';

/** Returns the findings with each risk marked that the file allows. */
export const markAllowed = (findings: readonly Finding[], allow: readonly Allowance[]): readonly Finding[] =>
  findings.map((each) => (each.severity === 'risk' && isAllowed(each.code, each.about, allow) ? { ...each, allowed: true } : each));

/** Tells whether the file allows a risk for a thing; a risk of the whole org has no `about`. */
export const isAllowed = (code: string, about: string | undefined, allow: readonly Allowance[]): boolean =>
  allow.some((each) => each.code === code && (each.about === 'all' || (about !== undefined && each.about.includes(about))));

/** Returns a notice for each risk that is allowed although the plan has none of the sort; `seen` are codes that only writing can show. */
export function unneeded(findings: readonly Finding[], allow: readonly Allowance[], seen: readonly string[]): readonly Finding[] {
  const idle = allow.filter((each) => !seen.includes(each.code) && !findings.some((risk) => risk.code === each.code && risk.allowed));
  return idle.map((each) =>
    finding('allow-unneeded', `Nothing needs \`allow: ${each.code}\` any more`, {
      at: each.at,
      help: `Remove \`${each.code}\` from \`allow\`.`,
    }),
  );
}
