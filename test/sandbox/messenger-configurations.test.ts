import { expect, test } from 'vitest';
import type { MessagingManners, MessengerConfigurationSeed, SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { clientOf, open } from './kit.ts';

const path = '/webdeployments/configurations';
const body = { name: 'Subject', languages: ['en-us'], defaultLanguage: 'en-us' };

async function withConfiguration(
  seed: Partial<MessengerConfigurationSeed> = {},
  manners: Partial<MessagingManners> = {},
  options: Partial<SandboxOptions> = {},
) {
  const sandbox = await open(options);
  const org = sandbox.org('dev');
  org.behave(manners);
  const id = org.addMessengerConfiguration({ name: 'Subject', ...seed });
  const call = await clientOf(sandbox);
  const at = `${path}/${id}/versions`;
  const draft = async () => (await call('GET', `${at}/draft`)).body;
  return { org, id, call, at, draft, put: (sent: object) => call('PUT', `${at}/draft`, { ...body, ...sent }) };
}

test('a version as it is read: what was set, what the platform fills in, who and when', async () => {
  const { call, org } = await withConfiguration();
  const { id } = org.messengerConfiguration('Support messenger');
  const got = (await call('GET', `${path}/${id}/versions/3`)).body;
  const userRef = { id: expect.any(String), selfUri: expect.stringMatching(/^\/api\/v2\/users\//) };
  expect(got).toMatchObject({
    id,
    name: 'Support messenger',
    version: '3',
    status: 'Active',
    languages: ['en-us', 'de'],
    messenger: {
      styles: { primaryColor: '#0B5FA5' },
      sessionPersistenceType: 'AcrossSubdomains',
      apps: { conversations: { autoStart: { enabled: true }, humanize: { bot: { name: 'Robin', avatarUrl: '' } } } },
    },
    datePublished: expect.any(String),
    createdUser: userRef,
    publishedUser: userRef,
    selfUri: `/api/v2${path}/${id}/versions/3`,
  });
  const draft = (await call('GET', `${path}/${id}/versions/draft`)).body;
  expect(draft).toMatchObject({ version: 'DRAFT', status: 'Active', messenger: got.messenger });
  expect(Object.keys(draft).filter((name) => ['datePublished', 'publishedUser', 'pendingReads'].includes(name))).toEqual([]);
  expect((await call('GET', `${path}/${id}/versions/DRAFT`)).body).toEqual(draft);
});

test('a field that nobody sent is read with a value, and is not stored', async () => {
  const { draft, org, id } = await withConfiguration();
  expect(await draft()).toMatchObject({
    messenger: { enabled: false, apps: { conversations: { sessionDurationSeconds: 259_200 } } },
    cobrowse: { allowDraw: false },
    video: { enabled: false },
  });
  expect(org.messengerConfiguration(id).draft).not.toHaveProperty('messenger');
});

test('a PUT replaces everything; what only the platform sets means nothing', async () => {
  const { put, org, id, draft } = await withConfiguration({ settings: { description: 'Long', position: { sideSpace: 3 } } });
  const server = { id: 'other', version: '9', dateCreated: 'never', status: 'Error', lastModifiedUser: { id: 'me' } };
  const got = await put({ ...server, name: 'Renamed', messenger: { enabled: true, styles: null } });
  expect([got.status, got.body.id, got.body.version]).toEqual([200, id, 'DRAFT']);
  const { draft: stored, name, versions } = org.messengerConfiguration(id);
  expect([name, versions.length]).toEqual(['Renamed', 1]);
  expect(stored).toMatchObject({ messenger: { enabled: true }, lastModifiedUser: 'sandbox-dev', status: 'Active' });
  for (const gone of ['description', 'position']) expect(stored).not.toHaveProperty(gone);
  expect((await draft()).messenger.styles).toBeUndefined();
});

test('the last PUT wins, whoever was before', async () => {
  const { put, org, id, draft } = await withConfiguration();
  const read = await draft();
  org.changeMessengerDraft(id, { description: 'by hand' });
  expect((await put(read)).status).toBe(200);
  expect((await draft()).description).toBeUndefined();
});

test('fields that no description lists survive reading and a PUT that brings them, at every depth', async () => {
  const extra = { x_theme: 'w', messenger: { x_beta: { x_on: true }, apps: { conversations: { x_tone: 'warm' } } } };
  const customI18nLabels = [{ language: 'en-us', x_by: 'us', localizedLabels: [] }];
  const { put, draft, call, at, org, id } = await withConfiguration({ settings: { ...extra, customI18nLabels } });
  expect((await put(await draft())).status).toBe(200);
  expect(await draft()).toMatchObject({ ...extra, customI18nLabels });
  expect((await put({})).status).toBe(200);
  expect(await draft()).not.toHaveProperty('x_theme');
  expect((await put({ x_theme: 'back' })).status).toBe(200);
  expect((await call('GET', `${at}/1`)).body).toMatchObject(extra);
  org.changeMessengerDraft(id, { x_new: 1 });
  expect((await put(await draft())).status).toBe(200);
});

test.each([
  ['an unknown member', { nonsense: 1 }, 'invalid.property', 'nonsense'],
  [
    'an unknown member deep inside',
    { messenger: { fileUpload: { useSupportedContentProfile: true } } },
    'invalid.property',
    'messenger.fileUpload.useSupportedContentProfile',
  ],
  ['an x_ member that nothing stored has', { x_other: 1 }, 'invalid.property', 'x_other'],
  [
    'an unknown member of an entry',
    { customI18nLabels: [{ language: 'de', nonsense: 1 }] },
    'invalid.property',
    'customI18nLabels[0].nonsense',
  ],
  [
    'a value out of no list',
    { messenger: { launcherButton: { visibility: 'Sometimes' } } },
    'invalid.value',
    'messenger.launcherButton.visibility',
  ],
  ['an entry out of no list', { cobrowse: { channels: ['Voice', 'Pigeon'] } }, 'invalid.value', 'cobrowse.channels[1]'],
  ['a wrong type', { messenger: { enabled: 'yes' } }, 'invalid.value', 'messenger.enabled'],
  ['no list', { languages: 'en-us' }, 'invalid.value', 'languages'],
  ['a colour by name', { messenger: { styles: { primaryColor: 'red' } } }, 'invalid.value', 'messenger.styles.primaryColor'],
  ['a name that is too long', { name: 'x'.repeat(101) }, 'invalid.value', 'name'],
  ['no name', { name: null }, 'constraint.validation', 'name'],
  ['half of a block', { authenticationSettings: { enabled: true } }, 'constraint.validation', 'authenticationSettings.integrationId'],
  [
    'push without its texts',
    { messenger: { apps: { conversations: { notifications: { enabled: true } } } } },
    'invalid.value',
    'customI18nLabels',
  ],
])('%s is 400', async (_, sent, errorCode, fieldName) => {
  const { put, org, id, call } = await withConfiguration();
  const before = org.messengerConfiguration(id);
  for (const got of [await put(sent), await call('POST', path, { ...body, ...sent })])
    expect([got.status, got.body.details[0]]).toEqual([400, { errorCode, fieldName }]);
  expect(org.messengerConfiguration(id)).toEqual(before);
});

test.each([{ languages: null }, { defaultLanguage: null }, { languages: [] }, { defaultLanguage: 'fr' }])(
  'without languages the refusal says nothing: %j',
  async (sent) => {
    const got = await (await withConfiguration()).put(sent);
    expect([got.status, got.body.message, got.body.details]).toEqual([400, 'Unable to perform the requested operation', []]);
  },
);

test('a feature that the org does not have is 400, named, and not read as a default', async () => {
  const { put, draft } = await withConfiguration({}, { missingFeatures: ['video', 'cobrowse.allowDraw'] });
  const got = await put({ video: { enabled: false }, cobrowse: { enabled: true, allowDraw: true } });
  expect([got.status, got.body.message]).toEqual([400, 'Unable to perform the requested operation']);
  expect(got.body.details).toEqual([
    { errorCode: 'feature is not yet implemented', fieldName: 'video' },
    { errorCode: 'feature is not yet implemented', fieldName: 'allowDraw' },
  ]);
  const read = await draft();
  expect([read.video, read.cobrowse]).toEqual([undefined, { enabled: false, allowAgentControl: false, allowAgentNavigation: false }]);
  expect((await put(read)).status).toBe(200);
});

test('Pending, then Active after so many reads; publishing waits for it', async () => {
  const { put, draft, call, at } = await withConfiguration({}, { pendingReads: 2 });
  expect((await put({ description: 'new' })).body.status).toBe('Pending');
  const early = await call('POST', `${at}/draft/publish`);
  expect([early.status, early.body.code]).toEqual([400, 'illegal.operation']);
  await call('GET', at);
  expect([(await draft()).status, (await draft()).status, (await draft()).status]).toEqual(['Pending', 'Pending', 'Active']);
  const got = await call('POST', `${at}/draft/publish`);
  expect([got.status, got.body.version, got.body.description, got.body.publishedUser.id]).toEqual([200, '2', 'new', 'sandbox-dev']);
  expect((await call('GET', `${at}/2`)).body).toEqual(got.body);
});

test('without waiting, and for ever', async () => {
  const { put, draft, org } = await withConfiguration({}, { pendingReads: 0 });
  expect((await put({})).body.status).toBe('Active');
  org.behave({ pendingReads: Number.POSITIVE_INFINITY });
  await put({});
  expect([(await draft()).status, (await draft()).status]).toEqual(['Pending', 'Pending']);
});

test('an Error ends what was written, and is not published', async () => {
  const { put, draft, call, at, org } = await withConfiguration({}, { endInError: ['Subject'] });
  await put({});
  expect([(await draft()).status, (await draft()).status]).toEqual(['Pending', 'Error']);
  expect((await call('POST', `${at}/draft/publish`)).body.message).toContain('is Error');
  org.behave({ endInError: [] });
  await put({});
  await draft();
  expect((await call('POST', `${at}/draft/publish`, {})).status).toBe(200);
});

test('an unchanged draft is published as a new version; versions do not change any more', async () => {
  const { put, call, at } = await withConfiguration();
  const first = (await call('GET', `${at}/1`)).body;
  expect((await call('POST', `${at}/draft/publish`)).body.version).toBe('2');
  await put({ description: 'later' });
  expect((await call('GET', `${at}/1`)).body).toEqual(first);
  expect((await call('GET', `${at}/2`)).body.description).toBeUndefined();
});

test('the versions: the draft among them, in no order, without settings, in pages', async () => {
  const { call, at, id } = await withConfiguration({ versions: [{}, {}, {}] }, {}, { maxPageSize: 3 });
  const first = (await call('GET', at)).body;
  expect(Object.keys(first).toSorted()).toEqual(['entities', 'nextUri', 'selfUri', 'total']);
  expect(first.total).toBe(4);
  const second = (await call('GET', first.nextUri.replace('/api/v2', ''))).body;
  expect([second.nextUri, (await call('GET', second.previousUri.replace('/api/v2', ''))).body.entities]).toEqual([
    undefined,
    first.entities,
  ]);
  const rows: { id: string; version: string }[] = [...first.entities, ...second.entities];
  expect(rows.map((row) => row.version)).toEqual(['2', 'DRAFT', '1', '3']);
  expect(rows.every((row) => row.id === id && !('languages' in row))).toBe(true);
});

test('the list has the drafts; only the published ones where that is asked for', async () => {
  const { call, org } = await withConfiguration({ name: 'Only a draft', versions: [] });
  org.changeMessengerDraft('Returns messenger', { description: 'unpublished' });
  const rows = async (query = '') =>
    (await call('GET', `${path}${query}`)).body.entities as { name: string; version: string; description?: string }[];
  expect((await rows()).map((row) => [row.name, row.version])).toEqual([
    ['Only a draft', 'DRAFT'],
    ['Returns messenger', 'DRAFT'],
    ['Support messenger', 'DRAFT'],
  ]);
  expect((await rows())[1]?.description).toBe('unpublished');
  expect((await rows('?showOnlyPublished=true')).map((row) => [row.version, row.description])).toEqual([
    ['1', undefined],
    ['3', 'Shown on the public site and the help pages'],
  ]);
});

test('cursors: a page that is empty at the end where that is asked for, and what is no cursor', async () => {
  const { call } = await withConfiguration({}, {}, { nextUriAtEnd: true });
  const first = (await call('GET', path)).body;
  const last = (await call('GET', first.nextUri.replace('/api/v2', ''))).body;
  expect([first.total, last.entities, last.nextUri]).toEqual([3, [], undefined]);
  for (const query of ['after=nonsense', 'pageNumber=2', 'pageSize=0', 'after=YXQ6MQ&before=YXQ6MQ'])
    expect((await call('GET', `${path}?${query}`)).body.code).toBe('invalid.query.param.value');
});

test('what is not there is 404', async () => {
  const { call, at } = await withConfiguration();
  const paths = [`${path}/nonsense/versions`, `${path}/nonsense/versions/draft`, `${at}/2`, `${at}/nonsense`];
  expect(await Promise.all(paths.map(async (one) => (await call('GET', one)).status))).toEqual([404, 404, 404, 404]);
  expect((await call('PUT', `${path}/nonsense/versions/draft`, body)).status).toBe(404);
  expect((await call('POST', `${path}/nonsense/versions/draft/publish`)).status).toBe(404);
});

test('by hand: another user edits, publishes, removes; it is settled at once and audited', async () => {
  const { org, id, draft, call, at } = await withConfiguration();
  org.changeMessengerDraft(id, { messenger: { enabled: true } }, { id: 'u1', name: 'Ada' });
  expect(await draft()).toMatchObject({ status: 'Active', messenger: { enabled: true }, lastModifiedUser: { id: 'u1' } });
  expect(org.publishMessengerDraft(id)).toBe('2');
  org.changeMessengerDraft(id, (one) => {
    one['description'] = 'Mine';
    one.status = 'Error';
  });
  expect(await draft()).toMatchObject({ status: 'Error', description: 'Mine' });
  await call('POST', `${at}/draft/publish`);
  org.removeMessengerConfiguration(id);
  expect((await call('GET', at)).status).toBe(404);
  expect(
    org.audits().map((audit) => [audit.action, audit.user.name, audit.status, audit.propertyChanges.map((one) => one.property)]),
  ).toEqual([
    ['Create', 'Ines Falk', 'SUCCESS', ['languages', 'defaultLanguage', 'name']],
    ['Update', 'Ada', 'SUCCESS', ['messenger.enabled']],
    ['Publish', 'Ines Falk', 'SUCCESS', ['messenger.enabled']],
    ['Update', 'Ines Falk', 'SUCCESS', ['description']],
    ['Publish', undefined, 'FAILURE', []],
    ['Delete', 'Ines Falk', 'SUCCESS', expect.arrayContaining(['name'])],
  ]);
  expect(org.audits()[1]).toMatchObject({ serviceName: 'WebDeployments', entityType: 'Configuration', entity: { id, name: 'Subject' } });
});

test.each([
  ['GET', '', ['view']],
  ['POST', '', ['add']],
  ['GET', '/x/versions', ['view']],
  ['GET', '/x/versions/1', ['view']],
  ['GET', '/x/versions/draft', ['view']],
  ['PUT', '/x/versions/draft', ['edit']],
  ['POST', '/x/versions/draft/publish', ['edit', 'add']],
])('%s %s asks for %j', async (method, one, verbs) => {
  const { call, org } = await withConfiguration();
  const needed = verbs.map((verb) => `webDeployments:configuration:${verb}`);
  const ask = () => call(method, `${path}${one}`, method === 'GET' ? undefined : {});
  for (const held of [[], needed.slice(1)]) {
    org.permit(held);
    const got = await ask();
    expect([got.status, got.body.messageParams.permissions]).toEqual([403, `[${needed.join(', ')}]`]);
  }
  org.permit(needed);
  expect((await ask()).status).not.toBe(403);
});
