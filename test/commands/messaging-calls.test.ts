import { describe, expect, it } from 'vitest';
import { followed, messagingSeed, recoloured, startMessaging } from '../builders/messaging-org.ts';
import { differences, findings, type OrgRun, type Settings, startOrg } from '../builders/org-run.ts';

const MANY = 700;

/** Returns how many requests a plan takes, the sign-in and the question who we are counted as well. */
async function calls(run: OrgRun, settings: Settings): Promise<number> {
  run.forget();
  const report = await run.plan(settings);
  expect(findings(report).filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(report.traffic).toMatchObject([{ calls: run.sandbox.exchanges.length }]);
  return run.sandbox.exchanges.length;
}

describe('a plan of messaging', () => {
  it.each<[string, Settings, number]>([
    ['one configuration', recoloured('#8A1C1C'), 2 + 1 + 1 + 2],
    ['one configuration and a deployment in step', followed('#8A1C1C'), 2 + 1 + 1 + 2],
    [
      'two configurations, a flow and a profile',
      {
        messengerConfigurations: { 'Shop messenger': { languages: ['de'] }, 'Partner messenger': { languages: ['en-us'] } },
        messengerDeployments: { 'Public site': { flow: 'Night message', supportedContent: 'Pictures' } },
      },
      2 + 2 + 1 + 1 + 2 * 2,
    ],
    [
      'two deployments that are behind',
      { messengerDeployments: { 'Help pages': { configuration: 'Shop messenger' }, 'Old pages': { configuration: 'Shop messenger' } } },
      2 + 1 + 1 + 2 + 2,
    ],
    ['a deployment of which no version is named', { messengerDeployments: { 'Help pages': { description: 'New' } } }, 2 + 1 + 1],
  ])('of %s asks no more than is needed', async (_, settings, expected) => {
    expect(await calls(await startMessaging(), settings)).toBe(expected);
  });

  it.each([false, true])('reads 700 of each by cursor, three hundred at once (an empty last page: %s)', async (nextUriAtEnd) => {
    const { messengerConfigurations = [], messengerDeployments = [], ...rest } = messagingSeed;
    const configurations = Array.from({ length: MANY - 3 }, (_, index) => ({ name: `Another ${index}` }));
    const deployments = Array.from({ length: MANY - 5 }, (_, index) => ({
      name: `Other ${index}`,
      configuration: `Another ${index}`,
      allowAllDomains: true,
    }));
    const seed = {
      ...rest,
      messengerConfigurations: [...configurations, ...messengerConfigurations],
      messengerDeployments: [...deployments, ...messengerDeployments],
    };
    const run = await startOrg(seed, { nextUriAtEnd });
    const settings = followed('#8A1C1C', {
      messengerDeployments: { 'Public site': { configuration: 'Shop messenger' }, 'Other 600': { description: 'x' } },
    });
    // One more for each list, that of the versions too.
    const empty = nextUriAtEnd ? 1 : 0;
    expect(await calls(run, settings)).toBe(2 + 2 * (3 + empty) + 2 + empty);
    expect(differences(await run.plan(settings))).toHaveLength(3);
  });
});
