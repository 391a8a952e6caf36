import { apply } from '../commands/apply.ts';
import type { Report } from '../model/outcome.ts';
import { countFields } from '../model/plan.ts';
import type { Approval } from '../plan/approval.ts';
import { SHOWN_DIGITS } from '../plan/digest.ts';
import { ask } from './ask.ts';
import { forPeople, printProblems, printReport } from './output.ts';
import type { FlagValues } from './parse-flags.ts';
import { type CliRequest, requestFrom } from './request.ts';

/** `genesys-cloud apply`: by a digest, by `--yes`, or by a person who types the name of each org. */
export async function runApply(flags: FlagValues): Promise<number> {
  const stop = new AbortController();
  const made = requestFrom(flags, stop.signal);
  const given = approvalFrom(flags);
  const problems = ['problems' in made ? made.problems : [], 'problems' in given ? given.problems : []].flat();
  if (problems.length > 0 || 'problems' in made || 'problems' in given) return printProblems(problems);
  const interrupt = (): void => stop.abort();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupt);
  const report = await apply(made.request, { approve: async (planned) => (given.by === 'person' ? confirm(planned, made) : given) });
  made.clear();
  return printReport(report, flags);
}

function approvalFrom(flags: FlagValues): Approval | { readonly problems: readonly string[] } {
  const digest = flags.one('approve');
  if (digest !== undefined && flags.has('yes')) return { problems: ['--approve and --yes exclude each other'] };
  if (digest !== undefined) return isDigest(digest) ? { by: 'digest', digest } : { problems: [badDigest] };
  if (flags.has('yes')) return { by: 'nobody' };
  const interactive = process.stdin.isTTY === true && process.stdout.isTTY === true && !flags.has('json');
  return interactive ? { by: 'person', orgs: [] } : { problems: [needsApproval] };
}

async function confirm(planned: Report, made: CliRequest): Promise<Approval> {
  made.clear();
  process.stdout.write(forPeople(planned));
  const orgs: string[] = [];
  for (const org of planned.plan.orgs.filter((each) => each.changes.length > 0 && each.digest !== undefined)) {
    const settings = countFields(org.changes);
    const question = `Write ${settings} ${settings === 1 ? 'setting' : 'settings'} in "${org.org}"? Type its name to confirm: `;
    if ((await ask(question, process.stdin, process.stdout)) === org.org) orgs.push(org.org);
  }
  return { by: 'person', orgs };
}

const isDigest = (text: string): boolean => new RegExp(`^[0-9a-fA-F]{${SHOWN_DIGITS},64}$`).test(text);

const badDigest = `--approve takes at least ${SHOWN_DIGITS} digits of the digest that \`plan\` shows`;

const needsApproval = 'Without a terminal to ask on, apply needs --approve with the digest that `plan` shows, or --yes';
