import type { Report } from '../model/outcome.ts';
import { amount, count, share } from './amounts.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** Returns the one line that says how a run ended: `3 changes in 2 of 3 orgs`. */
export function headline(report: Report, state: { readonly applying?: true } = {}): string {
  const verdict = verdictOf(report);
  if (state.applying) return `Applying ${changesIn(verdict)}`;
  if (report.findings.concat(report.plan.findings).some(({ code }) => code === 'not-compared')) return notCompared(verdict);
  return LEADS[report.command](verdict);
}

const LEADS: Readonly<Record<Report['command'], (verdict: Verdict) => string>> = {
  validate: (verdict) => (verdict.errors > 0 ? count(verdict.errors, 'error') : joined(['The files are valid', ...problems(verdict)])),
  plan: (verdict) => joined([verdict.changes > 0 ? changesIn(verdict) : unchanged('No changes', verdict), ...problems(verdict)]),
  drift: (verdict) => joined([verdict.changes > 0 ? differences(verdict) : unchanged('No drift', verdict), ...problems(verdict)]),
  apply: (verdict) => joined([...refused(verdict), ...applied(verdict), ...problems(verdict)]),
};

const changesIn = ({ changes, changedOrgs, orgs }: Verdict): string => `${count(changes, 'change')} in ${share(changedOrgs, orgs, 'org')}`;

const differences = ({ changes, changedOrgs, orgs }: Verdict): string =>
  `${count(changes, 'setting')} ${changes === 1 ? 'differs' : 'differ'} in ${share(changedOrgs, orgs, 'org')}`;

const unchanged = (words: string, { compared, orgs }: Verdict): string =>
  compared === 0 && orgs > 0 ? 'Not compared with any org' : `${words}${orgs === 0 ? '' : ` in ${share(compared, orgs, 'org')}`}`;

const notCompared = (verdict: Verdict): string =>
  verdict.errors > 0 ? joined(['Not compared with any org', ...problems(verdict)]) : 'Not compared with any org; the files are valid';

function refused({ refused: number, orgs }: Verdict): readonly string[] {
  if (number === 0) return [];
  return [number === 'all' || number === orgs ? 'Refused: nothing was written' : `Refused in ${share(number, orgs, 'org')}`];
}

function applied({ outcomes, changes, orgs, refused: number }: Verdict): readonly string[] {
  const { applied: written, done, failed, blocked, left, unknown } = outcomes;
  const tried = written + done + failed + blocked + left + unknown;
  if (tried === 0 && number !== 0 && (number === 'all' || number === orgs)) return [];
  const total = Math.max(changes, tried);
  if (total === 0) return number === 0 ? [`Nothing to apply in ${count(orgs, 'org')}`] : [];
  const rest = [part(done, 'already as wanted'), part(failed, 'failed'), part(blocked, 'not tried'), part(left, 'left alone')];
  return [`${amount(written + done)} of ${count(total, 'change')} applied`, ...[...rest, part(unknown, 'not known')].flat()];
}

const part = (number: number, words: string): readonly string[] => (number > 0 ? [`${amount(number)} ${words}`] : []);

const problems = ({ errors, risks }: Verdict): readonly string[] => [
  ...(errors > 0 ? [count(errors, 'error')] : []),
  ...(risks > 0 ? [`${count(risks, 'risk')} to allow`] : []),
];

const joined = (parts: readonly string[]): string => parts.join(', ');
