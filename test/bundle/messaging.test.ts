import { describe, expect, it } from 'vitest';
import type { OrgSeed } from '../../src/sandbox/sandbox.ts';
import { startWorld } from './world.ts';

const referable: Partial<OrgSeed> = {
  integrations: [{ name: 'Shop sign-in', type: 'openid-connect' }],
  flows: [{ name: 'Inbound message' }],
  supportedContent: [{ name: 'Pictures', inbound: ['image/*'] }],
  messaging: { pendingReads: 0, cdnLag: 0 },
};

const seed = (name: string, number: number, more: Partial<OrgSeed> = {}): OrgSeed => ({
  name,
  clientId: `client-${name}`,
  clientSecret: `client-${name}-secret-of-the-test`,
  organization: { id: `0f6b2c1e-7a4d-4a56-9f3e-00000000000${number}`, name: `Shop ${name}` },
  ...referable,
  ...more,
});

const profile = `version: 1
profiles:
  shop:
    messengerConfigurations:
      Support: { name: Support messenger, languages: [en-us, de], defaultLanguage: en-us, labels: { de: { MessengerHomeHeaderTitle: Hallo } }, messenger: { styles: { primaryColor: "#0b5fa5" } }, authenticationSettings: { enabled: true, integrationId: Shop sign-in } }
    messengerDeployments:
      Public site: { configuration: Support, flow: Inbound message, supportedContent: Pictures, allowedDomains: [shop.example.com] }
orgs:
  dev: { region: sandbox, organizationId: 0f6b2c1e-7a4d-4a56-9f3e-000000000001, use: [shop] }
  prod: { region: sandbox, organizationId: 0f6b2c1e-7a4d-4a56-9f3e-000000000002, use: [shop], messengerDeployments: { Public site: { allowedDomains: [shop.example.org] } } }
`;

describe('one profile', () => {
  it('lands in every empty org that uses it: created, by the ids that each org has for the same names', async () => {
    const world = await startWorld({ orgs: [seed('dev', 1), seed('prod', 2)] });
    world.write('genesys-cloud.yml', profile);
    const applied = await world.cli(['apply', '--yes', '--json']);
    expect([applied.stderr, applied.code]).toEqual(['', 0]);
    const made = ['dev', 'prod'].map((name) => {
      const org = world.sandbox.org(name);
      const configuration = org.messengerConfiguration('Support messenger');
      const deployment = org.messengerDeployment('Public site');
      expect(configuration.versions).toMatchObject([
        { version: '1', authenticationSettings: { integrationId: org.integration('Shop sign-in').id }, languages: ['en-us', 'de'] },
      ]);
      expect(deployment).toMatchObject({
        configuration: { id: configuration.id, version: '1' },
        flow: { id: org.flow('Inbound message').id },
        supportedContent: { id: org.snapshot().supportedContent[0]?.id },
      });
      return { ids: [deployment.flow?.id, deployment.supportedContent?.id], domains: deployment.allowedDomains };
    });
    expect(made.map(({ domains }) => domains)).toEqual([['shop.example.com'], ['shop.example.org']]);
    expect(new Set(made.flatMap(({ ids }) => ids)).size).toBe(4);
    expect((await world.cli(['plan'])).code).toBe(0);
  });

  it('of what is only to be created changes nothing where it exists, and creates it where it does not', async () => {
    const existing = { name: 'Support messenger', settings: { languages: ['fr'], defaultLanguage: 'fr' } };
    const shown = { name: 'Public site', configuration: 'Support messenger', allowAllDomains: true };
    const has = { messengerConfigurations: [existing], messengerDeployments: [shown] };
    const world = await startWorld({ orgs: [seed('dev', 1), seed('prod', 2, has)] });
    const only = profile
      .replace('{ name: Support', '{ create: only, name: Support')
      .replace('{ configuration: Support', '{ create: only, configuration: Support');
    world.write('genesys-cloud.yml', only);
    const before = world.sandbox.org('prod').snapshot();
    const applied = await world.cli(['apply', '--yes', '--json']);
    expect([applied.stderr, applied.code]).toEqual(['', 0]);
    expect(world.sandbox.org('prod').snapshot()).toEqual(before);
    expect(world.sandbox.org('dev').messengerDeployment('Public site').configuration.version).toBe('1');
    expect((await world.cli(['plan'])).code).toBe(0);
  });

  it('holds no id of one org: that is an error that says so', async () => {
    const world = await startWorld({ orgs: [seed('dev', 1), seed('prod', 2)] });
    const knowledge = 'apps: { knowledge: { knowledgeBase: { id: 8a1f0c52-6b1e-4b7c-9d1e-2f3a4b5c6d7e } } }';
    world.write('genesys-cloud.yml', profile.replace('messenger: { styles', `messenger: { ${knowledge}, styles`));
    const { code, stdout, stderr } = await world.cli(['validate']);
    expect([code, stdout + stderr]).toEqual([1, expect.stringContaining('org-only')]);
    expect(world.sandbox.exchanges).toEqual([]);
  });
});

describe('an export', () => {
  it('of an org whose deployments are behind, on another configuration, or off plans to nothing, drafts of others or not', async () => {
    const has: Partial<OrgSeed> = {
      messengerConfigurations: [
        {
          name: 'Shop',
          settings: { authenticationSettings: { enabled: true, integrationId: 'a-thing-that-is-gone' } },
          versions: [{}, {}, {}],
        },
        { name: 'Begun', draft: { messenger: { enabled: true } } },
        { name: 'Never published', versions: [] },
      ],
      messengerDeployments: [
        {
          name: 'Newest',
          configuration: 'Shop',
          flow: 'Inbound message',
          supportedContent: 'Pictures',
          allowedDomains: ['b.example', 'a.example'],
        },
        { name: 'Behind', configuration: 'Shop', version: 1, allowAllDomains: true, status: 'Inactive' },
        { name: 'In error', configuration: 'Begun', status: 'Error' },
      ],
    };
    const world = await startWorld({ orgs: [seed('dev', 1, has)] });
    const env = { GENESYS_CLIENT_ID: 'client-dev', GENESYS_CLIENT_SECRET: 'client-dev-secret-of-the-test', GENESYS_REGION: 'sandbox' };
    const { code, stdout } = await world.cli(['export', '--org', 'dev'], env);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Behind:\s+configuration:\s+name: Shop\s+version: 1/);
    expect(stdout).toMatch(/Newest:\s+configuration: Shop\n/);
    expect(stdout).not.toContain('a-thing-that-is-gone');
    world.write('genesys-cloud.yml', stdout);
    const planned = await world.cli(['plan']);
    expect([planned.code, planned.stderr]).toEqual([0, '']);
  });
});
