import { apiPath } from '../../model/api-path.ts';
import type { Change } from '../../model/change.ts';
import type { Reader } from '../../model/client.ts';
import { labelOf } from '../../model/entry.ts';
import { type Finding, finding } from '../../model/finding.ts';
import { nameOf } from '../answer.ts';

const CONSUMERS = apiPath`/api/v2/architect/dependencytracking/consumingresources`;

const TIMEOUTS: readonly string[] = ['/timeout', '/function/timeout'];

const MOST_NAMED = 5;

/** Returns which published flows call an action whose timeout, or that of its function, changes, as the platform's dependency tracking has it. Throws an `ApiError`. */
export async function usedBy(reader: Reader, change: Change): Promise<readonly Finding[]> {
  if (!change.fields.some(({ path }) => TIMEOUTS.includes(path))) return [];
  const rows = await reader.list(CONSUMERS, { id: change.id, objectType: 'DATAACTION', flowFilter: 'published', pageSize: 100 });
  const names = [...new Set(rows.map(nameOf))].toSorted();
  return names.length === 0 ? [] : [used(change, names)];
}

function used(change: Change, names: readonly string[]): Finding {
  const shown = names.slice(0, MOST_NAMED).map((name) => `"${name.slice(0, 60)}"`);
  const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
  const count = names.length === 1 ? 'One published flow uses' : `${names.length} published flows use`;
  const message = `${count} "${change.name}": ${shown.join(', ')}${more}`;
  return finding('used-by-flows', message, { about: labelOf(change), ...(change.at ? { at: change.at } : {}) });
}
