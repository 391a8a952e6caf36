import { cursorPage, cursorPaging } from '../../http/cursor-page.ts';
import { notFound } from '../../http/problem.ts';
import { type Answer, type Call, ok, type Row } from '../../http/route.ts';
import { isObject } from '../../json.ts';
import { lookedAt } from '../settling.ts';
import { changeOf, found, versionOf } from './find.ts';
import { configurationShape } from './shape.ts';
import { draftVersion, newest, type StoredConfiguration, type StoredVersion } from './stored.ts';
import { configurationsPath, drawRow, drawVersion } from './view.ts';
import { create, publish, replaceDraft } from './write.ts';

const versions = `${configurationsPath}/{configurationId}/versions`;
const draft = `${versions}/draft`;
const may = (...verbs: string[]) => ({ permissions: verbs.map((verb) => `webDeployments:configuration:${verb}`), needs: 'all' }) as const;
const listQuery = { ...cursorPaging, showOnlyPublished: ['true', 'false'] } as const;

/** Messenger configurations: drafts, versions, publishing. */
export const configurationRows: readonly Row[] = [
  { ...may('view'), method: 'GET', path: configurationsPath, query: listQuery, handle: list },
  { ...may('add'), method: 'POST', path: configurationsPath, body: configurationShape, attempt: creating, handle: create },
  { ...may('view'), method: 'GET', path: versions, query: cursorPaging, handle: listVersions },
  { ...may('view'), method: 'GET', path: draft, handle: readDraft },
  { ...may('edit'), method: 'PUT', path: draft, body: configurationShape, stored: known, attempt: tried('Update'), handle: replaceDraft },
  { ...may('edit', 'add'), method: 'POST', path: `${draft}/publish`, attempt: tried('Publish'), handle: publish },
  { ...may('view'), method: 'GET', path: `${versions}/{versionId}`, handle: readVersion },
];

function known(call: Call): unknown {
  return call.org.messaging.knownSettings(found(call).id);
}

function creating({ body }: Call) {
  const name = isObject(body) ? body['name'] : undefined;
  return typeof name === 'string' ? { ...changeOf('Create', { id: '', name }), entity: { name } } : undefined;
}

function tried(action: 'Update' | 'Publish') {
  return (call: Call) => {
    const configuration = call.org.messaging.configurations.get(call.param('configurationId'));
    return configuration && changeOf(action, configuration);
  };
}

/** The drafts; or, of those that are published, the newest version: which one it is there is unverified (2026-11). */
function list(call: Call): Answer {
  const { org, search } = call;
  const isPublished = search.get('showOnlyPublished')?.toLowerCase() === 'true';
  const rows = org.messaging.configurations.all().filter((one) => !isPublished || newest(one));
  const shown = (one: StoredConfiguration) => (isPublished && newest(one)) || one.draft;
  return ok(cursorPage(call, rows, (one) => drawVersion(org, one, shown(one))));
}

/** In no order that means anything, the draft somewhere among them: nobody relies on one. */
function listVersions(call: Call): Answer {
  const configuration = found(call);
  const [odd, even] = [1, 0].map((rest) => configuration.versions.filter(({ version }) => Number(version) % 2 === rest));
  const rows: StoredVersion[] = [...(even ?? []), configuration.draft, ...(odd ?? [])];
  return ok(cursorPage(call, rows, (version) => drawRow(configuration, version)));
}

/** One look at the draft: it may be the one after which it is no longer Pending. */
function readDraft(call: Call): Answer {
  const configuration = found(call);
  const draft = lookedAt(configuration.draft);
  if (draft !== configuration.draft) call.org.messaging.configurations.put({ ...configuration, draft });
  return ok(drawVersion(call.org, configuration, configuration.draft));
}

function readVersion(call: Call): Answer {
  const configuration = found(call);
  const id = call.param('versionId');
  if (id === draftVersion) return readDraft(call);
  const version = versionOf(configuration, id);
  if (!version) throw notFound('configuration version', id);
  return ok(drawVersion(call.org, configuration, version));
}
