import type { SandboxOrg } from '../../src/sandbox/sandbox.ts';
import type { ConformanceCase } from './case.ts';

/** Integrations: keys of both parts, one inside of another, hidden ones, notes, a renaming, and members and keys that nobody knows. */
export const integrations: ConformanceCase = {
  kind: 'integrations',
  wanted: `
    integrations:
      Old CRM:
        name: Legacy CRM
        properties: { requestTimeout: 5000, url: "https://legacy.dev.example.com", signature: another-seal, x_hidden: 7 }
        advanced: { retries: 3, mapping: { phone: { field: msisdn } } }
        notes: Ours
      Billing: { notes: Owned by the finance systems team }
      Scoring: { was: Scoring functions, unchecked: { x_owner: us } }
  `,
  differing: [
    'Old CRM /advanced/mapping/phone/field',
    'Old CRM /advanced/retries',
    'Old CRM /notes',
    'Old CRM /properties/requestTimeout',
    'Old CRM /properties/signature',
    'Old CRM /properties/x_hidden',
    'Scoring /name',
    'Scoring /unchecked/x_owner',
  ],
  prepare: (sandbox) => {
    const org = sandbox.org('dev');
    org.changeIntegration('Legacy CRM', ({ config }) => {
      Object.assign(config.properties, { x_hidden: 5, x_list: [{ a: 1 }] });
      Object.assign(config.advanced, { mapping: { phone: { field: 'tel', type: 'text' } } });
      Object.assign(config, { x_owner: 'nobody', x_more: { a: [1] } });
    });
    org.changeIntegration('Scoring functions', ({ config }) => Object.assign(config, { x_owner: 'them' }));
  },
  changeByHand: (org) => org.changeIntegration('Legacy CRM', ({ config }) => Object.assign(config.properties, { requestTimeout: 7000 })),
  drifted: 'Old CRM /properties/requestTimeout',
  unnamed,
};

function unnamed(org: SandboxOrg): unknown {
  const { integrations: all, actions, drafts } = org.snapshot();
  return { actions, drafts, integrations: all.map(without) };
}

// What the file names is the same everywhere; all else has to stay.
function without(integration: ReturnType<SandboxOrg['snapshot']>['integrations'][number]): unknown {
  const { version: _, ...config } = structuredClone(integration.config);
  if (config.name === 'Legacy CRM') {
    Object.assign(config.properties, { requestTimeout: 0, signature: '', x_hidden: 0 });
    Object.assign(config.advanced, {
      retries: 0,
      mapping: { phone: { field: '', type: Reflect.get(Object(config.advanced['mapping']), 'phone')?.type } },
    });
    config.notes = '';
  }
  if (/^Scoring/.test(config.name)) Object.assign(config, { name: 'Scoring', x_owner: '' });
  return { ...integration, config };
}
