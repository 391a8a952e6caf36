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
  return idle.map((each) => {
    const [open] = findings.filter((risk) => risk.severity === 'risk' && risk.code === each.code && risk.about !== undefined);
    return open ? namesAnother(each, open) : unneededNow(each);
  });
}

const unneededNow = ({ code, at }: Allowance): Finding =>
  finding('allow-unneeded', `Nothing needs \`allow: ${code}\` any more`, { at, help: `Remove \`${code}\` from \`allow\`.` });

// Mostly a name that is not written as the entry's key is.
const namesAnother = ({ code, at }: Allowance, { about = '' }: Finding): Finding =>
  finding('allow-unneeded', `\`allow: ${code}\` names nothing that has this risk`, {
    at,
    help: `The risk is about "${about}": name that.`,
  });
