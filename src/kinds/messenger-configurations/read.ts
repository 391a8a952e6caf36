import { ApiError, attempt } from '../../model/api-error.ts';
import { isSafeId } from '../../model/api-path.ts';
import type { Reader } from '../../model/client.ts';
import { type JsonObject, member } from '../../model/json.ts';
import type { Wanted } from '../../model/kind.ts';
import type { LiveOf, LiveResource } from '../../model/live.ts';
import { valueAt } from '../../model/pointer.ts';
import { nameOf, textOf } from '../answer.ts';
import { fingerprintOf } from '../messenger-content.ts';
import { namesFrom } from '../names.ts';
import { unsafeId } from '../not-manageable.ts';
import { CONFIGURATIONS, draftPath } from './addresses.ts';
import { factsOf, KIND, NOUN } from './facts.ts';
import { settingsOf } from './form.ts';
import { PAGE, type Published, readPublished } from './versions.ts';

/**
 * Returns every messenger configuration: what stands for it is its highest published version, never its draft. Versions are
 * read of those that matter. Throws an `ApiError`.
 */
export async function readConfigurations(reader: Reader, wanted: Wanted, liveOf: LiveOf): Promise<readonly LiveResource[]> {
  const drafts = await reader.cursor(CONFIGURATIONS, PAGE);
  return Promise.all(drafts.map((draft) => (concerns(wanted, draft) ? readWhole(reader, draft, liveOf) : unread(draft))));
}

/** Returns the configurations with these ids as they are published now. Throws an `ApiError`. */
export async function readConfigurationsAgain(reader: Reader, ids: readonly string[], liveOf: LiveOf): Promise<readonly LiveResource[]> {
  const read = await Promise.all(ids.map((id) => attempt(() => readPublished(reader, id))));
  return read.flatMap((each) => {
    if ('failure' in each && each.failure.status !== 404) throw new ApiError(each.failure);
    return 'value' in each && each.value.content ? [liveFrom(each.value.content, each.value, liveOf)] : [];
  });
}

const concerns = (wanted: Wanted, draft: JsonObject): boolean =>
  isSafeId(textOf(draft, 'id')) && wanted.concerns({ id: textOf(draft, 'id'), name: nameOf(draft), traits: {} });

async function readWhole(reader: Reader, row: JsonObject, liveOf: LiveOf): Promise<LiveResource> {
  const id = textOf(row, 'id');
  const [published, draft] = await Promise.all([readPublished(reader, id), isWhole(row) ? row : reader.get(draftPath(id))]);
  const live = liveFrom(draft, published, liveOf);
  return { ...live, fingerprint: fingerprintOf(draft), facts: factsOf({ draft, versions: published.rows }) };
}

// That the rows of the list are whole is UNVERIFIED (2026-11); languages are in every draft (GitHub issue 586 of the Terraform provider).
const isWhole = (row: JsonObject): boolean => member(row, 'languages') !== undefined;

function liveFrom(draft: JsonObject, { newest, content }: Published, liveOf: LiveOf): LiveResource {
  const settings = content ? settingsOf(content, namesFrom(liveOf)) : {};
  return {
    ...unread(draft),
    revision: newest,
    entry: { ...settings, name: nameOf(content ?? draft) },
    references: referencesIn(content ?? {}, settings),
    ...(content ? { raw: content } : {}),
  };
}

const INTEGRATION = '/authenticationSettings/integrationId';

function referencesIn(content: JsonObject, settings: JsonObject): NonNullable<LiveResource['references']> {
  const [id, name] = [valueAt(content, INTEGRATION), valueAt(settings, INTEGRATION)];
  return typeof id === 'string' && typeof name === 'string' ? { [INTEGRATION]: [{ id, name }] } : {};
}

function unread(draft: JsonObject): LiveResource {
  const id = textOf(draft, 'id');
  const readOnly = isSafeId(id) ? {} : { readOnly: unsafeId(NOUN) };
  return { kind: KIND, id, name: nameOf(draft), revision: 0, entry: {}, traits: {}, ...readOnly };
}
