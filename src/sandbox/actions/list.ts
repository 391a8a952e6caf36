import { linkedPage, listOf, page, paging } from '../http/page.ts';
import { refusal } from '../http/query.ts';
import { type Answer, type Call, ok, type QueryRule, type Row } from '../http/route.ts';
import { kindOf, type StoredAction } from './stored.ts';
import { viewAction } from './view.ts';

const path = '/api/v2/integrations/actions';

/** What reading actions asks for: any of the two. */
export const actionView = { method: 'GET', permissions: ['integrations:action:view', 'bridge:actions:view'] } as const;

/** The two values of a parameter that is on or off. */
export const flag = ['true', 'false'] as const;

const sorted: QueryRule = { ...paging, sortBy: 'text', sortOrder: ['ASC', 'DESC'], secure: flag };
const listQuery: QueryRule = { ...sorted, category: 'text', name: 'text', ids: 'text', includeAuthActions: flag, includeConfig: flag };

/** The lists: published actions, open drafts, and the categories that actions stand in. */
export const actionListRows: readonly Row[] = [
  { ...actionView, path, query: listQuery, handle: (call) => list(call, call.org.actions.listed(), false) },
  { ...actionView, path: `${path}/drafts`, query: listQuery, handle: (call) => list(call, call.org.actions.drafts.all(), true) },
  { ...actionView, path: `${path}/categories`, query: sorted, handle: categories },
];

function list(call: Call, actions: readonly StoredAction[], isDraft: boolean): Answer {
  const rows = inOrder(call, actions.filter(filterOf(call)));
  const withConfig = isOn(call, 'includeConfig') && call.rules.configInLists;
  return ok(linkedPage(call, rows, (action) => viewAction(action, { isDraft, withConfig })));
}

/** Custom auth actions are left out unless asked for; a name fits in part and without regard to case (SDK docs 259, 2026-08). */
function filterOf(call: Call): (action: StoredAction) => boolean {
  const ids = idsOf(call);
  const name = call.search.get('name')?.toLowerCase();
  const category = call.search.get('category');
  const withAuth = isOn(call, 'includeAuthActions');
  return (action) =>
    (withAuth || kindOf(action.id) !== 'customAuth') &&
    (!ids || ids.has(action.id)) &&
    (name === undefined || action.name.toLowerCase().includes(name)) &&
    (category === null || action.category === category) &&
    isSecureAsAsked(call, action);
}

function idsOf(call: Call): ReadonlySet<string> | undefined {
  if (!call.search.has('ids')) return undefined;
  const ids = listOf(call, 'ids');
  if (ids.length > 50) throw refusal('ids', `${ids.length} ids`, 'is over the maximum of 50');
  return new Set(ids);
}

function isSecureAsAsked(call: Call, action: StoredAction): boolean {
  return !call.search.has('secure') || isOn(call, 'secure') === action.secure;
}

/** The store's order is by name; another root-level field sorts anew. */
function inOrder(call: Call, actions: StoredAction[]): StoredAction[] {
  const field = call.search.get('sortBy') ?? 'name';
  const rows = field === 'name' ? actions : actions.sort((a, b) => (String(a[field]) < String(b[field]) ? -1 : 1));
  return call.search.get('sortOrder')?.toUpperCase() === 'DESC' ? rows.reverse() : rows;
}

function categories(call: Call): Answer {
  const actions = call.org.actions.published.all().filter((action) => isSecureAsAsked(call, action));
  const names = [...new Set(actions.map((action) => action.category))].sort();
  if (call.search.get('sortOrder')?.toUpperCase() === 'DESC') names.reverse();
  return ok(page(call, names, (name) => ({ name })));
}

function isOn(call: Call, name: string): boolean {
  return call.search.get(name)?.toLowerCase() === 'true';
}
