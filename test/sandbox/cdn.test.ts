import { expect, test } from 'vitest';
import type { MessagingManners, MessengerDeploymentSeed } from '../../src/sandbox/sandbox.ts';
import { ask, clientOf, type Got, open, tokenFor } from './kit.ts';

async function withDeployment(seed: Partial<MessengerDeploymentSeed> = {}, manners: Partial<MessagingManners> = {}) {
  const sandbox = await open();
  const org = sandbox.org('dev');
  org.behave(manners);
  const id = org.addMessengerDeployment({ name: 'Subject', configuration: 'Support messenger', allowedDomains: ['a.example'], ...seed });
  const call = await clientOf(sandbox);
  const url = (file: string, of = id) => `${sandbox.url}/webdeployments/v1/deployments/${of}/${file}`;
  const { configuration } = org.messengerDeployment(id);
  return {
    ...{ sandbox, org, id, url },
    version: async () => (await ask(url('config.json'), {})).body.version,
    domains: async () => (await ask(url('domains.json'), {})).body.allowedDomains,
    read: async () => (await call('GET', `/webdeployments/deployments/${id}`)).body.status,
    post: (version: string) => call('POST', '/webdeployments/deployments', { name: 'New', configuration: { ...configuration, version } }),
    put: (version: string, domain = 'a.example'): Promise<Got> =>
      call('PUT', `/webdeployments/deployments/${id}`, {
        name: 'Subject',
        allowedDomains: [domain],
        configuration: { ...configuration, version },
      }),
  };
}

test('the files of a deployment, without a token', async () => {
  const { url, org } = await withDeployment({ status: 'Inactive', version: 1 });
  const { configuration } = org.messengerDeployment('Subject');
  const got = await ask(url('config.json'), {});
  expect([got.status, got.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
  expect(got.body).toMatchObject({
    id: configuration.id,
    version: '1',
    status: 'Inactive',
    languages: ['en-us', 'de'],
    headlessMode: { enabled: false },
    position: { alignment: 'Auto', sideSpace: 20, bottomSpace: 12 },
    customI18NLabels: [{ language: 'en-us' }, { language: 'de' }],
    messenger: { styles: { primaryColor: '#0165A7' }, apps: { conversations: { messagingEndpoint: expect.stringMatching(/^wss:/) } } },
    auth: { enabled: false },
    apiEndpoint: expect.stringMatching(/^https:/),
  });
  const absent = ['name', 'description', 'customI18nLabels', 'authenticationSettings', 'lastModifiedUser', 'dateModified', 'selfUri'];
  expect(absent.filter((name) => name in got.body)).toEqual([]);
  expect((await ask(url('domains.json'), {})).body).toEqual({ allowAllDomains: false, allowedDomains: ['a.example'] });
});

test('the settings of another shape: authentication', async () => {
  const { org, url } = await withDeployment();
  const authenticationSettings = { enabled: true, integrationId: 'i', allowSessionUpgrade: true };
  org.addMessengerConfiguration({ name: 'Signed in', settings: { authenticationSettings } });
  const id = org.addMessengerDeployment({ name: 'Account', configuration: 'Signed in' });
  expect((await ask(url('config.json', id), {})).body.auth).toEqual({ enabled: true, allowSessionUpgrade: true });
});

test('a token is not to be sent there', async () => {
  const { url, sandbox } = await withDeployment();
  const got = await ask(url('config.json'), { headers: { authorization: `Bearer ${await tokenFor(sandbox)}` } });
  expect(got.status).toBe(400);
});

test('what is not there is 403, and not JSON', async () => {
  const got = await ask((await withDeployment()).url('config.json', 'nonsense'), {});
  expect([got.status, got.headers.get('content-type'), got.body]).toEqual([
    403,
    'application/xml',
    expect.stringContaining('AccessDenied'),
  ]);
});

test('the files follow once the deployment is Active, and each of them so many reads later', async () => {
  const { put, read, version, domains } = await withDeployment({}, { cdnLag: 2 });
  await put('1', 'b.example');
  expect([await version(), await version(), await version()]).toEqual(['3', '3', '3']);
  expect([await read(), await read()]).toEqual(['Pending', 'Active']);
  expect([await version(), await version(), await version(), await version()]).toEqual(['3', '3', '1', '1']);
  expect([await domains(), await domains(), await domains()]).toEqual([['a.example'], ['a.example'], ['b.example']]);
});

test('a second write before the first was seen', async () => {
  const { put, version } = await withDeployment({}, { pendingReads: 0 });
  await put('1');
  await put('2');
  expect([await version(), await version()]).toEqual(['3', '2']);
});

test('one read is the usual lag, none is possible, and so is that it never catches up', async () => {
  const { put, version, org } = await withDeployment({}, { pendingReads: 0 });
  await put('1');
  expect([await version(), await version()]).toEqual(['3', '1']);
  org.behave({ cdnLag: 0 });
  await put('2');
  expect(await version()).toBe('2');
  org.behave({ cdnLag: Number.POSITIVE_INFINITY });
  await put('3');
  expect([await version(), await version(), await version()]).toEqual(['2', '2', '2']);
});

test('a new deployment is not there at first', async () => {
  const { post, url } = await withDeployment({}, { pendingReads: 0 });
  const { id } = (await post('2')).body;
  expect((await ask(url('config.json', id), {})).status).toBe(403);
  expect((await ask(url('config.json', id), {})).body.version).toBe('2');
});

test('after an Error the files stay as they were', async () => {
  const { put, read, version } = await withDeployment({}, { endInError: ['Subject'], cdnLag: 0 });
  await put('1');
  expect([await read(), await read(), await version(), await version()]).toEqual(['Pending', 'Error', '3', '3']);
});

test('a change by hand is there at once', async () => {
  const { put, version, org, id } = await withDeployment();
  await put('1');
  org.repinMessengerDeployment(id, 2);
  expect(await version()).toBe('2');
});

test('out of reach on demand, which the log calls deliberate; other orgs are not', async () => {
  const { url, org, sandbox } = await withDeployment({}, { cdn: 'forbidden' });
  const other = sandbox.org('prod').messengerDeployment('Public site').id;
  const last = () => sandbox.exchanges.at(-1);
  expect([(await ask(url('config.json'), {})).status, last()?.deliberate]).toEqual([403, true]);
  org.behave({ cdn: 'dropped' });
  await expect(ask(url('domains.json'), {})).rejects.toThrow();
  expect(last()).toMatchObject({ status: 0, deliberate: true });
  expect([(await ask(url('config.json', other), {})).status, last()]).toEqual([200, expect.not.objectContaining({ deliberate: true })]);
});

test('a fault finds the file by the template of its path', async () => {
  const { url, sandbox } = await withDeployment();
  sandbox.fault({ path: '/webdeployments/v1/deployments/{deploymentId}/config.json', status: 503, body: 'busy' });
  expect([(await ask(url('config.json'), {})).status, (await ask(url('config.json'), {})).status]).toEqual([503, 200]);
});
