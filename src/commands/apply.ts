import { applyPlan } from '../genesys/apply-plan.ts';
import { openForWriting, type WritingOrg } from '../genesys/connect.ts';
import { verify } from '../genesys/verify.ts';
import { labelOf } from '../model/entry.ts';
import { type Finding, finding, hasErrors } from '../model/finding.ts';
import type { OrgSettings } from '../model/org.ts';
import type { Outcome, Refusal, Report } from '../model/outcome.ts';
import type { OrgPlan } from '../model/plan.ts';
import { isAllowed } from '../plan/allow.ts';
import { type Approval, refusalsFor } from '../plan/approval.ts';
import { withPinningRisk } from '../plan/not-pinned.ts';
import { accessFor } from './access.ts';
import { type PlannedOrg, planOrgs } from './plan-orgs.ts';
import { prepare } from './prepare.ts';
import { planOf, reportOf } from './report.ts';
import type { Request } from './request.ts';
import { vocabulary } from './vocabulary.ts';

type Planned = PlannedOrg<WritingOrg>;

/** Plans afresh, asks what stands behind it, writes what is approved, reads it again. `approve` sees the plan first. */
export async function apply(request: Request, approve: (planned: Report) => Promise<Approval>): Promise<Report> {
  const prepared = await prepare(request);
  if (prepared.broken) return reportOf('apply', planOf(request, [], prepared.findings));
  const reached = accessFor(prepared, request, openForWriting);
  if ('none' in reached) return reportOf('apply', planOf(request, [], [...prepared.findings, ...reached.none]));
  const planned = await planOrgs(prepared.orgs.map(onlyFixingRules), reached.access, request);
  const report = await decideAndWrite(request, planned, prepared.findings, approve);
  await Promise.all(planned.map((each) => each.session?.close()));
  return { ...report, traffic: planned.map((each) => each.traffic()) };
}

async function decideAndWrite(
  request: Request,
  planned: readonly Planned[],
  findings: readonly Finding[],
  approve: (planned: Report) => Promise<Approval>,
): Promise<Report> {
  const shown = planOf(request, plansOf(planned), findings);
  const approval = await approve(reportOf('plan', shown));
  const plan = approval.by === 'nobody' ? planOf(request, planned.map(withRisk), findings) : shown;
  const refusals = refusalsFor(plan, approval);
  const written = await Promise.all(planned.map((each, index) => writeOrg(each, plan.orgs[index] ?? each.plan, refusals, request)));
  return reportOf('apply', plan, { outcomes: written.flat(), refusals, findings: approval.by === 'nobody' ? [unreviewed()] : [] });
}

async function writeOrg(planned: Planned, plan: OrgPlan, refusals: readonly Refusal[], request: Request): Promise<readonly Outcome[]> {
  const { session, settings } = planned;
  const refused = refusals.some((each) => each.org === undefined || each.org === plan.org);
  if (!session || refused || hasErrors(plan.findings)) return [];
  const outcomes = await applyPlan(session.writer, vocabulary.kinds, plan, {
    allows: (code, change) => isAllowed(code, labelOf(change), settings.allow),
    record: request.onOutcome,
    ...(request.signal ? { signal: request.signal } : {}),
    onProgress: (done, of) => request.onProgress({ org: plan.org, doing: 'writing', what: 'changes', done, of }),
  });
  const verified = await verify(session.reader, vocabulary.kinds, outcomes, request.clock, request.signal);
  for (const outcome of verified) if (!outcomes.includes(outcome)) request.onOutcome(outcome);
  return verified;
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
    help: 'Apply by the digest of a plan, so that only what was seen is written.',
  });
