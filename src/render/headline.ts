import type { Finding } from '../model/finding.ts';
import type { Report } from '../model/outcome.ts';
import { amount, count, share } from './amounts.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** Returns the one line that says how a run ended: `3 changes in 2 of 3 orgs`. */
export function headline(report: Report, state: { readonly applying?: true } = {}): string {
  const verdict = verdictOf(report);
  if (state.applying) return `Applying ${count(verdict.going, 'change')} in ${count(verdict.goingOrgs, 'org')}`;
  if (report.findings.concat(report.plan.findings).some(({ code }) => code === 'not-compared')) return notCompared(verdict);
  if (verdict.orgs === 0 && verdict.errors > 0) return nothingRead(report, verdict);
  return LEADS[report.command](verdict);
}

const LEADS: Readonly<Record<Report['command'], (verdict: Verdict) => string>> = {
  validate: (verdict) => (verdict.errors > 0 ? count(verdict.errors, 'error') : joined(['The files are valid', ...problems(verdict)])),
  plan: (verdict) => joined([planned(verdict), ...problems(verdict)]),
  drift: (verdict) => joined([verdict.changes > 0 ? differences(verdict) : unchanged('No drift', verdict), ...problems(verdict)]),
  apply: (verdict) => joined([...refused(verdict), ...applied(verdict), ...left(verdict), ...problems(verdict)]),
};

function nothingRead({ plan }: Report, { errors }: Verdict): string {
  const inFiles = plan.findings.filter(isErrorOfFiles).length;
  return `${count(errors, 'error')}${inFiles === errors ? ' in the files' : ''}`;
}

// What is wrong with a file as a whole has no place in it.
const isErrorOfFiles = ({ severity, at, code }: Finding): boolean => severity === 'error' && (at !== undefined || /(^|-)file-/.test(code));

function planned(verdict: Verdict): string {
  const { changes, others } = verdict;
  const inOrgs = `in ${share(verdict.changedOrgs, verdict.orgs, 'org')}`;
  if (others === 0) return changes > 0 ? `${count(changes, 'change')} ${inOrgs}` : unchanged('No changes', verdict);
  const mine = changes > 0 ? `${count(changes, 'change')} ${inOrgs}` : 'No changes';
  return `${mine} by this pull request, ${count(others, 'other')}`;
}

const differences = ({ changes, changedOrgs, orgs }: Verdict): string =>
  `${count(changes, 'setting')} ${changes === 1 ? 'differs' : 'differ'} in ${share(changedOrgs, orgs, 'org')}`;

const unchanged = (words: string, { compared, orgs, errors }: Verdict): string =>
  compared === 0 && (orgs > 0 || errors > 0)
    ? 'Not compared with any org'
    : `${words}${orgs === 0 ? '' : ` in ${share(compared, orgs, 'org')}`}`;

const notCompared = (verdict: Verdict): string =>
  verdict.errors > 0 ? joined(['Not compared with any org', ...problems(verdict)]) : 'Not compared with any org; the files are valid';

function refused({ refused: number, orgs }: Verdict): readonly string[] {
  if (number === 0) return [];
  return [number === 'all' || number === orgs ? 'Refused: nothing was written' : `Refused in ${share(number, orgs, 'org')}`];
}

function applied(verdict: Verdict): readonly string[] {
  const { outcomes, changes, orgs, refused: number } = verdict;
  const { applied: written, done, failed, blocked, unknown } = outcomes;
  const tried = written + done + failed + blocked + unknown;
  if (tried === 0 && number !== 0 && (number === 'all' || number === orgs)) return [];
  if (changes === 0) return number === 0 ? [unchanged('Nothing to apply', verdict)] : [];
  const rest = [part(done, 'already as wanted'), part(failed, 'failed'), part(blocked, 'not tried'), part(unknown, 'not known')];
  return [`${amount(written + done)} of ${count(changes, 'change')} applied`, ...rest.flat()];
}

const left = ({ outcomes, superseded }: Verdict): readonly string[] => [
  ...part(superseded, 'left to a newer commit'),
  ...part(outcomes.left - superseded, 'left alone'),
];

const part = (number: number, words: string): readonly string[] => (number > 0 ? [`${amount(number)} ${words}`] : []);

const problems = ({ errors, risks }: Verdict): readonly string[] => [
  ...(errors > 0 ? [count(errors, 'error')] : []),
  ...(risks > 0 ? [`${count(risks, 'risk')} to allow`] : []),
];

const joined = (parts: readonly string[]): string => parts.join(', ');
