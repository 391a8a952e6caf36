import type { FunctionManners } from './actions/functions/manners.ts';
import type { FunctionSeed } from './actions/functions/seeds.ts';
import type { FlowManners } from './flows/manners.ts';
import type { FlowSeed } from './flows/seeds.ts';
import type { IntegrationManners, IntegrationTypeSeed } from './integrations/type-seeds.ts';
import type { SupportedContentSeed } from './messaging/content/content.ts';
import type { MessagingManners } from './messaging/manners.ts';
import type { MessengerConfigurationSeed, MessengerDeploymentSeed } from './messaging/seeds.ts';

/** An integration to start with. Members whose names begin with `x_` stand for what no description of the platform names. */
export interface IntegrationSeed {
  id?: string;
  name: string;
  /** Id of the integration type; `custom-rest-actions` when left out. */
  type?: string;
  properties?: Record<string, unknown>;
  advanced?: Record<string, unknown>;
  notes?: string;
  /** Slot of the integration → id of a credential. */
  credentials?: Record<string, string>;
  [x: `x_${string}`]: unknown;
}

/** A data action to start with, as somebody would describe it; the sandbox lays it out the way the platform stores it. */
export interface ActionSeed {
  id?: string;
  name: string;
  /** Name or id of a seeded integration. */
  integration: string;
  /** The name of the integration when left out. */
  category?: string;
  kind?: 'custom' | 'static' | 'customAuth';
  /** Left out: unset, and absent from what is read. */
  timeoutSeconds?: number;
  requestType?: string;
  requestUrlTemplate?: string;
  headers?: Record<string, string>;
  requestTemplate?: string;
  successTemplate?: string;
  translationMap?: Record<string, string>;
  translationMapDefaults?: Record<string, string>;
  secure?: boolean;
  version?: number;
  /** What an action of a function integration runs. */
  function?: FunctionSeed;
  /** True: a draft is open, copied from the published action. */
  draft?: boolean;
  /** Members laid over the stored action, deep: `{ x_owner: 'a', config: { x_retries: 2 } }`. */
  extra?: Record<string, unknown>;
}

/** A schedule to start with. `start` and `end` are local: `2026-01-05T09:00`, seconds and their digits if need be. */
export interface ScheduleSeed {
  id?: string;
  name: string;
  start: string;
  end: string;
  rrule?: string;
  description?: string;
  version?: number;
  /** Members laid over the stored schedule, deep. */
  extra?: Record<string, unknown>;
}

/** A schedule group to start with; its lists hold names or ids of seeded schedules. */
export interface ScheduleGroupSeed {
  id?: string;
  name: string;
  timeZone?: string;
  open?: readonly string[];
  closed?: readonly string[];
  holiday?: readonly string[];
  description?: string;
  version?: number;
  /** Name of a call route that uses the group, so that it cannot be deleted. */
  ivr?: string;
  /** Members laid over the stored group, deep. */
  extra?: Record<string, unknown>;
}

/** One org: its name in the sandbox, the one OAuth client that may enter, and what it holds. */
export interface OrgSeed {
  name: string;
  clientId: string;
  clientSecret: string;
  organization?: { id: string; name: string };
  /** What the client's roles allow; everything when left out. */
  permissions?: readonly string[];
  /** Types beyond those that every org has. */
  integrationTypes?: readonly IntegrationTypeSeed[];
  /** How integrations behave, where it is not as usual. */
  integrationManners?: Partial<IntegrationManners>;
  integrations?: readonly IntegrationSeed[];
  actions?: readonly ActionSeed[];
  schedules?: readonly ScheduleSeed[];
  scheduleGroups?: readonly ScheduleGroupSeed[];
  flows?: readonly FlowSeed[];
  /** How functions behave, where it is not as usual. */
  functions?: Partial<FunctionManners>;
  /** How Architect behaves with flows, where it is not as usual. */
  architect?: Partial<FlowManners>;
  supportedContent?: readonly SupportedContentSeed[];
  messengerConfigurations?: readonly MessengerConfigurationSeed[];
  messengerDeployments?: readonly MessengerDeploymentSeed[];
  /** How web messaging behaves, where it is not as usual. */
  messaging?: Partial<MessagingManners>;
}
