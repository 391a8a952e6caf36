import { describe, expect, it } from 'vitest';
import { followed, recoloured, startMessaging } from '../../builders/messaging-org.ts';
import { differences, endings, findings, type OrgRun, type Settings } from '../../builders/org-run.ts';

const [OLD, NEW, NEWER] = ['#0B5FA5', '#8A1C1C', '#222222'];
const SHOP = 'Shop messenger';
const PARTNER = 'Partner messenger';
const any = { allow: { 'takes-along': true } };

const shows = (configuration: unknown, more: Settings = {}): Settings => ({
  messengerDeployments: { 'Public site': { configuration } },
  ...more,
});

/** The colour and the launcher of the shop, which the public site follows. */
const withLauncher = (primaryColor: string): Settings => ({
  ...shows(SHOP),
  messengerConfigurations: { [SHOP]: { messenger: { styles: { primaryColor }, launcherButton: { visibility: 'On' } } } },
});

const pinned = ({ org }: OrgRun) => org.messengerDeployment('Public site').configuration;

/** Publishes versions of a configuration by hand until its newest has this number. */
function publishUpTo({ org }: OrgRun, name: string, number: number): void {
  for (let at = org.messengerConfiguration(name).versions.length; at < number; at++) {
    org.changeMessengerDraft(name, { x_turn: at });
    org.publishMessengerDraft(name);
  }
}

/** Somebody shows the partner's messenger on the public site, at a version with this number. */
function switchToPartner(run: OrgRun, version: string): void {
  run.org.changeMessengerDeployment('Public site', { configuration: { id: run.org.messengerConfiguration(PARTNER).id, version } });
}

describe('a merge that changes a configuration', () => {
  it('moves what follows it, also where a later commit wants something else of another setting', async () => {
    const run = await startMessaging();
    const tip = followed(NEW, { policies: { minimumContrast: 0 } });
    const { applied } = await run.merge(followed(OLD), followed(NEW), () => {}, { tip });
    expect([endings(applied), pinned(run).version]).toEqual([['Shop messenger applied', 'Public site applied'], '4']);
  });

  it('is followed by the next one in a row: each applies its own', async () => {
    const run = await startMessaging();
    const first = () => run.org.messengerConfiguration(SHOP);
    const { applied } = await run.merge(followed(NEW), followed(NEWER), () => {
      run.org.changeMessengerDraft(SHOP, { messenger: { styles: { primaryColor: NEW } } });
      run.org.publishMessengerDraft(SHOP);
      run.org.repinMessengerDeployment('Public site', 4);
    });
    expect([endings(applied), applied.refusals, pinned(run).version]).toEqual([['Shop messenger applied', 'Public site applied'], [], '5']);
    expect(first().versions).toHaveLength(5);
  });

  it('leaves a deployment where it would bring along a setting that drifted since the version that visitors see', async () => {
    const run = await startMessaging();
    const { planned, applied } = await run.merge(withLauncher(OLD), withLauncher(NEW), () => {
      run.org.changeMessengerDraft(SHOP, { messenger: { launcherButton: { visibility: 'Off' } } });
      run.org.publishMessengerDraft(SHOP);
    });
    expect(differences(planned)).toHaveLength(2);
    expect(endings(applied)).toEqual(['Shop messenger applied', 'Public site left unreviewed', 'Shop messenger left unreviewed']);
    expect(pinned(run).version).toBe('3');
  });

  it('tells so on the pull request where the setting had drifted before: the move is not by it', async () => {
    const run = await startMessaging();
    run.org.changeMessengerDraft(SHOP, { messenger: { launcherButton: { visibility: 'Off' } } });
    run.org.publishMessengerDraft(SHOP);
    const { planned, applied } = await run.merge(withLauncher(OLD), withLauncher(NEW));
    const fields = planned.plan.orgs[0]?.changes.flatMap((change) => change.fields) ?? [];
    expect(fields.map(({ path, elsewhere }) => `${path}${elsewhere ? ' elsewhere' : ''}`)).toEqual([
      '/messenger/launcherButton/visibility elsewhere',
      '/messenger/styles/primaryColor',
      '/configuration/version elsewhere',
    ]);
    expect([endings(applied).slice(0, 1), pinned(run).version]).toEqual([['Shop messenger applied'], '3']);
  });

  it('moves it all the same where visitors see the drifted setting already', async () => {
    const run = await startMessaging();
    run.org.changeMessengerDraft(SHOP, { messenger: { launcherButton: { visibility: 'Off' } } });
    run.org.publishMessengerDraft(SHOP);
    run.org.repinMessengerDeployment('Public site', 4);
    const { applied } = await run.merge(withLauncher(OLD), withLauncher(NEW));
    expect([endings(applied), pinned(run).version]).toEqual([
      ['Shop messenger applied', 'Public site applied', 'Shop messenger left unreviewed'],
      '5',
    ]);
  });
});

