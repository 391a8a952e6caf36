import type { StoredFunction } from './actions/functions/stored.ts';
import type { ActionHandle } from './actions/handle.ts';
import type { StoredAction } from './actions/stored.ts';
import type { AuditEntry } from './audits/entry.ts';
import type { AuditSeed } from './audits/seed.ts';
import type { Exchange } from './exchanges.ts';
import type { Fault } from './faults.ts';
import type { FlowHandle } from './flows/handle.ts';
import type { StoredFlow } from './flows/stored.ts';
import type { RateLimit } from './http/rate-limit.ts';
import type { IntegrationHandle } from './integrations/handle.ts';
import type { StoredIntegration } from './integrations/stored.ts';
import type { StoredConfiguration } from './messaging/configurations/stored.ts';
import type { StoredSupportedContent } from './messaging/content/content.ts';
import type { StoredDeployment } from './messaging/deployments/stored.ts';
import type { MessagingHandle } from './messaging/handle.ts';
import type { OrgSeed } from './org-seed.ts';
import type { ScheduleHandle } from './schedules/handle.ts';
import type { StoredSchedule, StoredScheduleGroup } from './schedules/stored.ts';

/** How a sandbox is started. */
export interface SandboxOptions {
  /** 0, the default: any free one. */
  port?: number;
  orgs: readonly OrgSeed[];
  /** File to which each exchange is appended as a line of JSON. */
  log?: string;
  /** Wait before each request is handled. */
  latencyMs?: number;
  /** Without it no request is refused for its rate. */
  rateLimit?: RateLimit;
  /** A larger `pageSize` is cut to this without a word; 100 when left out, 500 for the list of flows, 300 for lists with cursors (the platform's maximum is unverified, 2026-11). */
  maxPageSize?: number;
  /** True: the last page of a list with cursors names a next one, too, that is empty (unverified, 2026-11). */
  nextUriAtEnd?: boolean;
  /** False: list rows come without `config`, although asked for. */
  configInLists?: boolean;
  /** Status of a write whose version is not the stored one; 409 when left out. */
  versionMismatch?: 409 | 400;
  /** Digits after the second in the times of a schedule; 6 when left out, 3 is the form of the description (unverified, 2026-11). */
  fractionDigits?: 3 | 6;
  /** False: nothing is kept in `exchanges`, for runs over tens of thousands of requests. */
  keepExchanges?: boolean;
}

/** A running sandbox. */
export interface Sandbox {
  readonly url: string;
  readonly hosts: { api: string; login: string; cdn: string };
  org(name: string): SandboxOrg;
  /** Everything asked so far, in the order of asking. */
  readonly exchanges: readonly Exchange[];
  fault(fault: Fault): void;
  /** Makes every token of an org worthless: the next request with one hears 401. */
  expireTokens(org: string): void;
  /** Forgets faults and exchanges, not the orgs. */
  clear(): void;
  close(): Promise<void>;
}

/** Everything that an org holds, as a copy. */
export interface OrgContents {
  organization: { id: string; name: string };
  integrations: readonly StoredIntegration[];
  actions: readonly StoredAction[];
  drafts: readonly StoredAction[];
  functions: readonly StoredFunction[];
  draftFunctions: readonly StoredFunction[];
  /** Deleted ones too, with that state. */
  schedules: readonly StoredSchedule[];
  /** The same. */
  scheduleGroups: readonly StoredScheduleGroup[];
  flows: readonly StoredFlow[];
  supportedContent: readonly StoredSupportedContent[];
  messengerConfigurations: readonly StoredConfiguration[];
  messengerDeployments: readonly StoredDeployment[];
  audits: readonly AuditEntry[];
}

/** One org, held by a test. Everything given out is a copy; a name that fits no thing or two of them throws. */
export interface SandboxOrg extends IntegrationHandle, ActionHandle, ScheduleHandle, FlowHandle, MessagingHandle {
  readonly name: string;
  readonly clientId: string;
  snapshot(): OrgContents;
  audits(): readonly AuditEntry[];
  /** Adds an audit, of any time, of a change that is not made; gives its id. */
  addAudit(seed: AuditSeed): string;
  /** Every token ever given out: what must not turn up anywhere. */
  tokens(): readonly string[];
  /** What the client may do from now on; undefined for everything. */
  permit(permissions: readonly string[] | undefined): void;
}
