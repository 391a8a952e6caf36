import type { Connection, ReadingOrg } from '../genesys/connect.ts';
import { readOrg } from '../genesys/read-org.ts';
import { type ApiFailure, attempt } from '../model/api-error.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { OrgSettings } from '../model/org.ts';
import type { OrgTraffic } from '../model/outcome.ts';
import type { OrgPlan } from '../model/plan.ts';
import { planOrg, unplannedOrg } from '../plan/plan-org.ts';
import { selectorFor } from '../plan/select.ts';
import type { Access } from './access.ts';
import { connectionFor } from './connection.ts';
import type { Request } from './request.ts';
import { vocabulary } from './vocabulary.ts';
import { wantedOf } from './wanted.ts';

/** An org with its plan, and the open connection where there is one. */
export interface PlannedOrg<T extends ReadingOrg> {
  readonly settings: OrgSettings;
  readonly plan: OrgPlan;
  readonly session?: T;
  traffic(): OrgTraffic;
}

/** Plans every org at the same time; one that cannot be planned does not stop the others. */
export function planOrgs<T extends ReadingOrg>(
  orgs: readonly OrgSettings[],
  access: Access<T>,
  request: Request,
): Promise<readonly PlannedOrg<T>[]> {
  return Promise.all(orgs.map((settings) => planOne(settings, access, request)));
}

async function planOne<T extends ReadingOrg>(settings: OrgSettings, access: Access<T>, request: Request): Promise<PlannedOrg<T>> {
  const started = request.clock.now();
  const connection = connectionFor(settings, access, request);
  if ('severity' in connection) return unplanned(settings, connection);
  const opened = await attempt(() => access.open(connection));
  if ('failure' in opened) return unplanned(settings, failureFinding(opened.failure, settings));
  const session = opened.value;
  const plan = await planOpened(settings, session, connection, request);
  const traffic = (): OrgTraffic => ({ org: settings.name, ...session.traffic(), seconds: (request.clock.now() - started) / 1_000 });
  return { settings, plan, session, traffic };
}

async function planOpened(settings: OrgSettings, session: ReadingOrg, connection: Connection, request: Request): Promise<OrgPlan> {
  const read = await readOrg(session.reader, vocabulary.kinds, wantedOf(settings, vocabulary.rules));
  const pinned = settings.organizationId !== undefined || connection.credentials.organizationId !== undefined;
  const reading = { organization: session.organization, live: read.live, findings: read.findings };
  return planOrg(settings, reading, vocabulary, { whole: request.only.length === 0, pinned, selects: selectorFor(request.only) });
}

function failureFinding({ code, message, help }: ApiFailure, settings: OrgSettings): Finding {
  return finding(code, message, { at: settings.regionAt, ...(help === undefined ? {} : { help }) });
}

function unplanned<T extends ReadingOrg>(settings: OrgSettings, problem: Finding): PlannedOrg<T> {
  const traffic = { org: settings.name, calls: 0, waitedSeconds: 0, seconds: 0 };
  return { settings, plan: unplannedOrg(settings, problem), traffic: () => traffic };
}
