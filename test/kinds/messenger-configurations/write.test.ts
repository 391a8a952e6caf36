import { describe, expect, it } from 'vitest';
import { reportFile } from '../../../src/render/json.ts';
import { renderTerminal } from '../../../src/render/terminal/render.ts';
import type { Fault } from '../../../src/sandbox/sandbox.ts';
import {
  CONFIGURATIONS,
  DRAFT,
  followed,
  INES,
  messagingSeed,
  PUBLISH,
  recoloured,
  settled,
  startMessaging,
} from '../../builders/messaging-org.ts';
import { differences, endings, findings, type OrgRun } from '../../builders/org-run.ts';

const NEW = '#8A1C1C';
const SHOP = 'Shop messenger';

const published = ({ org }: OrgRun, name = SHOP): readonly (readonly [string, unknown])[] =>
  org
    .messengerConfiguration(name)
    .versions.map(({ version, messenger }) => [version, (messenger as Messenger | undefined)?.styles?.primaryColor]);

const isShop = ({ name }: { readonly name: string }): boolean => name === SHOP;

type Messenger = { readonly styles?: { readonly primaryColor?: string } };

const count = (run: OrgRun, pattern: RegExp): number => run.asked().filter((each) => pattern.test(each)).length;

const puts = (run: OrgRun): number => count(run, /^PUT .*\/versions\/draft$/);
const publications = (run: OrgRun): number => count(run, /^POST .*\/draft\/publish$/);
const creations = (run: OrgRun): number => count(run, /^POST .*\/configurations$/);
const reasonOf = (report: Awaited<ReturnType<OrgRun['apply']>>): string | undefined => report.outcomes[0]?.reason?.message;

describe('one colour', () => {
  it('is published with everything else byte by byte as it was, in this configuration and in all others', async () => {
    const run = await startMessaging();
    const before = run.org.snapshot();
    const report = await run.apply(recoloured(NEW));
    expect(endings(report)).toEqual(['Shop messenger applied']);
    const after = run.org.snapshot();
    const [shop] = after.messengerConfigurations.filter(isShop);
    const { draft, versions } = before.messengerConfigurations.find(isShop) ?? expect.fail('There is no shop');
    const painted = JSON.parse(JSON.stringify(settled(draft)).replace('#0B5FA5', NEW));
    expect(settled(shop?.draft)).toEqual(painted);
    expect(shop?.versions.slice(0, 3)).toEqual(versions);
    expect(settled(shop?.versions[3])).toEqual({ ...painted, version: '4' });
    const others = ({ audits: _, messengerConfigurations, ...rest }: typeof before) => [
      rest,
      messengerConfigurations.filter((each) => !isShop(each)),
    ];
    expect(others(after)).toEqual(others(before));
  });

  it('costs four requests where nothing lags', async () => {
    const run = await startMessaging({ messaging: { pendingReads: 0, cdnLag: 0 } });
    await run.plan(recoloured(NEW));
    const planned = run.asked().length;
    run.forget();
    await run.apply(recoloured(NEW));
    const written = run
      .asked()
      .slice(planned)
      .map((each) => each.replace(/[0-9a-f-]{36}/, 'id').replace('/api/v2/webdeployments', ''));
    expect(written.slice(0, 4)).toEqual([
      'GET /configurations/id/versions/draft',
      'PUT /configurations/id/versions/draft',
      'GET /configurations/id/versions/draft',
      'POST /configurations/id/versions/draft/publish',
    ]);
    // The verification: versions and the highest.
    expect(written.slice(4)).toEqual(['GET /configurations/id/versions?pageSize=300', 'GET /configurations/id/versions/4']);
  });

  it('that is as wanted already is never published', async () => {
    const run = await startMessaging();
    const report = await run.apply(followed('#0b5fa5'));
    expect([report.outcomes, puts(run), publications(run)]).toEqual([[], 0, 0]);
  });
});

