import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/model/outcome.ts';
import type { Fault } from '../../../src/sandbox/sandbox.ts';
import { DEPLOYMENT, DEPLOYMENTS, followed, INES, recoloured, settled, startMessaging } from '../../builders/messaging-org.ts';
import { differences, endings, findings, type OrgRun, type Settings } from '../../builders/org-run.ts';

const NEW = '#8A1C1C';
const SHOP = 'Shop messenger';

const deployment = (name: string, fields: Settings, more: Settings = {}): Settings => ({
  messengerDeployments: { [name]: fields },
  ...more,
});

const pin = ({ org }: OrgRun, name = 'Public site'): string => org.messengerDeployment(name).configuration.version;

const puts = (run: OrgRun): number => run.asked().filter((each) => /^PUT .*\/deployments\//.test(each)).length;
const posts = (run: OrgRun): number => run.asked().filter((each) => /^POST .*\/deployments$/.test(each)).length;

const waited = ({ clock }: OrgRun): number => clock.sleeps.reduce((sum, each) => sum + each, 0) / 1_000;

const messageOf = ({ outcomes }: Report, key: string): string => outcomes.find((each) => each.key === key)?.reason?.message ?? '';

describe('a deployment that follows', () => {
  it('is moved after its configuration, in one run, with everything else byte by byte as it was', async () => {
    const run = await startMessaging();
    const before = run.org.snapshot();
    const report = await run.apply(followed(NEW));
    expect(endings(report)).toEqual(['Shop messenger applied', 'Public site applied']);
    const after = run.org.snapshot();
    const repinned = before.messengerDeployments.map((each) =>
      each.name === 'Public site' ? { allowAllDomains: false, ...each, configuration: { ...each.configuration, version: '4' } } : each,
    );
    const byName = (all: readonly { readonly name: string }[]) => settled(all.toSorted((one, other) => (one.name < other.name ? -1 : 1)));
    expect(byName(after.messengerDeployments)).toEqual(byName(repinned));
    expect(differences(await run.plan(followed(NEW)))).toEqual([]);
  });

  it('costs three requests where nothing lags', async () => {
    const run = await startMessaging({ messaging: { pendingReads: 0, cdnLag: 0 } });
    const settings = deployment('Public site', { description: 'New' });
    await run.plan(settings);
    const planned = run.asked().length;
    run.forget();
    await run.apply(settings);
    const asked = run
      .asked()
      .slice(planned)
      .map((each) => each.replace(/ .*\/deployments\/[^/]*/, ' …'));
    // The last one is the verification.
    expect(asked).toEqual(['GET …', 'PUT …', 'GET …', 'GET …']);
  });

  it('tells the number that the newest one came to', async () => {
    const run = await startMessaging();
    const { outcomes } = await run.apply(followed(NEW));
    expect(outcomes[1]?.fields).toMatchObject([{ path: '/configuration/version', before: 3, after: 'newest', became: 4 }]);
  });

  it('and is not moved by anything that it does not follow', async () => {
    const run = await startMessaging();
    await run.apply(followed(NEW));
    expect(['Help pages', 'Old pages', 'Partner portal', 'Begun pages'].map((name) => pin(run, name))).toEqual(['2', '1', '2', '1']);
  });

  it('a configuration that only somebody else has published is moved by the next run alone', async () => {
    const run = await startMessaging();
    run.org.changeMessengerDraft(SHOP, { messenger: { styles: { primaryColor: NEW } } });
    run.org.publishMessengerDraft(SHOP);
    const report = await run.apply(followed(NEW));
    expect([endings(report), pin(run)]).toEqual([['Public site applied'], '4']);
  });
});

describe('a pin', () => {
  it.each<[string, string, number]>([
    ['forwards', 'Old pages', 2],
    ['backwards', 'Public site', 1],
  ])('goes %s, and takes along what lies between', async (_, name, version) => {
    const run = await startMessaging();
    const settings = deployment(
      name,
      { configuration: { name: SHOP, version } },
      { allow: { 'takes-along': [`messengerDeployments/${name}`] } },
    );
    const report = await run.apply(settings);
    expect([endings(report), pin(run, name)]).toEqual([[`${name} applied`], String(version)]);
    expect(findings(report, 'takes-along')[0]?.settings?.map(({ path }) => path)).toContain('/messenger/launcherButton/visibility');
    expect(differences(await run.plan(settings))).toEqual([]);
  });

  it('that is there already asks for nothing more, behind or not', async () => {
    const run = await startMessaging();
    const report = await run.plan(deployment('Help pages', { configuration: { name: SHOP, version: 2 } }));
    expect([differences(report), findings(report)]).toEqual([[], []]);
    expect(run.asked()).toHaveLength(4);
  });

  it('does not follow a change of its configuration', async () => {
    const run = await startMessaging();
    const report = await run.apply(recoloured(NEW, deployment('Public site', { configuration: { name: SHOP, version: 3 } })));
    expect([endings(report), pin(run)]).toEqual([['Shop messenger applied'], '3']);
    expect(findings(report, 'nobody-sees-it')).toHaveLength(1);
  });

  it('to a version that does not exist is an error that lists those that do, and nothing is written', async () => {
    const run = await startMessaging();
    const report = await run.apply(deployment('Public site', { configuration: { name: SHOP, version: 9 } }));
    expect(findings(report, 'version-not-found')).toMatchObject([{ severity: 'error', help: 'It has 1, 2, 3.' }]);
    expect([endings(report), puts(run)]).toEqual([[], 0]);
  });

  it('without a name beside it takes along as well, and has to exist', async () => {
    const run = await startMessaging();
    const risky = await run.apply(deployment('Public site', { configuration: { version: 2 } }));
    expect(findings(risky, 'takes-along')[0]?.settings?.map(({ path }) => path)).toEqual(['/messenger/launcherButton/visibility']);
    expect([risky.refusals.map(({ code }) => code), endings(risky), puts(run)]).toEqual([['risk-not-allowed'], [], 0]);
    const missing = await run.apply(deployment('Help pages', { configuration: { version: 9 } }));
    expect(findings(missing, 'version-not-found')).toMatchObject([{ severity: 'error' }]);
    expect([endings(missing), puts(run)]).toEqual([[], 0]);
  });

  it('of an org stands over the configuration that a profile names', async () => {
    const run = await startMessaging();
    const profiles = { shop: { messengerDeployments: { 'Public site': { configuration: SHOP } } } };
    const settings = deployment(
      'Public site',
      { configuration: { version: 2 } },
      { profiles, use: ['shop'], allow: { 'takes-along': true } },
    );
    const report = await run.apply(settings);
    expect([differences(report), endings(report), pin(run)]).toEqual([
      ['Public site /configuration/version 3 → 2'],
      ['Public site applied'],
      '2',
    ]);
  });
});

describe('another configuration', () => {
  it.each<[string, Settings, string]>([
    ['its newest version', { configuration: 'Partner' }, '2'],
    ['one of its versions', { configuration: { name: 'Partner', version: 1 } }, '1'],
  ])('by its key, with %s, is compared with the one that is left', async (_, fields, version) => {
    const run = await startMessaging();
    const partner = { Partner: { name: 'Partner messenger', languages: ['en-us'] } };
    const settings = deployment('Public site', fields, { messengerConfigurations: partner, allow: { 'takes-along': true } });
    const report = await run.apply(settings);
    expect([endings(report), run.org.messengerDeployment('Public site').configuration]).toEqual([
      ['Public site applied'],
      { id: run.org.messengerConfiguration('Partner messenger').id, version },
    ]);
    const taken = findings(report, 'takes-along')[0]?.settings ?? [];
    expect(taken.find(({ path }) => path === '/messenger/styles/primaryColor')).toMatchObject({ before: '#0B5FA5', after: '#000000' });
    expect(taken.find(({ path }) => path === '/x_kept')?.after).toBe(Number(version));
    expect(taken.map(({ path }) => path)).not.toContain('/languages');
  });
});

describe('what is taken along', () => {
  const behind = deployment('Old pages', { configuration: SHOP });

  it('is a risk, each setting since its version and by whom it was published', async () => {
    const run = await startMessaging();
    run.org.changeMessengerDraft(SHOP, { position: { sideSpace: 40 } }, INES);
    run.org.publishMessengerDraft(SHOP, INES);
    const other = { id: '0a1b2c3d-0000-4000-8000-000000000001', name: 'Jo' };
    run.org.changeMessengerDraft(SHOP, { position: { bottomSpace: 9 } }, other);
    run.org.publishMessengerDraft(SHOP, other);
    const [risk, ...others] = findings(await run.plan(behind), 'takes-along');
    expect(others).toEqual([]);
    expect(risk?.settings).toMatchObject([
      { path: '/messenger/styles/primaryColor', before: '#0165A7', after: '#0B5FA5' },
      { path: '/messenger/launcherButton/visibility', before: 'Off', after: 'On' },
      { path: '/position/sideSpace', before: 20, after: 40 },
      { path: '/position/bottomSpace', before: 12, after: 9 },
    ]);
    // The rows of versions hold no settings here, so the newest is the only one of which it is known.
    expect(risk?.message).toMatch(/4 settings that the file does not name, at the latest since version 5, published by user 0a1b2c3d/);
    expect(risk?.settings?.every(({ note }) => note === undefined)).toBe(true);
    const report = await run.apply(behind);
    expect([report.refusals.map(({ code }) => code), puts(run)]).toEqual([['risk-not-allowed'], 0]);
  });

  it('is told exactly where the list of versions shows what they hold', async () => {
    const run = await startMessaging();
    run.org.changeMessengerDraft(SHOP, { position: { sideSpace: 40 } }, INES);
    run.org.publishMessengerDraft(SHOP, INES);
    run.org.publishMessengerDraft(SHOP);
    const versions = run.org.messengerConfiguration(SHOP).versions.map((each) => ({ ...each, publishedUser: { id: each.publishedUser } }));
    run.sandbox.fault({
      method: 'GET',
      path: '/api/v2/webdeployments/configurations/{configurationId}/versions',
      rewrite: () => ({ entities: versions, total: versions.length }),
    });
    const [risk] = findings(await run.plan(behind), 'takes-along');
    const notes = Object.fromEntries((risk?.settings ?? []).map(({ path, note }) => [path, note]));
    expect(notes['/messenger/styles/primaryColor']).toMatch(/^since version 2, published by user /);
    expect(notes['/messenger/launcherButton/visibility']).toMatch(/^since version 3, /);
    expect(notes['/position/sideSpace']).toMatch(new RegExp(`^since version 4, published by user ${INES.id}`));
  });

  it('is allowed by its own name only, and who has written another one is told that', async () => {
    const run = await startMessaging();
    const allow = { 'takes-along': ['messengerDeployments/Old page'] };
    const [notice] = findings(await run.plan({ ...behind, allow }), 'allow-unneeded');
    expect(notice?.help).toContain('"messengerDeployments/Old pages"');
  });

  it('goes along where the file allows it', async () => {
    const run = await startMessaging();
    const report = await run.apply({ ...behind, allow: { 'takes-along': ['messengerDeployments/Old pages'] } });
    expect([endings(report), pin(run, 'Old pages')]).toEqual([['Old pages applied'], '3']);
  });

  it('is nothing that the file names, under `unchecked` neither, and nothing that visitors never see', async () => {
    const run = await startMessaging();
    run.org.changeMessengerDraft(SHOP, { x_more: { a: 1, b: 2 }, description: 'Another' });
    run.org.publishMessengerDraft(SHOP);
    const named = {
      messenger: { styles: { primaryColor: '#0B5FA5' }, launcherButton: { visibility: 'On' } },
      unchecked: { x_more: { a: 1, b: 2 } },
    };
    const report = await run.plan({ ...behind, messengerConfigurations: { [SHOP]: named } });
    expect([differences(report), findings(report, 'takes-along')]).toEqual([['Old pages /configuration/version 1 → newest'], []]);
  });

  it('is not known, and a risk, where the version that is left cannot be read', async () => {
    const run = await startMessaging();
    run.org.changeMessengerDeployment('Public site', { configuration: { version: '77' } });
    const [risk] = findings(await run.plan(deployment('Public site', { configuration: SHOP })), 'takes-along');
    expect(risk).toMatchObject({ severity: 'risk', message: expect.stringContaining('version 77') });
  });
});

describe('the end of a write', () => {
  it('is waited for two minutes, and then a failure', async () => {
    const run = await startMessaging({ messaging: { pendingReads: 1_000, cdnLag: 0 } });
    const report = await run.apply(deployment('Public site', { description: 'New' }));
    expect(endings(report)).toEqual(['Public site failed not-ready']);
    expect(messageOf(report, 'Public site')).toContain('Pending');
    expect(waited(run)).toBeGreaterThan(110);
    expect(waited(run)).toBeLessThan(130);
    expect(puts(run)).toBe(1);
  });

  it('is a failure at once where the platform reports one, and says no untruth of two minutes', async () => {
    const run = await startMessaging({ messaging: { endInError: ['Public site'] } });
    const report = await run.apply(followed(NEW));
    expect(endings(report)).toEqual(['Shop messenger applied', 'Public site failed not-ready']);
    expect(messageOf(report, 'Public site')).toContain('Error');
    expect(messageOf(report, 'Public site')).not.toContain('two minutes');
    expect(waited(run)).toBeLessThan(10);
  });

  it('that had no effect says what is still otherwise', async () => {
    const run = await startMessaging();
    run.sandbox.fault({ method: 'PUT', path: DEPLOYMENT, status: 200, body: {} });
    const report = await run.apply(followed(NEW));
    expect(endings(report)).toEqual(['Shop messenger applied', 'Public site failed not-verified']);
    expect(messageOf(report, 'Public site')).toContain('not as wanted: /configuration/version');
  });

  it('that failed is made up for by the next run, with nothing but the deployment', async () => {
    const run = await startMessaging();
    run.sandbox.fault({ method: 'PUT', path: DEPLOYMENT, status: 403 });
    expect(endings(await run.apply(followed(NEW)))).toEqual(['Shop messenger applied', 'Public site failed permission-missing']);
    const report = await run.apply(followed(NEW));
    expect([endings(report), findings(report, 'takes-along'), pin(run)]).toEqual([['Public site applied'], [], '4']);
  });

  it.each<[string, Fault, readonly string[], string]>([
    ['arrived', { method: 'PUT', path: DEPLOYMENT, drop: 'after' }, ['Public site applied'], 'New'],
    ['never arrived', { method: 'PUT', path: DEPLOYMENT, drop: 'before' }, ['Public site unknown not-reachable'], ''],
  ])('whose answer is lost is looked at and not repeated: it %s', async (_, fault, expected, description) => {
    const run = await startMessaging();
    run.sandbox.fault(fault);
    expect(endings(await run.apply(deployment('Public site', { description: 'New' })))).toEqual(expected);
    expect([puts(run), run.org.messengerDeployment('Public site').description ?? '']).toEqual([1, description]);
  });

  it('is moved where somebody pinned another version since the plan', async () => {
    const run = await startMessaging();
    const report = await run.apply(followed(NEW), () => run.org.repinMessengerDeployment('Public site', 2));
    expect(endings(report)).toEqual(['Shop messenger applied', 'Public site failed moved']);
    expect([puts(run), pin(run)]).toEqual([0, '2']);
  });

  it('waits for a deployment that is still being worked on, and never sends that state back', async () => {
    const run = await startMessaging();
    run.org.changeMessengerDeployment('Public site', { x_kept: 1 });
    run.sandbox.fault({ method: 'GET', path: DEPLOYMENT, rewrite: (body) => ({ ...(body as object), status: 'Pending' }) });
    expect(endings(await run.apply(deployment('Public site', { description: 'New' })))).toEqual(['Public site applied']);
    const sent = run.sandbox.exchanges.find(({ method, path }) => method === 'PUT' && path.includes('/deployments/'));
    expect(sent?.requestBody).toMatchObject({ status: 'Active', x_kept: 1 });
  });

  it('never sends the state Error back either: what is written is to be active again', async () => {
    const run = await startMessaging();
    run.org.changeMessengerDeployment('Public site', { status: 'Error' });
    expect(endings(await run.apply(deployment('Public site', { description: 'New' })))).toEqual(['Public site applied']);
    const sent = run.sandbox.exchanges.find(({ method, path }) => method === 'PUT' && path.includes('/deployments/'));
    expect(sent?.requestBody).toMatchObject({ status: 'Active', description: 'New' });
    expect(run.org.messengerDeployment('Public site')).toMatchObject({ status: 'Active' });
  });

  it('leaves a deployment that is switched off as it is', async () => {
    const run = await startMessaging();
    run.org.changeMessengerDeployment('Public site', { status: 'Inactive' });
    const report = await run.apply(followed(NEW));
    expect(endings(report)).toEqual(['Shop messenger applied', 'Public site applied']);
    expect(run.org.messengerDeployment('Public site')).toMatchObject({ status: 'Inactive', configuration: { version: '4' } });
    expect(report.outcomes[1]?.visible).toHaveProperty('afterSeconds');
    expect(findings(report, 'deployment-inactive')).toHaveLength(1);
  });
});

describe('what visitors see', () => {
  it('is watched until it shows the new version, and told in seconds since the write', async () => {
    const run = await startMessaging({ messaging: { cdnLag: 3 } });
    const { outcomes } = await run.apply(followed(NEW));
    expect(outcomes.map(({ visible }) => visible)).toEqual([undefined, { afterSeconds: 17 }]);
  });

  it.each<[string, 'served' | 'dropped' | 'forbidden', number]>([
    ['that never catches up', 'served', Number.POSITIVE_INFINITY],
    ['that refuses', 'forbidden', 0],
    ['that never answers', 'dropped', 0],
  ])('of a CDN %s is only a notice, and bounded', async (_, cdn, cdnLag) => {
    const run = await startMessaging({ messaging: { cdn, cdnLag } });
    const report = await run.apply(
      followed(NEW, { messengerDeployments: { 'Public site': { configuration: SHOP }, 'Begun pages': { status: 'Active' } } }),
    );
    expect(endings(report)).toEqual(['Shop messenger applied', 'Public site applied']);
    expect(report.outcomes[1]?.visible).toMatchObject({ problem: { code: 'not-visible-yet' } });
    expect(waited(run)).toBeLessThan(cdn === 'dropped' ? 40 : 320);
  });
});

describe('who sees a change', () => {
  it('is nobody, where no deployment of the file follows it: with the lines to add, and who goes on as before', async () => {
    const run = await startMessaging();
    const [finding] = findings(await run.plan(recoloured(NEW)), 'nobody-sees-it');
    expect(finding).toMatchObject({
      severity: 'notice',
      message: expect.stringMatching(/"Help pages" \(version 2\), "Old pages" \(version 1\), "Public site" \(version 3\) go on/),
      help: expect.stringContaining('messengerDeployments: { "Public site": { configuration: "Shop messenger" } }'),
    });
    // The one that is in step: any other one would take something along.
    const shown = deployment('Public site', { configuration: SHOP });
    expect(findings(await run.plan(recoloured(NEW, shown)), 'takes-along')).toEqual([]);
  });

  it('is not who stays behind: those that the file does not name are told', async () => {
    const run = await startMessaging();
    const report = await run.plan(followed(NEW));
    expect(findings(report, 'nobody-sees-it')).toEqual([]);
    expect(findings(report, 'stays-behind')).toMatchObject([
      { severity: 'notice', message: expect.stringMatching(/Help pages.*Old pages/) },
    ]);
    expect(findings(report, 'stays-behind')[0]?.message).not.toContain('Public site');
  });
});

describe('a creation', () => {
  const both = {
    messengerConfigurations: { Fresh: { languages: ['de'], defaultLanguage: 'de' } },
    messengerDeployments: {
      New: { configuration: 'Fresh', allowedDomains: ['new.example.com'], flow: 'Inbound message', supportedContent: 'Pictures' },
    },
  };

  it('of a deployment after the configuration that it shows, by the same run', async () => {
    const run = await startMessaging();
    const report = await run.apply(both);
    expect(endings(report)).toEqual(['Fresh applied', 'New applied']);
    expect(run.org.messengerDeployment('New')).toMatchObject({
      configuration: { id: run.org.messengerConfiguration('Fresh').id, version: '1' },
      flow: { id: run.org.flow('Inbound message').id },
      allowedDomains: ['new.example.com'],
    });
    expect(report.outcomes[1]?.visible).toHaveProperty('afterSeconds');
    expect(differences(await run.plan(both))).toEqual([]);
  });

  it.each<[string, Fault]>([
    ['was lost', { method: 'POST', path: DEPLOYMENTS, drop: 'after' }],
    ['is empty', { method: 'POST', path: DEPLOYMENTS, rewrite: () => ({}) }],
  ])('whose answer %s is found and never sent again', async (_, fault) => {
    const run = await startMessaging();
    run.sandbox.fault(fault);
    expect(endings(await run.apply(both))).toEqual(['Fresh applied', 'New applied']);
    expect([posts(run), run.org.messengerDeployment('New').configuration.version]).toEqual([1, '1']);
  });

  it('is not tried where the configuration was not made', async () => {
    const run = await startMessaging({ messaging: { endInError: ['Fresh'] } });
    expect(endings(await run.apply(both))).toEqual(['Fresh failed draft-refused', 'New blocked needs-another']);
    expect(posts(run)).toBe(0);
  });

  it('with a flow that was never published is an error before anything is written', async () => {
    const run = await startMessaging();
    const report = await run.apply(deployment('Public site', { flow: 'Not yet' }));
    expect(findings(report, 'not-published')).toMatchObject([{ severity: 'error' }]);
    expect([endings(report), puts(run)]).toEqual([[], 0]);
  });
});

describe('a configuration that is renamed', () => {
  it('while a deployment refers to it: in one run, by its key or by its new name, and nothing is left to plan', async () => {
    const run = await startMessaging();
    const settings = {
      messengerConfigurations: { Shop: { name: 'Shop messenger 2', was: SHOP } },
      messengerDeployments: {
        'Public site': { configuration: 'Shop' },
        'Old pages': { configuration: { name: 'Shop messenger 2', version: 1 } },
      },
    };
    const report = await run.apply(settings);
    expect([endings(report), pin(run), pin(run, 'Old pages')]).toEqual([['Shop applied', 'Public site applied'], '4', '1']);
    expect(run.org.messengerConfiguration('Shop messenger 2').versions.at(-1)).toMatchObject({ name: 'Shop messenger 2', version: '4' });
    expect(differences(await run.plan(settings))).toEqual([]);
  });
});

describe('a version that is pinned without a name', () => {
  it('is one of the configuration that the deployment shows', async () => {
    const run = await startMessaging();
    expect(findings(await run.plan(deployment('Public site', { configuration: { version: 99 } })), 'version-not-found')).toMatchObject([
      { severity: 'error', message: expect.stringContaining('version 99 of "Shop messenger"') },
    ]);
    expect(findings(await run.plan(deployment('Public site', { configuration: { version: 1 } })), 'takes-along')).toHaveLength(1);
  });
});
