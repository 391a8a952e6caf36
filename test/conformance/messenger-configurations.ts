import { schema } from '../../src/kinds/messenger-configurations/schema.ts';
import { isJsonObject, type Json, type JsonObject } from '../../src/model/json.ts';
import type { Sandbox, SandboxOrg, StoredConfiguration, StoredVersion } from '../../src/sandbox/sandbox.ts';
import type { ConformanceCase } from './case.ts';
import { everyValue, leavesOf, type Special, withoutNamed, withStrangers } from './every-value.ts';

const SIGN_IN = ['CRM web services', 'Billing'] as const;

// What only fits together, or is checked beyond its form.
const special: Special = (path, turn) => {
  // What the platform has where nothing is set is no difference.
  if (path.endsWith('/notificationContentType')) return ['ExcludeMessagesContent', 'IncludeMessagesContent'][turn];
  if (path === '/video/agent/background') return ['NONE', 'IMAGE'][turn];
  if (path === '/languages') return turn === 0 ? ['en-us', 'de'] : ['de', 'en-us', 'fr'];
  if (path === '/defaultLanguage') return ['en-us', 'de'][turn];
  if (path === '/authenticationSettings/integrationId') return SIGN_IN[turn];
  if (/\/ipFilters\/\d+\/ipAddress$/.test(path)) return `203.0.113.${path.split('/').at(-2)}`;
  // Of all parts the search is the one that each screen can have.
  if (/\/moduleSettings\/\d+\/type$/.test(path)) return 'Search';
  return undefined;
};

/** A value for every field there is, and another one. */
export const LIVE = everyValue(schema, 0, special);
export const WANTED = everyValue(schema, 1, special);
const EVERY = leavesOf(WANTED);

/** Messenger configurations: every field there is, in one that has them all and in one that has none; a renaming, a creation, and much that nobody knows. */
export const messengerConfigurations: ConformanceCase = {
  kind: 'messengerConfigurations',
  wanted: `
    messengerConfigurations:
      Full: ${JSON.stringify({ ...WANTED, unchecked: { x_owner: 'us' } })}
      Bare: ${JSON.stringify(WANTED)}
      Renamed: { was: Old name, description: Renamed in place }
      Fresh: { languages: [de], defaultLanguage: de, messenger: { styles: { primaryColor: "#0b5fa5" } } }
      Returns messenger: { create: only, languages: [fr], defaultLanguage: fr }
  `,
  differing: [
    ...EVERY.map((path) => `Full ${path}`),
    'Full /unchecked/x_owner',
    ...EVERY.map((path) => `Bare ${path}`),
    'Renamed /name',
    'Renamed /description',
    ...['/defaultLanguage', '/languages', '/messenger/styles/primaryColor'].map((path) => `Fresh ${path}`),
  ],
  prepare,
  changeByHand: (org) => {
    org.changeMessengerDraft('Full', { messenger: { apps: { conversations: { sessionDurationSeconds: 1_234 } } } });
    org.publishMessengerDraft('Full');
  },
  drifted: 'Full /messenger/apps/conversations/sessionDurationSeconds',
  unnamed,
};

function prepare(sandbox: Sandbox): void {
  const org = sandbox.org('dev');
  org.behave({ pendingReads: 0, cdnLag: 0 });
  const { labels, ...own } = LIVE;
  const authentication = { ...(own['authenticationSettings'] as JsonObject), integrationId: org.integration(SIGN_IN[0]).id };
  const full = withStrangers({ ...own, customI18nLabels: listed(labels ?? {}), authenticationSettings: authentication });
  org.addMessengerConfiguration({ name: 'Full', settings: { ...(full as JsonObject), x_owner: 'them' }, versions: [{}, {}] });
  org.addMessengerConfiguration({ name: 'Bare', settings: { languages: ['it'], defaultLanguage: 'it' } });
  org.addMessengerConfiguration({ name: 'Old name', settings: full as JsonObject });
  const draft = { messenger: { enabled: true }, x_begun: 'not ours' };
  org.addMessengerConfiguration({ name: 'Left alone', settings: { x_kept: 1 }, versions: [{}, { x_kept: 2 }], draft });
  org.addMessengerDeployment({ name: 'Old pages', configuration: 'Full', version: 1, allowAllDomains: true, extra: { x_kept: 1 } });
  org.addMessengerDeployment({ name: 'New pages', configuration: 'Left alone', allowAllDomains: true });
}

// The platform's form, in which labels are two lists.
const listed = (labels: Json): Json =>
  Object.entries(labels as JsonObject).map(([language, texts]) => ({
    language,
    localizedLabels: Object.entries(texts as JsonObject).map(([key, value]) => ({ key, value })),
  }));

function unnamed(org: SandboxOrg): unknown {
  const { messengerConfigurations: all, messengerDeployments, flows, supportedContent, integrations } = org.snapshot();
  const kept = all.filter(({ name }) => name !== 'Fresh').map(leftOf);
  return {
    kept: kept.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    ...{ messengerDeployments, flows, supportedContent, integrations },
  };
}

function leftOf({ name, draft, versions, ...rest }: StoredConfiguration) {
  const named = NAMED[name];
  if (!named) return { ...rest, name, draft, versions };
  const newest = versions.at(-1) ?? draft;
  return { ...rest, draft: contentOf(draft, named), newest: contentOf(newest, named), older: versions.slice(0, OLDER[name]) };
}

const NAMED: Readonly<Record<string, JsonObject>> = {
  Full: { ...WANTED, customI18nLabels: [], x_owner: 'us' },
  Bare: { ...WANTED, customI18nLabels: [] },
  'Old name': { name: '', description: '' },
  Renamed: { name: '', description: '' },
};

// How many versions there are before anything is written.
const OLDER: Readonly<Record<string, number>> = { Full: 2, Bare: 1, 'Old name': 1, Renamed: 1 };

const OWNED = ['version', 'dateModified', 'lastModifiedUser', 'datePublished', 'publishedUser', 'name', 'pendingReads'];

function contentOf(version: StoredVersion, named: JsonObject): Json | undefined {
  const own = Object.fromEntries(Object.entries(version).filter(([member]) => !OWNED.includes(member))) as JsonObject;
  const left = withoutNamed(own, named);
  return isJsonObject(left) ? withoutEmpty(left) : left;
}

// A mapping of which all is named is there after the first write of it.
function withoutEmpty(object: JsonObject): JsonObject {
  const members = Object.entries(object).map(([name, value]) => [name, isJsonObject(value) ? withoutEmpty(value) : value] as const);
  return Object.fromEntries(members.filter(([, value]) => !isJsonObject(value) || Object.keys(value).length > 0));
}