describe('a platform that gives back otherwise what was sent', () => {
  it.each<[string, (body: string) => string]>([
    ['colours in small letters', (body) => body.replaceAll(NEW, NEW.toLowerCase())],
    ['a set in another order', (body) => body.replace('["Webmessaging","Voice"]', '["Voice","Webmessaging"]')],
    ['defaults in the part that was written', (body) => body.replace('"launcherButton":{', '"launcherButton":{"displayType":"Icon",')],
  ])('(%s) has not been written over', async (_, rewritten) => {
    const run = await startMessaging();
    run.org.changeMessengerDraft(SHOP, { cobrowse: { channels: ['Webmessaging', 'Voice'] } });
    run.org.publishMessengerDraft(SHOP);
    const rewrite = (body: unknown) => JSON.parse(rewritten(JSON.stringify(body)));
    run.sandbox.fault({ method: 'GET', path: DRAFT, skip: 1, times: 9, rewrite });
    expect(endings(await run.apply(recoloured(NEW)))).toEqual(['Shop messenger applied']);
    expect([puts(run), publications(run), published(run).at(-1)]).toEqual([1, 1, ['5', NEW]]);
  });
});

describe("somebody else's work", () => {
  it('on the draft between plan and write is moved, and stays', async () => {
    const run = await startMessaging();
    const report = await run.apply(followed(NEW), () => run.org.changeMessengerDraft(SHOP, { position: { sideSpace: 40 } }));
    expect(endings(report)).toEqual(['Shop messenger failed moved', 'Public site blocked needs-another']);
    expect([puts(run), publications(run)]).toEqual([0, 0]);
    expect(run.org.messengerConfiguration(SHOP).draft['position']).toMatchObject({ sideSpace: 40 });
    expect(run.org.messengerDeployment('Public site').configuration.version).toBe('3');
  });

  it('published between plan and write is moved', async () => {
    const run = await startMessaging();
    const report = await run.apply(followed(NEW), () => {
      run.org.changeMessengerDraft(SHOP, { position: { sideSpace: 40 } });
      run.org.publishMessengerDraft(SHOP);
    });
    expect(endings(report)).toEqual(['Shop messenger failed moved', 'Public site blocked needs-another']);
    expect([puts(run), publications(run)]).toEqual([0, 0]);
  });

  it('over the draft right after it was written is never published', async () => {
    const run = await startMessaging();
    run.sandbox.fault({
      method: 'GET',
      path: DRAFT,
      skip: 1,
      meanwhile: () => run.org.changeMessengerDraft(SHOP, { x_newcomer: 'theirs' }),
    });
    const report = await run.apply(followed(NEW));
    expect(endings(report)).toEqual(['Shop messenger failed moved', 'Public site blocked needs-another']);
    expect(reasonOf(report)).toContain('/x_newcomer');
    expect(publications(run)).toBe(0);
    expect(run.org.messengerConfiguration(SHOP).draft['x_newcomer']).toBe('theirs');
  });

  it('over the draft at the very moment of its publication is not shown to visitors', async () => {
    const run = await startMessaging();
    run.sandbox.fault({
      method: 'POST',
      path: PUBLISH,
      meanwhile: () => run.org.changeMessengerDraft(SHOP, { position: { sideSpace: 99 } }),
    });
    const report = await run.apply(followed(NEW));
    expect(endings(report)).toEqual(['Shop messenger failed moved', 'Public site blocked needs-another']);
    expect(reasonOf(report)).toContain('/position/sideSpace');
    expect(publications(run)).toBe(1);
    expect(run.org.messengerDeployment('Public site').configuration.version).toBe('3');
  });

  it('is looked for in the version itself where the answer to the publication does not hold it', async () => {
    const run = await startMessaging();
    const save = (draft: unknown): unknown => {
      const { status, messenger } = draft as { status?: string; messenger?: Messenger };
      if (status === 'Active' && messenger?.styles?.primaryColor === NEW)
        run.org.changeMessengerDraft(SHOP, { position: { sideSpace: 99 } });
      return draft;
    };
    run.sandbox.fault({ method: 'GET', path: DRAFT, times: 9, rewrite: save });
    run.sandbox.fault({ method: 'POST', path: PUBLISH, rewrite: (version) => ({ version: (version as { version: string }).version }) });
    const report = await run.apply(followed(NEW));
    expect(endings(report)).toEqual(['Shop messenger failed moved', 'Public site blocked needs-another']);
    expect(reasonOf(report)).toContain('/position/sideSpace');
    expect(run.org.messengerDeployment('Public site').configuration.version).toBe('3');
  });

  it('is not what the platform only writes otherwise: the digits of a colour', async () => {
    const run = await startMessaging();
    const small = (body: unknown): unknown => JSON.parse(JSON.stringify(body).replaceAll(NEW, NEW.toLowerCase()));
    run.sandbox.fault({ method: 'GET', path: DRAFT, times: 99, rewrite: small });
    expect(endings(await run.apply(followed(NEW)))).toEqual(['Shop messenger applied', 'Public site applied']);
  });

  it('is shown without what is not for everybody, on every surface', async () => {
    const run = await startMessaging();
    run.org.changeMessengerDraft(SHOP, { x_partner: { apiToken: 'hush-hush' } });
    const report = await run.plan(recoloured(NEW));
    expect(findings(report, 'unpublished-work')[0]?.settings).toMatchObject([{ path: '/x_partner/apiToken', sensitive: true }]);
    const shown = [JSON.stringify(reportFile(report)), renderTerminal(report, { titles: new Map(), colour: false })].join('\n');
    expect(shown).toContain('apiToken');
    expect(shown).not.toContain('hush-hush');
  });

  it('that is not published is a risk, field by field, and by whom', async () => {
    const run = await startMessaging();
    run.org.changeMessengerDraft(SHOP, { position: { sideSpace: 40 }, x_theirs: { a: 1 } }, INES);
    const [risk, ...others] = findings(await run.plan(recoloured(NEW)), 'unpublished-work');
    expect(others).toEqual([]);
    expect(risk).toMatchObject({
      severity: 'risk',
      about: 'messengerConfigurations/Shop messenger',
      settings: [
        { path: '/position/sideSpace', before: 20, after: 40 },
        { path: '/x_theirs/a', after: 1 },
      ],
    });
    expect(risk?.message).toContain(INES.id);
    const report = await run.apply(recoloured(NEW));
    expect([report.outcomes, report.refusals.map(({ code }) => code), puts(run)]).toEqual([[], ['risk-not-allowed'], 0]);
  });

  it('goes live together with ours where the file allows it', async () => {
    const run = await startMessaging();
    run.org.changeMessengerDraft(SHOP, { position: { sideSpace: 40 } }, INES);
    const report = await run.apply(recoloured(NEW, { allow: { 'unpublished-work': ['messengerConfigurations/Shop messenger'] } }));
    expect(endings(report)).toEqual(['Shop messenger applied']);
    expect(run.org.messengerConfiguration(SHOP).versions.at(-1)).toMatchObject({ version: '4', position: { sideSpace: 40 } });
    expect(published(run).at(-1)).toEqual(['4', NEW]);
  });

  it('on a configuration that does not change is a notice, and is never published', async () => {
    const run = await startMessaging();
    const settings = recoloured(NEW, {
      messengerConfigurations: { 'Begun messenger': { languages: ['en-us'] }, [SHOP]: { messenger: { styles: { primaryColor: NEW } } } },
    });
    const begun = run.org.messengerConfiguration('Begun messenger');
    const report = await run.apply(settings);
    expect(endings(report)).toEqual(['Shop messenger applied']);
    expect(findings(report, 'draft-open')).toMatchObject([
      {
        severity: 'notice',
        about: 'messengerConfigurations/Begun messenger',
        settings: [{ path: '/messenger/enabled' }, { path: '/x_begun/a' }],
      },
    ]);
    expect(run.org.messengerConfiguration('Begun messenger')).toEqual(begun);
  });
});

