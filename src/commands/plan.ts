import { openForReading, type ReadingOrg } from '../genesys/connect.ts';
import type { OrgSettings } from '../model/org.ts';
import type { Report } from '../model/outcome.ts';
import type { OrgPlan } from '../model/plan.ts';
import { markElsewhere } from '../plan/cause.ts';
import { identityChanged } from '../plan/identity-changed.ts';
import { wantsOf } from '../plan/wants.ts';
import { accessFor } from './access.ts';
import { attributeDrift } from './attribute-drift.ts';
import { withContext } from './context.ts';
import { countsAsEmpty, otherSettings, settingsFor } from './other-files.ts';
import { type PlannedOrg, planOrgs } from './plan-orgs.ts';
import { prepare } from './prepare.ts';
import { planOf, reportOf } from './report.ts';
import type { Request } from './request.ts';
import { vocabulary } from './vocabulary.ts';

/** Compares the files with the orgs, by clients that cannot write; `drift` is the same comparison for what is committed. */
export async function plan(request: Request, command: 'plan' | 'drift' = 'plan'): Promise<Report> {
  const prepared = await prepare(request);
  if (prepared.broken) return reportOf(command, planOf(request, [], prepared.findings));
  const reached = accessFor(prepared, request, openForReading);
  if ('none' in reached) return reportOf(command, planOf(request, [], [...prepared.findings, ...reached.none]));
  const base = request.base && otherSettings(request.base, request);
  const compared = await planOrgs(prepared.orgs, reached.access, request, (org) => settingsFor(base?.orgs ?? [], org));
  const planned = command === 'plan' ? await withContext(compared) : compared;
  const who = command === 'drift' ? await attributeDrift(planned, request) : undefined;
  await Promise.all(planned.map((each) => each.session?.close()));
  const orgs = base
    ? planned.map((each) => seenFrom(each, settingsFor(base.orgs, each.settings.name)[0]))
    : planned.map((each) => each.plan);
  const findings = [...prepared.findings, ...(base ? countsAsEmpty(base, 'the base of the pull request') : [])];
  return { ...reportOf(command, planOf(request, orgs, findings), { traffic: planned.map((each) => each.traffic()) }), ...who };
}

// The same reading of the org is seen once with our files and once with those of the base.
function seenFrom({ settings, plan: own, reading }: PlannedOrg<ReadingOrg>, base: OrgSettings | undefined): OrgPlan {
  const findings = [...own.findings, ...identityChanged(settings, base)];
  const marked = reading && base ? markElsewhere(own, wantsOf(base, reading, vocabulary)) : own;
  return { ...marked, findings };
}
