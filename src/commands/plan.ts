import { openForReading } from '../genesys/connect.ts';
import type { Report } from '../model/outcome.ts';
import { accessFor } from './access.ts';
import { planOrgs } from './plan-orgs.ts';
import { prepare } from './prepare.ts';
import { planOf, reportOf } from './report.ts';
import type { Request } from './request.ts';

/** Compares the files with the orgs, by clients that cannot write; `drift` is the same comparison for what is committed. */
export async function plan(request: Request, command: 'plan' | 'drift' = 'plan'): Promise<Report> {
  const prepared = await prepare(request);
  if (prepared.broken) return reportOf(command, planOf(request, [], prepared.findings));
  const reached = accessFor(prepared, request, openForReading);
  if ('none' in reached) return reportOf(command, planOf(request, [], [...prepared.findings, ...reached.none]));
  const planned = await planOrgs(prepared.orgs, reached.access, request);
  await Promise.all(planned.map((each) => each.session?.close()));
  const orgs = planned.map((each) => each.plan);
  return reportOf(command, planOf(request, orgs, prepared.findings), { traffic: planned.map((each) => each.traffic()) });
}