describe('a draft that cannot be published', () => {
  it('since the org lacks a feature: the field is named, and nothing is published', async () => {
    const run = await startMessaging();
    run.org.behave({ missingFeatures: ['video'] });
    const report = await run.apply(recoloured(NEW, { messengerConfigurations: { [SHOP]: { video: { enabled: true } } } }));
    expect(endings(report)).toEqual(['Shop messenger failed request-failed']);
    expect(reasonOf(report)).toContain('video');
    expect([puts(run), publications(run)]).toEqual([1, 0]);
  });

  it('since it turned to Error: it is not published, and stops at once', async () => {
    const run = await startMessaging({ messaging: { endInError: [SHOP] } });
    const report = await run.apply(followed(NEW));
    expect(endings(report)).toEqual(['Shop messenger failed draft-refused', 'Public site blocked needs-another']);
    expect([puts(run), publications(run)]).toEqual([1, 0]);
    expect(run.clock.sleeps.reduce((sum, each) => sum + each, 0)).toBeLessThan(5_000);
  });

  it('is written again by the next run, which publishes it where the platform takes it by then', async () => {
    const run = await startMessaging({ messaging: { endInError: [SHOP] } });
    await run.apply(recoloured(NEW));
    run.org.behave({ endInError: [] });
    run.forget();
    const report = await run.apply(recoloured(NEW));
    expect([endings(report), findings(report, 'unpublished-work')]).toEqual([['Shop messenger applied'], []]);
    expect([puts(run), publications(run), published(run).at(-1)]).toEqual([1, 1, ['4', NEW]]);
  });

  it('since it stays Pending: given up after a minute, and continued by the next run without another PUT and without a risk', async () => {
    const run = await startMessaging({ messaging: { pendingReads: 1_000 } });
    const report = await run.apply(recoloured(NEW));
    expect(endings(report)).toEqual(['Shop messenger failed not-ready']);
    expect(run.clock.sleeps.reduce((sum, each) => sum + each, 0)).toBeLessThan(70_000);
    run.org.changeMessengerDraft(SHOP, {});
    run.forget();
    const again = await run.apply(recoloured(NEW));
    expect([endings(again), findings(again, 'unpublished-work', 'draft-open')]).toEqual([['Shop messenger applied'], []]);
    expect([puts(run), publications(run), published(run).at(-1)]).toEqual([0, 1, ['4', NEW]]);
  });

  it('is continued together with what the file wants beyond it since', async () => {
    const run = await startMessaging();
    run.sandbox.fault({ method: 'POST', path: PUBLISH, status: 403, times: 1 });
    expect(endings(await run.apply(recoloured(NEW)))).toEqual(['Shop messenger failed permission-missing']);
    const both = { [SHOP]: { messenger: { styles: { primaryColor: NEW } }, position: { sideSpace: 30 } } };
    const report = await run.apply({ messengerConfigurations: both });
    expect([endings(report), findings(report, 'unpublished-work')]).toEqual([['Shop messenger applied'], []]);
    expect(run.org.messengerConfiguration(SHOP).versions.at(-1)).toMatchObject({ version: '4', position: { sideSpace: 30 } });
  });
});

