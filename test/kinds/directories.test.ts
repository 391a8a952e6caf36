import { describe, expect, it } from 'vitest';
import { messagingSeed, startMessaging } from '../builders/messaging-org.ts';
import { differences, findings, type Settings } from '../builders/org-run.ts';

const site = (fields: Settings): Settings => ({ messengerDeployments: { 'Public site': fields } });

const errors = (report: Awaited<ReturnType<Awaited<ReturnType<typeof startMessaging>>['plan']>>) =>
  findings(report).filter(({ severity }) => severity === 'error');

describe('a flow', () => {
  it('is one of inbound messages: of another type none is known by its name', async () => {
    const run = await startMessaging({ flows: [{ name: 'Inbound message' }, { name: 'Main IVR', type: 'inboundcall' }] });
    const report = await run.plan(site({ flow: 'Main IVR' }));
    expect(errors(report)).toMatchObject([{ code: 'reference-not-found', about: 'messengerDeployments/Public site' }]);
    expect(run.asked().filter((each) => each.includes('/flows'))).toEqual([expect.stringContaining('type=inboundshortmessage')]);
  });

  it('has to be published', async () => {
    const run = await startMessaging();
    expect(errors(await run.plan(site({ flow: 'Not yet' })))).toMatchObject([
      { code: 'not-published', help: expect.stringContaining('Architect') },
    ]);
  });

  it('is found on any page', async () => {
    const many = Array.from({ length: 230 }, (_, index) => ({ name: `Flow ${index}` }));
    const run = await startMessaging({ flows: [...many, ...(messagingSeed.flows ?? [])] });
    expect(differences(await run.plan(site({ flow: 'Flow 229' })))).toEqual(['Public site /flow Inbound message → Flow 229']);
  });

  it('of which there are two by one name is an error, and no guess', async () => {
    const run = await startMessaging({
      flows: [...(messagingSeed.flows ?? []), { name: 'Night message' }, { name: 'Night message', id: 'flow-2' }],
    });
    expect(errors(await run.plan(site({ flow: 'Night message' })))).toMatchObject([{ code: 'ambiguous-reference' }]);
  });

  it('that another deployment has and the client may not see keeps nothing else from being planned', async () => {
    const run = await startMessaging();
    run.org.permit(['webDeployments:configuration:view', 'webDeployments:deployment:view']);
    expect(differences(await run.plan(site({ description: 'New' })))).toEqual(['Public site /description  → New']);
    const [refused] = errors(await run.plan(site({ flow: 'Night message' })));
    expect(refused).toMatchObject({ code: 'permission-missing', help: expect.stringContaining('architect:flow:view') });
  });
});

describe('a supported-content profile', () => {
  it('is known by its name, which the deployment itself does not tell', async () => {
    const run = await startMessaging();
    const portal = { messengerDeployments: { 'Partner portal': { supportedContent: 'Everything' } } };
    expect(differences(await run.plan(portal))).toEqual([]);
    expect(differences(await run.plan({ messengerDeployments: { 'Partner portal': { supportedContent: 'Pictures' } } }))).toEqual([
      'Partner portal /supportedContent Everything → Pictures',
    ]);
  });

  it('that is not there is an error with the nearest name', async () => {
    const run = await startMessaging();
    expect(errors(await run.plan(site({ supportedContent: 'Picture' })))).toMatchObject([
      { code: 'reference-not-found', help: 'Did you mean "Pictures"?' },
    ]);
  });
});

describe('an integration', () => {
  it('is known by its name, and written by its id', async () => {
    const run = await startMessaging();
    const settings = {
      messengerConfigurations: { 'Shop messenger': { authenticationSettings: { enabled: true, integrationId: 'Shop sign-in' } } },
    };
    expect(differences(await run.plan(settings))).toEqual([
      'Shop messenger /authenticationSettings/enabled not set → true',
      'Shop messenger /authenticationSettings/integrationId not set → Shop sign-in',
    ]);
    await run.apply(settings);
    const { id } = run.org.integration('Shop sign-in');
    expect(run.org.messengerConfiguration('Shop messenger').versions.at(-1)).toMatchObject({
      authenticationSettings: { enabled: true, integrationId: id },
    });
    expect(differences(await run.plan(settings))).toEqual([]);
  });
});

describe('a directory', () => {
  it('is read only where a value names something of it', async () => {
    const run = await startMessaging();
    await run.plan(site({ description: 'New' }));
    expect(run.asked().filter((each) => !each.includes('/webdeployments/'))).toEqual([]);
    run.forget();
    await run.plan(site({ flow: 'Night message', supportedContent: 'Pictures' }));
    expect(run.asked().filter((each) => !each.includes('/webdeployments/'))).toHaveLength(2);
  });
});
