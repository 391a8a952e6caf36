import { actionHandle } from '../actions/handle.ts';
import { integrationHandle } from '../integrations/handle.ts';
import type { OrgContents, SandboxOrg } from '../interface.ts';
import type { Audit, Person } from './by-hand.ts';
import type { Org } from './org.ts';

/** Somebody who works in the admin pages and is not us. */
const somebody: Person = { id: '4d0e7a52-91c3-4f68-b2d7-0c5e8a1f6b39', name: 'Ines Falk' };

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
  };
}

function contentsOf({ organization, integrations, actions, audits }: Org): OrgContents {
  return {
    organization,
    integrations: integrations.all(),
    actions: actions.published.all(),
    drafts: actions.drafts.all(),
    audits: audits.entries(),
  };
}