describe('an answer that is lost', () => {
  it('of the PUT: the draft is looked at, and published', async () => {
    const run = await startMessaging();
    run.sandbox.fault({ method: 'PUT', path: DRAFT, drop: 'after' });
    expect(endings(await run.apply(recoloured(NEW)))).toEqual(['Shop messenger applied']);
    expect([puts(run), publications(run), published(run).at(-1)]).toEqual([1, 1, ['4', NEW]]);
  });

  it('of a PUT that never arrived: not known, not repeated, not published', async () => {
    const run = await startMessaging();
    run.sandbox.fault({ method: 'PUT', path: DRAFT, drop: 'before' });
    expect(endings(await run.apply(recoloured(NEW)))).toEqual(['Shop messenger unknown not-reachable']);
    expect([puts(run), publications(run), published(run).length]).toEqual([1, 0, 3]);
  });

  it.each<[string, Fault]>([
    ['is lost', { method: 'POST', path: PUBLISH, drop: 'after' }],
    ['is empty', { method: 'POST', path: PUBLISH, rewrite: () => ({}) }],
    ['has no number', { method: 'POST', path: PUBLISH, rewrite: (body) => ({ ...(body as object), version: 'DRAFT' }) }],
  ])('of the publication %s: it is found, not repeated, and the deployment follows it', async (_, fault) => {
    const run = await startMessaging();
    run.sandbox.fault(fault);
    expect(endings(await run.apply(followed(NEW)))).toEqual(['Shop messenger applied', 'Public site applied']);
    expect([publications(run), published(run).length]).toEqual([1, 4]);
    expect(run.org.messengerDeployment('Public site').configuration.version).toBe('4');
  });

  it('of a publication that never took place: not known, not repeated, and the deployment stays', async () => {
    const run = await startMessaging();
    run.sandbox.fault({ method: 'POST', path: PUBLISH, drop: 'before' });
    expect(endings(await run.apply(followed(NEW)))).toEqual(['Shop messenger unknown not-reachable', 'Public site blocked needs-another']);
    expect([publications(run), run.org.messengerDeployment('Public site').configuration.version]).toEqual([1, '3']);
  });

  it('of a publication that was refused in passing is asked again, and one that names a field is not', async () => {
    const run = await startMessaging();
    run.sandbox.fault({ method: 'POST', path: PUBLISH, status: 400 });
    expect(endings(await run.apply(recoloured(NEW)))).toEqual(['Shop messenger applied']);
    expect(publications(run)).toBe(2);
    run.forget();
    const body = {
      message: 'No',
      code: 'bad.request',
      status: 400,
      details: [{ errorCode: 'feature is not yet implemented', fieldName: 'video' }],
    };
    run.sandbox.fault({ method: 'POST', path: PUBLISH, status: 400, body, contentType: 'application/json' });
    expect(endings(await run.apply(recoloured('#000000')))).toEqual(['Shop messenger failed request-failed']);
    expect(publications(run)).toBe(1);
  });
});

