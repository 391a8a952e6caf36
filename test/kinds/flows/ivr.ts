import { callData } from '../../../src/sandbox/flows/call-data.ts';
import { definitionOf, menu, task } from '../../../src/sandbox/flows/definition.ts';
import { nodeId, step } from '../../../src/sandbox/flows/nodes.ts';
import type { OrgSeed, SandboxOptions } from '../../../src/sandbox/sandbox.ts';
import { type OrgRun, startOrg } from '../../builders/org-run.ts';

/** Two actions, one of which ends after 30 s and the other after 10 s, and a call flow with three steps that call them and one that waits for an expression. */
export const org: Partial<OrgSeed> = {
  integrations: [{ name: 'CRM' }],
  actions: [
    { id: 'custom_-_lookup', name: 'Lookup', integration: 'CRM', timeoutSeconds: 30 },
    { id: 'custom_-_order', name: 'Order', integration: 'CRM', timeoutSeconds: 10 },
  ],
  flows: [{ name: 'IVR', type: 'inboundcall', published: 4, definition: ivr() }],
};

/** A definition with a menu, a loop, decoys, a secure step, an expression and members that nobody knows. */
export function ivr(more: Readonly<Record<string, unknown>> = {}) {
  const definition = definitionOf({
    name: 'IVR',
    type: 'inboundcall',
    containers: [
      menu('Main', 10, { One: step('TaskAction', 11, { taskReference: nodeId(20) }) }),
      task('Account', 20, [
        callData({ trackingId: 21, action: 'Lookup', timeout: 'P0D0H0M12S0F', next: 22 }),
        callData({ trackingId: 22, action: 'Lookup', next: 23 }),
        step('CollectInputAction', 23, { noEntryTimeout: { text: 'P0D0H0M5S0F' }, x_unknown: { a: [1, null, { b: '' }] } }),
      ]),
      task('Orders', 30, [
        step('LoopAction', 31),
        callData({ trackingId: 32, action: 'Order', timeout: 'P0D0H0M8S0F', secure: true, next: 33 }),
        callData({ name: 'Patient', trackingId: 33, action: 'Order', expression: 'Flow.patience' }),
      ]),
    ],
  });
  return { ...definition, x_more: [[], {}, null], ...more };
}

/** Starts the org with the flow. */
export const startIvr = (seed: Partial<OrgSeed> = {}, options: Partial<SandboxOptions> = {}): Promise<OrgRun> =>
  startOrg({ ...org, ...seed }, options);

/** What a file says of the flow. */
export const wants = (steps: unknown, more: Readonly<Record<string, unknown>> = {}) => ({
  flows: { IVR: { publish: true, steps } },
  ...more,
});