describe('a merge that has nothing to do with a deployment', () => {
  it('does not move one that somebody has set back by hand', async () => {
    const run = await startMessaging();
    run.org.repinMessengerDeployment('Public site', 2);
    const base = followed(OLD, any);
    const files = followed(OLD, {
      ...any,
      messengerDeployments: { 'Public site': { configuration: SHOP }, 'Help pages': { description: 'New' } },
    });
    const { planned, applied } = await run.merge(base, files);
    const move = planned.plan.orgs[0]?.changes.find(({ name }) => name === 'Public site')?.fields[0];
    expect(move).toMatchObject({ path: '/configuration/version', elsewhere: true });
    expect([endings(applied), pinned(run).version]).toEqual([['Help pages applied', 'Public site left unreviewed'], '2']);
  });
});

describe('a merge that shows another configuration', () => {
  it('moves to its newest version: the two are one', async () => {
    const run = await startMessaging();
    const { planned, applied } = await run.merge(shows(SHOP, any), shows(PARTNER, any));
    expect(planned.plan.orgs[0]?.changes[0]?.fields.map(({ elsewhere }) => elsewhere)).toEqual([undefined, undefined]);
    expect([endings(applied), pinned(run)]).toEqual([
      ['Public site applied'],
      { id: run.org.messengerConfiguration(PARTNER).id, version: '2' },
    ]);
  });

  it('leaves both to a later commit that shows a third one', async () => {
    const run = await startMessaging();
    const before = pinned(run);
    const { applied } = await run.merge(shows(SHOP, any), shows(PARTNER, any), () => {}, { tip: shows('Begun messenger', any) });
    expect([endings(applied), pinned(run)]).toEqual([['Public site left superseded'], before]);
  });

  it('leaves both to a later commit that pins another version of it', async () => {
    const run = await startMessaging();
    const before = pinned(run);
    const { applied } = await run.merge(shows(SHOP, any), shows(PARTNER, any), () => {}, {
      tip: shows({ name: PARTNER, version: 1 }, any),
    });
    expect([endings(applied), pinned(run)]).toEqual([['Public site left superseded'], before]);
  });
});

