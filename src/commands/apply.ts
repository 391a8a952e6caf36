import { openForWriting, type WritingOrg } from '../genesys/connect.ts';
import { type Finding, finding, hasErrors } from '../model/finding.ts';
import type { OrgSettings } from '../model/org.ts';
import type { Report } from '../model/outcome.ts';
import type { OrgPlan } from '../model/plan.ts';
import { withPinningRisk } from '../plan/not-pinned.ts';
import { accessFor } from './access.ts';
import { decideApply, type OtherCommits, type Standing } from './decide.ts';
import { type AskTip, type ReadTip, readTip } from './evidence.ts';
import { countsAsEmpty, otherSettings, settingsFor } from './other-files.ts';
import { type PlannedOrg, planOrgs } from './plan-orgs.ts';
import { type Prepared, prepare } from './prepare.ts';
import { planOf, reportOf } from './report.ts';
import type { Request } from './request.ts';
import { vocabulary } from './vocabulary.ts';
import { writeOrgs } from './write-orgs.ts';

type Planned = PlannedOrg<WritingOrg>;

/** What an apply asks of its door while it goes on. */
export interface ApplyHooks {
  /** Returns what stands behind the plan, which it is shown first. */
  approve(planned: Report): Promise<Standing>;
  /** What the newest commit of the branch wants; absent where there is no branch. */
  readonly tip?: AskTip;
  /** The review, where one is to stand behind the apply; known before the plan is. */
  readonly review?: Extract<Standing, { by: 'review' }>;
  /** Called right before the first write, with what becomes of every change if the run ends now. */
  beforeWriting?(pending: Report): Promise<void>;
}

/** Plans afresh, decides what may be written, writes it, reads it again. */
export async function apply(request: Request, hooks: ApplyHooks): Promise<Report> {
  const prepared = await prepare(request);
  if (prepared.broken) return reportOf('apply', planOf(request, [], prepared.findings));
  const others = await otherCommits(request, hooks);
  if (hasErrors(others.findings)) return reportOf('apply', planOf(request, [], [...prepared.findings, ...others.findings]));
  const reached = accessFor(prepared, request, openForWriting);
  if ('none' in reached) return reportOf('apply', planOf(request, [], [...prepared.findings, ...reached.none]));
  const known = [...others.before, ...(others.tip ?? [])];
  const planned = await planOrgs(prepared.orgs.map(onlyFixingRules), reached.access, request, (org) => settingsFor(known, org));
  const report = await decideAndWrite(request, planned, prepared, others, hooks);
  await Promise.all(planned.map((each) => each.session?.close()));
  return { ...report, traffic: planned.map((each) => each.traffic()) };
}

type Others = OtherCommits & { readonly findings: readonly Finding[] };

async function otherCommits(request: Request, { review, tip }: ApplyHooks): Promise<Others> {
  const before = review ? otherSettings(review.evidence.before, request) : undefined;
  const newest: ReadTip = tip ? await readTip(tip, request) : { findings: [] };
  const findings = [
    ...(review?.evidence.findings ?? []),
    ...(before ? countsAsEmpty(before, 'the commit before this push') : []),
    ...newest.findings,
  ];
  return { before: before?.orgs ?? [], ...(newest.orgs ? { tip: newest.orgs } : {}), findings };
}

async function decideAndWrite(
  request: Request,
  planned: readonly Planned[],
  prepared: Prepared,
  others: Others,
  hooks: ApplyHooks,
): Promise<Report> {
  const findings = [...prepared.findings, ...others.findings];
  const shown = planOf(request, plansOf(planned), findings);
  const standing = hooks.review ?? (await hooks.approve(reportOf('plan', shown)));
  const plan = standing.by === 'nobody' ? planOf(request, planned.map(withRisk), findings) : shown;
  const newest: ReadTip = hooks.tip ? await readTip(hooks.tip, request) : { findings: [] };
  if (hasErrors(newest.findings)) return reportOf('apply', plan, { findings: newest.findings });
  const decision = decideApply(plan, planned, standing, { before: others.before, ...(newest.orgs ? { tip: newest.orgs } : {}) });
  const notes = standing.by === 'nobody' ? [unreviewed()] : [];
  const before = reportOf('apply', plan, { refusals: decision.refusals, findings: notes });
  const outcomes = await writeOrgs(planned, plan, decision.judgements, request, (pending) =>
    hooks.beforeWriting?.({ ...before, outcomes: pending }),
  );
  return { ...before, outcomes };
}

// Rules that only report are for plan and drift: an apply does not read what only they would look at.
function onlyFixingRules(settings: OrgSettings): OrgSettings {
  const fixes = settings.rules.filter((rule) =>
    vocabulary.rules.some((section) => section.name === rule.section && section.scope(rule).fixes),
  );
  return { ...settings, rules: fixes };
}

const plansOf = (planned: readonly Planned[]): readonly OrgPlan[] => planned.map((each) => each.plan);

const withRisk = (each: Planned): OrgPlan => withPinningRisk(each.plan, each.settings);

const unreviewed = (): Finding =>
  finding('approval-none', 'Nobody reviewed this plan before it was applied', {
    help: 'Apply what a pull request has shown, or by the digest of a plan, so that only what was seen is written.',
  });
