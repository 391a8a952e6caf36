import { ApiError, attempt } from '../../model/api-error.ts';
import { isSafeId } from '../../model/api-path.ts';
import type { Reader } from '../../model/client.ts';
import { type JsonObject, member } from '../../model/json.ts';
import type { Wanted } from '../../model/kind.ts';
import type { LiveResource } from '../../model/live.ts';
import { nameOf, textOf, versionIn } from '../answer.ts';
import { unreadable, unsafeId } from '../not-manageable.ts';
import { hiddenIn } from './hidden.ts';
import { loadJudge } from './load-judge.ts';
import { configuration } from './platform.ts';
import { PARTS } from './schema.ts';
import { typeSchemaOf, typeSchemas } from './type-schemas.ts';

/**
 * Returns every integration of the org; the configuration, and the schemas of its type, only of those that are managed. The
 * platform has no filter by name (SDK 262, 2026-11). Throws an `ApiError`.
 */
export async function readIntegrations(reader: Reader, wanted: Wanted): Promise<readonly LiveResource[]> {
  const rows = await reader.list(configuration.list, { pageSize: 100 });
  const schemasOf = typeSchemas(reader);
  const live = await Promise.all(rows.map((row) => (isManaged(row, wanted) ? readWhole(reader, row, schemasOf) : [onlyNamed(row)])));
  if (live.flat().some(({ facts }) => facts)) await loadJudge();
  return live.flatMap((each, index) => each.map((one) => ({ ...one, traits: typeOf(rows[index]) })));
}

// What runs the actions of an integration is told by its type.
function typeOf(row: JsonObject | undefined): LiveResource['traits'] {
  const id = member(member(row, 'integrationType'), 'id');
  return typeof id === 'string' ? { type: { name: id } } : {};
}

const isManaged = (row: JsonObject, wanted: Wanted): boolean =>
  isSafeId(textOf(row, 'id')) && wanted.manages({ id: textOf(row, 'id'), name: nameOf(row), traits: {} });

/** Returns the integrations with these ids as they are now, without those that are gone. Throws an `ApiError`. */
export async function readIntegrationsAgain(reader: Reader, ids: readonly string[]): Promise<readonly LiveResource[]> {
  const answers = await Promise.all(ids.map((id) => readConfiguration(reader, id)));
  return answers.flatMap((answer, index) => (answer ? [configured({ id: ids[index] ?? '', name: nameOf(answer) }, answer)] : []));
}

async function readWhole(reader: Reader, row: JsonObject, schemasOf: ReturnType<typeof typeSchemas>): Promise<readonly LiveResource[]> {
  const type = member(member(row, 'integrationType'), 'id');
  const schemas = typeof type === 'string' ? schemasOf(type) : {};
  const answer = await readConfiguration(reader, textOf(row, 'id'));
  if (!answer) return [];
  const facts = { schemas: await schemas };
  const sensitive = PARTS.flatMap((part) => {
    const read = typeSchemaOf(facts, part);
    return read && 'schema' in read ? hiddenIn(read.schema, `/${part}`) : [];
  });
  return [{ ...configured({ id: textOf(row, 'id'), name: nameOf(row) }, answer), facts, ...(sensitive.length > 0 ? { sensitive } : {}) }];
}

async function readConfiguration(reader: Reader, id: string): Promise<JsonObject | undefined> {
  const answer = await attempt(() => reader.get(configuration.path(id)));
  if ('value' in answer) return answer.value;
  if (answer.failure.status === 404) return undefined;
  throw new ApiError(answer.failure);
}

const onlyNamed = (row: JsonObject): LiveResource => ({
  kind: configuration.kind,
  id: textOf(row, 'id'),
  name: nameOf(row),
  revision: 0,
  entry: {},
  traits: {},
  ...(isSafeId(textOf(row, 'id')) ? {} : { readOnly: unsafeId(configuration.noun) }),
});

function configured({ id, name }: { readonly id: string; readonly name: string }, answer: JsonObject): LiveResource {
  const read = configuration.settings(answer);
  const why = 'unreadable' in read ? read.unreadable : versionIn(answer) === undefined ? 'came without a version' : undefined;
  return {
    kind: configuration.kind,
    id,
    name,
    revision: versionIn(answer) ?? 0,
    traits: {},
    raw: answer,
    ...('unreadable' in read ? { entry: {} } : { entry: { name, ...read.entry }, unset: read.unset ?? [] }),
    ...(why === undefined ? {} : { readOnly: unreadable(configuration.noun, why) }),
  };
}
