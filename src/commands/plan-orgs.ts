import type { ReadingOrg } from '../genesys/connect.ts';
import { readOrg } from '../genesys/read-org.ts';
import { type ApiFailure, attempt } from '../model/api-error.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { OrgSettings } from '../model/org.ts';
import type { OrgTraffic } from '../model/outcome.ts';
import type { Organization, OrgPlan } from '../model/plan.ts';
import { planOrg, type Reading, unplannedOrg } from '../plan/plan-org.ts';
import { selectorFor } from '../plan/select.ts';
import type { Access } from './access.ts';
import { connectionFor } from './connection.ts';
import type { Request } from './request.ts';
import { vocabulary } from './vocabulary.ts';
import { askingFor } from './wanted.ts';

/** An org with its plan, and the open connection where there is one. */
export interface PlannedOrg<T extends ReadingOrg> {
  readonly settings: OrgSettings;
  readonly plan: OrgPlan;
  readonly session?: T;
  /** What was read; absent where the org could not be reached. */
  readonly reading?: Reading;
  traffic(): OrgTraffic;
}

/** Returns what other commits want of an org: what they name is read as well. */
export type AlsoRead = (org: string) => readonly OrgSettings[];

/** Plans every org at the same time; one that cannot be planned does not stop the others. */
export function planOrgs<T extends ReadingOrg>(
  orgs: readonly OrgSettings[],
  access: Access<T>,
  request: Request,
  also: AlsoRead = () => [],
): Promise<readonly PlannedOrg<T>[]> {
  return Promise.all(orgs.map((settings) => planOne(settings, access, request, also(settings.name))));
}

async function planOne<T extends ReadingOrg>(
  settings: OrgSettings,
  access: Access<T>,
  request: Request,
  also: readonly OrgSettings[],
): Promise<PlannedOrg<T>> {
  const started = request.clock.now();
  const connection = connectionFor(settings, access, request);
  if ('severity' in connection) return unplanned(settings, connection);
  const opened = await attempt(() => access.open(connection));
  if ('failure' in opened) return unplanned(settings, failureFinding(opened.failure, settings));
  const session = opened.value;
  const reviewed = request.reviewed?.get(settings.name);
  if (reviewed !== undefined && reviewed !== session.organization.id) {
    await session.close();
    return unplanned(settings, notTheReviewed(settings, session.organization, reviewed));
  }
  const reading = await readOpened([settings, ...also], session);
  const pinned = settings.organizationId !== undefined || connection.credentials.organizationId !== undefined;
  const scope = { whole: request.only.length === 0, pinned, selects: selectorFor(request.only) };
  const plan = planOrg(settings, reading, vocabulary, scope);
  const traffic = (): OrgTraffic => ({ org: settings.name, ...session.traffic(), seconds: (request.clock.now() - started) / 1_000 });
  return { settings, plan, session, reading, traffic };
}

const notTheReviewed = (settings: OrgSettings, { id, name }: Organization, reviewed: string): Finding =>
  finding('wrong-organization', `The review saw the organization ${reviewed}, and "${name}" (${id}) answered`, {
    at: settings.regionAt,
    help: 'Correct the credentials, or plan and review again. Nothing else was read, and nothing was written.',
  });

async function readOpened(settings: readonly OrgSettings[], session: ReadingOrg): Promise<Reading> {
  const { live, findings } = await readOrg(session.reader, askingFor(settings, vocabulary));
  return { organization: session.organization, live, findings };
}

function failureFinding({ code, message, help }: ApiFailure, settings: OrgSettings): Finding {
  return finding(code, message, { at: settings.regionAt, ...(help === undefined ? {} : { help }) });
}

function unplanned<T extends ReadingOrg>(settings: OrgSettings, problem: Finding): PlannedOrg<T> {
  const traffic = { org: settings.name, calls: 0, waitedSeconds: 0, seconds: 0 };
  return { settings, plan: unplannedOrg(settings, problem), traffic: () => traffic };
}
