import type { SandboxOrg } from '../../src/sandbox/sandbox.ts';
import type { ConformanceCase } from './case.ts';

const NAMED = ['Create ticket', 'Lookup order', 'Send receipt', 'Lookup customer', 'Find customer', 'Find customer by phone', 'Score lead'];

/** Data actions: timeouts set, unset and told apart by integration, a renaming, and members that nobody knows. */
export const dataActions: ConformanceCase = {
  kind: 'dataActions',
  wanted: `
    dataActions:
      Create ticket: 12s
      Lookup order: { timeout: 8s }
      Send receipt: 9000ms
      Lookup customer: { integration: CRM web services, timeout: 11s }
      Customers of billing: { name: Lookup customer, integration: Billing, timeout: 13s }
      Find customer by phone: { was: Find customer, timeout: 10s }
      Score lead: { timeout: 14s, function: { timeout: 12s, runtime: nodejs24.x, description: Scores each lead, handler: dist/score.handler } }
      Update consent: { unchecked: { config: { x_retries: 4 } } }
  `,
  differing: [
    'Create ticket /timeout',
    'Find customer by phone /name',
    'Lookup customer /timeout',
    'Customers of billing /timeout',
    'Score lead /function/description',
    'Score lead /function/handler',
    'Score lead /function/runtime',
    'Score lead /function/timeout',
    'Score lead /timeout',
    'Send receipt /timeout',
    'Update consent /unchecked/config/x_retries',
  ],
  prepare: (sandbox) =>
    sandbox
      .org('dev')
      .changeAction('Update consent', (action) => Object.assign(action.config ?? {}, { x_retries: 2, x_mode: { a: [1, 2] } })),
  changeByHand: (org) => org.changeFunction('Score lead', (one) => Object.assign(one, { timeoutSeconds: 5 })),
  drifted: 'Score lead /function/timeout',
  unnamed,
};

function unnamed(org: SandboxOrg): unknown {
  const { actions, drafts, integrations, functions, draftFunctions } = org.snapshot();
  const code = functions.map(({ id, zip, exceptions }) => ({ id, zip, exceptions }));
  const kept = actions.map(({ version: _, ...action }) => {
    const config = action.config && Object.fromEntries(Object.entries(action.config).filter(([name]) => !isNamed(action.name, name)));
    return { ...action, config, name: action.name === 'Find customer by phone' ? 'Find customer' : action.name };
  });
  return { actions: kept.toSorted((left, right) => (left.id < right.id ? -1 : 1)), drafts, integrations, code, draftFunctions };
}

const isNamed = (action: string, member: string): boolean =>
  (member === 'timeoutSeconds' && NAMED.includes(action)) || (member === 'x_retries' && action === 'Update consent');
