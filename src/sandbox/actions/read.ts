import { notFound } from '../http/problem.ts';
import { type Answer, type Call, ok, type QueryRule, type Row } from '../http/route.ts';
import { draft, published } from './find.ts';
import { actionView, flag } from './list.ts';
import type { StoredAction } from './stored.ts';
import { fileNames, viewAction } from './view.ts';

const path = '/api/v2/integrations/actions/{actionId}';
const one: QueryRule = { expand: ['contract'], flatten: flag, includeConfig: flag };
const flatten: QueryRule = { flatten: flag };

/** One action or one draft, and the files that its addresses name. `flatten` is taken and changes nothing here. */
export const actionReadRows: readonly Row[] = [
  { ...actionView, path, query: one, handle: (call) => ok(view(call, published(call), false)) },
  { ...actionView, path: `${path}/templates/{fileName}`, handle: (call) => template(call, published(call)) },
  { ...actionView, path: `${path}/schemas/{fileName}`, query: flatten, handle: (call) => schema(call, published(call)) },
  { ...actionView, path: `${path}/draft`, query: one, handle: (call) => ok(view(call, draft(call), true)) },
  { ...actionView, path: `${path}/draft/templates/{fileName}`, handle: (call) => template(call, draft(call)) },
  { ...actionView, path: `${path}/draft/schemas/{fileName}`, query: flatten, handle: (call) => schema(call, draft(call)) },
];

/** `expand=contract` does not bring the configuration (a migration tool's change log, 2026). */
function view(call: Call, action: StoredAction, isDraft: boolean): unknown {
  const withConfig = call.search.get('includeConfig')?.toLowerCase() === 'true';
  return viewAction(action, { isDraft, withConfig, withSchemas: call.search.has('expand') });
}

function template(call: Call, action: StoredAction): Answer {
  const texts = new Map<string, string | undefined>([
    [fileNames.request, action.config?.request.requestTemplate],
    [fileNames.success, action.config?.response.successTemplate],
  ]);
  const text = texts.get(call.param('fileName'));
  if (text === undefined) throw notFound('template', call.param('fileName'));
  return { status: 200, text };
}

function schema(call: Call, action: StoredAction): Answer {
  const { input, output } = action.contract;
  const schemas = new Map<string, unknown>([
    [fileNames.inputSchema, input.inputSchema],
    [fileNames.successSchema, output.successSchema],
    [fileNames.errorSchema, output.errorSchema],
  ]);
  const found = schemas.get(call.param('fileName'));
  if (found === undefined) throw notFound('schema', call.param('fileName'));
  return ok(found);
}
