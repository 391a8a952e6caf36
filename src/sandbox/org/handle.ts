import { actionHandle } from '../actions/handle.ts';
import { flowHandle } from '../flows/handle.ts';
import { integrationHandle } from '../integrations/handle.ts';
import type { OrgContents, SandboxOrg } from '../interface.ts';
import { messagingHandle } from '../messaging/handle.ts';
import { scheduleHandle } from '../schedules/handle.ts';
import { type Audit, somebody } from './by-hand.ts';
import type { Org } from './org.ts';

/** An org as a test holds it: a line for each area. */
export function handleOf(org: Org): SandboxOrg {
  const audit: Audit = (by, changes) => org.audits.write(by ?? somebody, changes, 'SUCCESS');
  return {
    name: org.name,
    clientId: org.clientId,
    snapshot: () => structuredClone(contentsOf(org)),
    audits: () => structuredClone(org.audits.entries()),
    addAudit: (seed) => org.audits.add(structuredClone(seed)).id,
    tokens: () => org.tokens.issued(),
    permit: (permissions) => org.permit(permissions),
    ...integrationHandle(org, audit),
    ...actionHandle(org, audit),
    ...scheduleHandle(org, audit),
    ...flowHandle(org, audit),
    ...messagingHandle(org, audit),
  };
}

function contentsOf({ organization, integrations, actions, schedules, flows, messaging, audits }: Org): OrgContents {
  return {
    organization,
    integrations: integrations.all(),
    actions: actions.published.all(),
    drafts: actions.drafts.all(),
    functions: [...actions.functions.published.values()],
    draftFunctions: [...actions.functions.drafts.values()],
    schedules: schedules.schedules.all(),
    scheduleGroups: schedules.groups.all(),
    flows: flows.all(),
    supportedContent: messaging.content.all(),
    messengerConfigurations: messaging.configurations.all(),
    messengerDeployments: messaging.deployments.all(),
    audits: audits.entries(),
  };
}
