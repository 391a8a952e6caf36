import { isJsonObject, type JsonObject } from '../model/json.ts';
import type { GitHub } from './github-client.ts';
import { UnexpectedAnswer } from './github-failure.ts';

// Ten thousand items; GitHub itself ends every list that is used here sooner.
const MOST_PAGES = 100;

/** Yields the items of a list page by page, 100 a page, as long as GitHub says that there is a next one. */
export async function* pagesOf(
  github: GitHub,
  route: string,
  parameters: Readonly<Record<string, unknown>>,
): AsyncGenerator<readonly JsonObject[]> {
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { data, headers } = await github.request(route, { ...parameters, per_page: 100, page });
    if (!Array.isArray(data)) throw new UnexpectedAnswer('GitHub answered with something else than a list');
    yield data.filter(isJsonObject);
    if (!headers.link?.includes('rel="next"')) return;
  }
}
