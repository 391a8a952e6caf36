import type { AuditedThing } from '../genesys/audits/gathering.ts';
import { whoChanged } from '../genesys/audits/who-changed.ts';
import type { ReadingOrg } from '../genesys/connect.ts';
import type { ApiFailure } from '../model/api-error.ts';
import type { AuditRow } from '../model/audit.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Report } from '../model/outcome.ts';
import { attributionsOf, isAttributed } from '../plan/attribute.ts';
import { auditRowsOf } from '../plan/audit-rows.ts';
import { type ManagedThing, managedThings } from '../plan/managed-things.ts';
import { selectorFor } from '../plan/select.ts';
import type { PlannedOrg } from './plan-orgs.ts';
import type { Request } from './request.ts';
import { vocabulary } from './vocabulary.ts';

/** Who changed what, as a report holds it. */
export type DriftAudit = Pick<Report, 'attributions' | 'audited' | 'since' | 'findings'>;

type Searching = Pick<Request, 'only' | 'clock' | 'signal' | 'since'>;

/** Looks in the audits of each org, which are still open, for who made it differ; what cannot be read is a notice, never a failure. */
export async function attributeDrift(planned: readonly PlannedOrg<ReadingOrg>[], request: Searching): Promise<DriftAudit> {
  const orgs = await Promise.all(planned.map((each) => auditOrg(each, request)));
  const audited = orgs.flatMap((each) => each.audited).sort(newestFirst);
  return {
    attributions: orgs.flatMap((each) => each.attributions ?? []),
    findings: orgs.flatMap((each) => each.findings),
    ...(request.since ? { audited, since: request.since } : {}),
  };
}

/** A managed thing and where its audits are. */
type Searched = AuditedThing & { readonly managed: ManagedThing };

interface OrgAudit extends Pick<DriftAudit, 'attributions' | 'findings'> {
  readonly audited: readonly AuditRow[];
}

async function auditOrg({ settings, plan, session, reading }: PlannedOrg<ReadingOrg>, request: Searching): Promise<OrgAudit> {
  if (!session || !reading) return { findings: [], audited: [] };
  const managed = managedThings(settings, reading, plan.changes, vocabulary, selectorFor(request.only));
  const asked = managed.filter((each) => each.change || request.since);
  const trail = await whoChanged(session.reader, asked.flatMap(searchedIn), {
    ...request,
    isSettled: (thing, changes) => isAttributed(thing.managed, changes),
  });
  const found = new Map(trail.things.map(({ thing, changes }) => [thing.managed, changes]));
  const { since } = request;
  return {
    attributions: asked.flatMap((each) => attributionsOf(plan.org, each, found.get(each) ?? [])),
    audited: since ? asked.flatMap((each) => auditRowsOf(plan.org, each, found.get(each) ?? [], since)) : [],
    findings: trail.problems.map((problem) => whoUnknown(plan.org, problem)),
  };
}

const searchedIn = (managed: ManagedThing): readonly Searched[] =>
  managed.kind.audit ? [{ kind: managed.kind.name, id: managed.live.id, ...managed.kind.audit, managed }] : [];

const whoUnknown = (org: string, { message, help }: ApiFailure): Finding =>
  finding('who-unknown', `${org}: who changed what is not known, or not all of it, since ${message}`, help === undefined ? {} : { help });

const newestFirst = (left: AuditRow, right: AuditRow): number => (left.at === right.at ? 0 : left.at < right.at ? 1 : -1);