describe('somebody who shows another configuration at the same number', () => {
  it('between review and apply: the number of one is never written to the other', async () => {
    const run = await startMessaging();
    publishUpTo(run, PARTNER, 4);
    const { applied } = await run.merge(followed(OLD, any), followed(NEW, any), () => switchToPartner(run, '3'));
    expect(endings(applied)).not.toContain('Public site applied');
    expect(pinned(run)).toEqual({ id: run.org.messengerConfiguration(PARTNER).id, version: '3' });
  });

  it('between plan and write: the deployment was moved', async () => {
    const run = await startMessaging();
    publishUpTo(run, PARTNER, 4);
    const report = await run.apply(followed(NEW), () => switchToPartner(run, '3'));
    expect(endings(report)).toEqual(['Shop messenger applied', 'Public site failed moved']);
    expect(pinned(run).version).toBe('3');
  });

  it('between plan and write, even where that number is the one that is wanted', async () => {
    const run = await startMessaging();
    publishUpTo(run, PARTNER, 4);
    const report = await run.apply(followed(NEW), () => switchToPartner(run, '4'));
    expect(endings(report)).toEqual(['Shop messenger applied', 'Public site failed moved']);
  });

  it('and who pins another number, while the file moves it to another configuration of the same', async () => {
    const run = await startMessaging();
    publishUpTo(run, PARTNER, 3);
    const report = await run.apply(shows({ name: PARTNER, version: 3 }, any), () => run.org.repinMessengerDeployment('Public site', 2));
    expect([endings(report), pinned(run).version]).toEqual([['Public site failed moved'], '2']);
  });
});

describe('what a deployment takes along', () => {
  it('is also what is named for a creation alone', async () => {
    const run = await startMessaging();
    run.org.changeMessengerDraft(SHOP, { messenger: { styles: { primaryColor: '#FFFFFF' } } });
    run.org.publishMessengerDraft(SHOP);
    const created = { create: 'only', languages: ['en-us'], defaultLanguage: 'en-us', messenger: { styles: { primaryColor: OLD } } };
    const report = await run.plan(shows(SHOP, { messengerConfigurations: { [SHOP]: created } }));
    expect(findings(report, 'takes-along')).toMatchObject([{ settings: [{ path: '/messenger/styles/primaryColor', after: '#FFFFFF' }] }]);
  });

  it.each<[string, string, number]>([
    ['is also what `only` leaves out', '#FFFFFF', 1],
    ['is not what `only` leaves out, where it is as the file says', NEW, 0],
  ])('%s', async (_, colour, count) => {
    const run = await startMessaging();
    run.org.changeMessengerDraft(SHOP, { messenger: { styles: { primaryColor: colour } } });
    run.org.publishMessengerDraft(SHOP);
    const report = await run.plan(followed(NEW), { only: ['messengerDeployments/*'] });
    expect(findings(report, 'takes-along')).toHaveLength(count);
  });
});

describe('a plan of a part', () => {
  it('reads the configuration that is meant by the key of an entry which is left out', async () => {
    const run = await startMessaging();
    const shop = { Shop: { name: SHOP, messenger: { styles: { primaryColor: OLD } } } };
    const report = await run.plan(shows('Shop', { messengerConfigurations: shop }), { only: ['messengerDeployments/*'] });
    expect([differences(report), findings(report)]).toEqual([[], []]);
  });

  it('of a client that may not see flows says so, and not that there are none', async () => {
    const run = await startMessaging();
    run.sandbox.fault({ method: 'GET', path: '/api/v2/flows', status: 403 });
    const report = await run.plan({ messengerDeployments: { 'Public site': { flow: 'Inbound message' } } });
    expect(findings(report).map(({ code }) => code)).toEqual(['permission-missing']);
  });
});

describe('what visitors see', () => {
  it('is watched also where another configuration has the same number', async () => {
    const run = await startMessaging({ messaging: { cdnLag: 3 } });
    publishUpTo(run, PARTNER, 3);
    const { outcomes } = await run.apply(shows({ name: PARTNER, version: 3 }, any));
    expect(outcomes[0]?.visible).toEqual({ afterSeconds: 17 });
  });

  it.each<[string, Settings]>([
    ['an entry that is there for a creation alone', { create: 'only', configuration: SHOP, allowAllDomains: true }],
    ['an entry that leaves its configuration unsaid', { status: 'Active' }],
  ])('does not change by %s', async (_, fields) => {
    const run = await startMessaging();
    const report = await run.plan(recoloured(NEW, { messengerDeployments: { 'Public site': fields } }));
    expect(findings(report, 'nobody-sees-it')).toMatchObject([{ message: expect.stringContaining('"Public site" (version 3)') }]);
  });
});
