import { ApiError, type ApiFailure } from '../model/api-error.ts';
import { apiPath } from '../model/api-path.ts';
import type { Reader } from '../model/client.ts';
import { type JsonObject, member } from '../model/json.ts';
import type { Organization } from '../model/plan.ts';
import type { Credentials } from './credentials.ts';
import { oneLine } from './one-line.ts';

/** An organization that was named, and where. */
interface Named {
  readonly id: string;
  readonly by: string;
}

/**
 * Returns the organization that the token belongs to, the first thing that is read. Throws an `ApiError` where the file or the
 * runner names another one.
 */
export async function identify(reader: Reader, credentials: Credentials, fromFile: string | undefined): Promise<Organization> {
  const organization = organizationOf(await reader.get(apiPath`/api/v2/organizations/me`));
  const named = [
    ...(fromFile === undefined ? [] : [{ id: fromFile, by: 'the file' }]),
    ...(credentials.organizationId === undefined ? [] : [{ id: credentials.organizationId, by: 'the runner' }]),
  ];
  const other = named.find(({ id }) => id.toLowerCase() !== organization.id.toLowerCase());
  if (other) throw new ApiError(wrongOrganization(organization, other, credentials));
  return organization;
}

function wrongOrganization({ id, name }: Organization, named: Named, { source }: Credentials): ApiFailure {
  const found = `the organization "${oneLine(name, 80)}" (${oneLine(id, 80)})`;
  return {
    code: 'wrong-organization',
    message: `${source} belongs to ${found}, and ${named.by} names ${oneLine(named.id, 80)}`,
    help: 'Correct the organization id or the credentials. Nothing else was read, and nothing was written.',
  };
}

function organizationOf(body: JsonObject): Organization {
  const [id, name] = [member(body, 'id'), member(body, 'name')];
  if (typeof id === 'string' && id !== '') return { id, name: typeof name === 'string' ? name : '' };
  throw new ApiError({ code: 'answer-not-understood', message: 'GET /api/v2/organizations/me answered without the id of an organization' });
}
