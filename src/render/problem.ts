import { type Code, codes, type RefusalCode } from '../model/codes.ts';
import type { Finding, FoundSetting, Place, Severity } from '../model/finding.ts';
import type { Outcome, Refusal, Report } from '../model/outcome.ts';
import { count } from './amounts.ts';
import { changesOf, type OrgChange } from './org-change.ts';
import { sameInOrgs } from './same-in-orgs.ts';
import { nounOf, type Titles } from './titles.ts';

/** One thing that a person is told, wherever in the report it stands: the same list for every surface. Nothing is escaped yet. */
export interface Problem {
  readonly severity: Severity;
  readonly code: Code | RefusalCode;
  /** The org, or those in which it is the same. */
  readonly org?: string;
  /** What it happened to, in our words and the thing's name. */
  readonly subject?: { readonly noun: string; readonly name: string };
  readonly message: string;
  readonly help?: string;
  readonly at?: Place;
  readonly group?: string;
  readonly allowed?: true;
  /** The single settings that it is about. */
  readonly settings?: readonly FoundSetting[];
  /** It tells why settings were left alone. */
  readonly left?: true;
}

// Another org may be meant; a thing is created; and a merge does not do what it seems to.
const URGENT_NOTICES: ReadonlySet<Problem['code']> = new Set<Problem['code']>(['org-identity-changed', 'creates', 'plan-too-long']);

/** Tells whether a problem is to be read before anything else: all but notices, and a few of these. */
export const isUrgent = ({ severity, code }: Problem): boolean => severity !== 'notice' || URGENT_NOTICES.has(code);

/** Returns everything that a person is to be told: another org is meant, refusals, errors, what failed, risks, what was left alone, notices. */
export function problemsOf(report: Report, titles: Titles): readonly Problem[] {
  const findings = findingsOf(report);
  const of = (severity: Severity, allowed = false) =>
    findings.filter((each) => each.severity === severity && (each.allowed === true) === allowed);
  return sameInOrgs([
    ...of('notice').filter(isUrgent),
    ...report.refusals.map(fromRefusal),
    ...of('error'),
    ...failures(changesOf(report), titles),
    ...untouched(report, 'blocked'),
    ...of('risk'),
    ...of('risk', true),
    ...untouched(report, 'left'),
    ...of('notice').filter((each) => !isUrgent(each)),
    ...report.outcomes.flatMap(notSeen),
  ]);
}

/** Returns every finding of a report once, with its org where it has one. */
export function findingsOf({ plan, findings }: Report): readonly Problem[] {
  const ofOrgs = plan.orgs.flatMap((each) => each.findings.map((found) => fromFinding(found, each.org)));
  const others = [...plan.findings, ...findings].map((found) => fromFinding(found));
  return distinct([...others, ...ofOrgs]);
}

const fromFinding = ({ about: _, ...found }: Finding, org?: string): Problem => ({ ...found, ...(org === undefined ? {} : { org }) });

const fromRefusal = ({ moved: _, ...refusal }: Refusal): Problem => ({ severity: 'error', ...refusal });

function failures(changes: readonly OrgChange[], titles: Titles): readonly Problem[] {
  const settings = changes.flatMap(({ org, change, fields }) => fields.map(({ outcome }) => ({ org, change, outcome })));
  const failed = new Map(settings.filter(({ outcome }) => hasFailed(outcome)).map((each) => [each.outcome, each]));
  return [...failed.values()].flatMap((each) => fromOutcome(each, titles));
}

// What was confirmed, and did not show where visitors look in time.
const notSeen = ({ org, visible }: Outcome): readonly Problem[] =>
  visible && 'problem' in visible ? [{ severity: 'notice', org, ...visible.problem }] : [];

const hasFailed = (outcome: Outcome | undefined): boolean => outcome?.status === 'failed' || outcome?.status === 'unknown';

function fromOutcome({ org, change, outcome }: Pick<OrgChange, 'org' | 'change'> & OrgOutcome, titles: Titles): readonly Problem[] {
  if (!outcome?.reason) return [];
  const { code, message, help } = outcome.reason;
  const subject = { noun: nounOf(titles, change.kind), name: change.key ?? change.name };
  const details = { ...(help === undefined ? {} : { help }), ...(change.at ? { at: change.at } : {}) };
  return [{ severity: 'error', code, org, subject, message, ...details }];
}

interface OrgOutcome {
  readonly outcome: Outcome | undefined;
}

// A failure that stops an org leaves hundreds of changes with one reason; it is told once.
function untouched({ outcomes }: Report, status: 'blocked' | 'left'): readonly Problem[] {
  const same = outcomes.filter((each) => each.status === status);
  const groups = Map.groupBy(same, ({ org, reason }) => JSON.stringify([org, reason?.code, reason?.message]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first?.reason) return [];
    const { code, message, help } = first.reason;
    const settings = group.reduce((sum, { fields }) => sum + fields.length, 0);
    const what = `${count(settings, 'setting')} ${status === 'left' ? 'left alone' : 'not tried'}`;
    const severity = status === 'left' ? codes[code].severity : 'error';
    const text = { severity, code, org: first.org, message: `${what}: ${message}`, ...(help === undefined ? {} : { help }) };
    return [status === 'left' ? { ...text, left: true as const } : text];
  });
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Map(problems.map((each) => [JSON.stringify([each.code, each.message, each.at, each.org]), each]));
  return [...seen.values()];
}
