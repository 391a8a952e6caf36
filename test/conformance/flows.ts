import { findSteps } from '../../src/kinds/flows/find-steps.ts';
import { withStep } from '../../src/kinds/flows/set-step.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { SandboxOrg } from '../../src/sandbox/sandbox.ts';
import { ivr } from '../kinds/flows/ivr.ts';
import type { ConformanceCase } from './case.ts';

/** Flows: steps by their action, by container and by tracking id; one secure, one with an expression, and much that nobody names. */
export const flows: ConformanceCase = {
  kind: 'flows',
  wanted: `
    dataActions:
      Ours: { name: Lookup customer, integration: CRM web services }
    flows:
      Main IVR: { type: inboundcall, publish: true, steps: { Ours: 6s, Lookup order: { Order status: 4s } } }
      Card payment: { publish: true, steps: { Update consent: suggested } }
      Nested: { publish: true, steps: { Find customer: { Account: 7s, 22: 1500ms } } }
      Inbound message: { steps: { Find customer: 6500ms } }
  `,
  differing: [
    'Main IVR /steps/Lookup customer/21',
    'Main IVR /steps/Lookup order/32',
    'Card payment /steps/Update consent/11',
    'Nested /steps/Find customer/21',
    'Nested /steps/Find customer/22',
  ],
  prepare: (sandbox) => {
    const text = JSON.stringify(ivr({ type: 'workflow' }))
      .replaceAll('@action:Lookup', '@action:Find customer')
      .replaceAll('@action:Order', '@action:Create ticket');
    sandbox.org('dev').addFlow({ name: 'Nested', type: 'workflow', published: 3, definition: JSON.parse(text) });
  },
  changeByHand: (org) => org.publishFlow('Nested', (definition) => Object.assign(definition, setAll(definition as JsonObject, [21], '9s'))),
  drifted: 'Nested /steps/Find customer/21',
  uncertain: true,
  only: 'flows/*',
  unnamed,
};

const NAMED: Readonly<Record<string, readonly number[]>> = { 'Main IVR': [21, 32], 'Card payment': [11], Nested: [21, 22] };

// Every definition that is live with the named steps set to one value, and whatever else is stored.
function unnamed(org: SandboxOrg): unknown {
  const { flows: all, ...others } = org.snapshot();
  const live = all.map(({ id, name }) => [id, setAll(org.flowDefinition(id) as JsonObject, NAMED[name] ?? [], '1s')]);
  const { audits: _, ...rest } = others;
  return { live, rest };
}

const setAll = (definition: JsonObject, ids: readonly number[], value: string): JsonObject =>
  findSteps(definition)
    .filter(({ trackingId }) => ids.includes(trackingId))
    .reduce((whole, { at }) => withStep(whole, at, value), definition);