describe('a creation', () => {
  const fresh = {
    messengerConfigurations: { Fresh: { languages: ['de', 'en-us'], defaultLanguage: 'de', messenger: { styles: { primaryColor: NEW } } } },
  };

  it('is drawn, made ready and published once', async () => {
    const run = await startMessaging();
    const report = await run.apply(fresh);
    expect(endings(report)).toEqual(['Fresh applied']);
    expect([creations(run), puts(run), publications(run), published(run, 'Fresh')]).toEqual([1, 0, 1, [['1', NEW]]]);
    expect(differences(await run.plan(fresh))).toEqual([]);
  });

  it.each<[string, Fault]>([
    ['was lost', { method: 'POST', path: CONFIGURATIONS, drop: 'after' }],
    ['is empty', { method: 'POST', path: CONFIGURATIONS, rewrite: () => ({}) }],
  ])('whose answer %s is found, never sent again, and published', async (_, fault) => {
    const run = await startMessaging();
    run.sandbox.fault(fault);
    expect(endings(await run.apply(fresh))).toEqual(['Fresh applied']);
    expect([creations(run), published(run, 'Fresh')]).toEqual([1, [['1', NEW]]]);
  });

  it('that never arrived is not known after thirty seconds, and never sent again', async () => {
    const run = await startMessaging();
    run.sandbox.fault({ method: 'POST', path: CONFIGURATIONS, drop: 'before' });
    expect(endings(await run.apply(fresh))).toEqual(['Fresh unknown not-reachable']);
    expect([creations(run), publications(run)]).toEqual([1, 0]);
  });

  it('whose draft could not be published is continued by the next run: no second one, no PUT, no risk', async () => {
    const run = await startMessaging();
    run.sandbox.fault({ method: 'POST', path: PUBLISH, status: 403 });
    expect(endings(await run.apply(fresh))).toEqual(['Fresh failed permission-missing']);
    run.forget();
    const report = await run.apply(fresh);
    expect([endings(report), findings(report, 'unpublished-work')]).toEqual([['Fresh applied'], []]);
    expect([creations(run), puts(run), publications(run), published(run, 'Fresh')]).toEqual([0, 0, 1, [['1', NEW]]]);
  });

  it('beside one of its name that somebody has made since the plan is left to them', async () => {
    const run = await startMessaging();
    const report = await run.apply(fresh, () => void run.org.addMessengerConfiguration({ name: 'Fresh' }));
    expect(endings(report)).toEqual(['Fresh failed moved']);
    expect(creations(run)).toBe(0);
  });

  it('that is wanted only where it is missing changes nothing where it exists', async () => {
    const run = await startMessaging();
    const only = { 'Partner messenger': { create: 'only', languages: ['fr'], defaultLanguage: 'fr' } };
    expect(endings(await run.apply({ messengerConfigurations: only }))).toEqual([]);
    expect(puts(run)).toBe(0);
  });

  it('of one whose name is a draft of somebody else, never published, is the risk of their work', async () => {
    const draft = { name: 'Fresh', versions: [], draft: { x_theirs: 1 } };
    const run = await startMessaging({ messengerConfigurations: [...(messagingSeed.messengerConfigurations ?? []), draft] });
    const report = await run.apply(fresh);
    expect([endings(report), report.refusals.map(({ code }) => code)]).toEqual([[], ['risk-not-allowed']]);
    expect(findings(report, 'unpublished-work')).toHaveLength(1);
  });
});
