// A pretend Genesys Cloud over HTTP. What it does not imitate stands first in README.md beside this file.
import { Journal } from './exchanges.ts';
import { Faults } from './faults.ts';
import { listen } from './http/listen.ts';
import { RateLimiter } from './http/rate-limit.ts';
import type { Rules } from './http/route.ts';
import { router } from './http/router.ts';
import type { Sandbox, SandboxOptions } from './interface.ts';
import { handleOf } from './org/handle.ts';
import type { Org } from './org/org.ts';
import { plantOrg } from './org/plant.ts';
import { routes } from './routes.ts';
import { type Stage, serve } from './serve.ts';

export type { FunctionManners, Runtime } from './actions/functions/manners.ts';
export type { FunctionSeed } from './actions/functions/seeds.ts';
export type { StoredFunction, StoredZip } from './actions/functions/stored.ts';
export type { ActionManners } from './actions/store.ts';
export type { StoredAction, StoredActionConfig } from './actions/stored.ts';
export type { AuditEntry } from './audits/entry.ts';
export type { AuditSeed } from './audits/seed.ts';
export type { Exchange } from './exchanges.ts';
export type { Fault, FaultEffect, FaultTarget } from './faults.ts';
export type { FailingOperation, FlowManners, UnreadableDefinition } from './flows/manners.ts';
export type { FlowSeed } from './flows/seeds.ts';
export type { StoredFlow, StoredFlowVersion } from './flows/stored.ts';
export type { StoredIntegration } from './integrations/stored.ts';
export type { IntegrationManners, IntegrationTypeSeed } from './integrations/type-seeds.ts';
export type { OrgContents, Sandbox, SandboxOptions, SandboxOrg } from './interface.ts';
export type { StoredConfiguration, StoredVersion } from './messaging/configurations/stored.ts';
export type { StoredSupportedContent, SupportedContentSeed } from './messaging/content/content.ts';
export type { StoredDeployment } from './messaging/deployments/stored.ts';
export type { MessagingManners } from './messaging/manners.ts';
export type { MessengerConfigurationSeed, MessengerDeploymentSeed } from './messaging/seeds.ts';
export type { Person } from './org/by-hand.ts';
export type { ActionSeed, IntegrationSeed, OrgSeed, ScheduleGroupSeed, ScheduleSeed } from './org-seed.ts';
export type { StoredSchedule, StoredScheduleGroup } from './schedules/stored.ts';

/** Starts a sandbox on the loopback address; `close` it to let the process end. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const orgs = options.orgs.map(plantOrg);
  const closing = new AbortController();
  const stage: Stage = {
    orgs,
    find: router(routes),
    faults: new Faults(),
    journal: new Journal(options.log, options.keepExchanges ?? true),
    limiter: new RateLimiter(options.rateLimit),
    rules: rulesOf(options),
    latencyMs: options.latencyMs ?? 0,
    closing: closing.signal,
    sandbox: () => sandbox,
  };
  const listener = await listen(options.port ?? 0, (request, response) => serve(stage, request, response));
  const close = async () => {
    closing.abort();
    await listener.close();
    stage.journal.end();
  };
  const sandbox = handle(stage, listener.url, close);
  return sandbox;
}

function handle(stage: Stage, url: string, close: () => Promise<void>): Sandbox {
  return {
    url,
    hosts: { api: url, login: url, cdn: url },
    org: (name) => handleOf(orgNamed(stage.orgs, name)),
    exchanges: stage.journal.exchanges,
    fault: (fault) => stage.faults.add(fault),
    expireTokens: (name) => orgNamed(stage.orgs, name).tokens.expire(),
    clear: () => {
      stage.faults.clear();
      stage.journal.clear();
    },
    close,
  };
}

function rulesOf({
  maxPageSize,
  configInLists = true,
  versionMismatch = 409,
  fractionDigits = 6,
  nextUriAtEnd = false,
}: SandboxOptions): Rules {
  const sizes = { maxPageSize: maxPageSize ?? 100, maxCursorPageSize: maxPageSize ?? 300, maxFlowPageSize: maxPageSize ?? 500 };
  return { ...sizes, nextUriAtEnd, configInLists, versionMismatch, fractionDigits };
}

function orgNamed(orgs: readonly Org[], name: string): Org {
  const org = orgs.find((candidate) => candidate.name === name);
  if (!org) throw new Error(`the sandbox has no org ${name}; it has ${orgs.map((one) => one.name).join(', ')}`);
  return org;
}
