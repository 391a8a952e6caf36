import { linkedPage, listOf } from '../http/page.ts';
import { type Answer, type Call, ok, type QueryRule, type Row } from '../http/route.ts';
import { flowsPath } from './paths.ts';
import type { StoredFlow } from './stored.ts';
import { drawFlow } from './view.ts';

const flag = ['true', 'false'] as const;

/** The types by which flows are asked for; another one is 400 (platform description, 2026-07). */
const types =
  'bot commonmodule digitalbot emailsend inboundcall inboundchat inboundemail inboundshortmessage outboundcall inqueuecall inqueueemail inqueueshortmessage speech securecall surveyinvite voice voicemail voicesurvey workflow workitem'.split(
    ' ',
  );

const query: QueryRule = {
  ...{ pageNumber: 'positive', pageSize: 'positive', sortBy: 'text', sortOrder: ['asc', 'desc', 'ascending', 'descending'] },
  ...{ type: types, id: 'text', name: 'text', description: 'text', nameOrDescription: 'text', divisionId: 'text' },
  ...{ publishVersionId: 'text', publishedAfter: 'text', publishedBefore: 'text', editableBy: 'text', lockedBy: 'text' },
  ...{
    lockedByClientId: 'text',
    secure: ['any', 'checkedin', 'published'],
    deleted: flag,
    includeSchemas: flag,
    virtualAgentEnabled: flag,
  },
};

/** The list of Architect's flows. Its pages are larger than others: the provider asks for 500 (Terraform provider 1.84.1, 2026-07). */
export const flowListRows: readonly Row[] = [{ method: 'GET', path: flowsPath, permissions: ['architect:flow:view'], query, handle: list }];

/** Ids make every other filter void; what is not looked at here is taken without effect. In the order of the ids. */
function list(call: Call): Answer {
  const ids = listOf(call, 'id');
  const flows = call.org.flows.all().filter((flow) => (ids.length > 0 ? ids.includes(flow.id) : isAsked(call, flow)));
  for (const field of ['id', call.search.get('sortBy') ?? 'id']) flows.sort((a, b) => order(String(a[field]), String(b[field])));
  if (call.search.get('sortOrder')?.toLowerCase().startsWith('desc')) flows.reverse();
  return ok(linkedPage(call, flows, (flow) => drawFlow(call.org, flow), call.rules.maxFlowPageSize));
}

function order(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function isAsked(call: Call, flow: StoredFlow): boolean {
  const { type, name, description = '', lock } = flow;
  const asked = listOf(call, 'type').map((one) => one.toUpperCase());
  if (asked.length > 0 && !asked.includes(type)) return false;
  if ((call.search.get('deleted')?.toLowerCase() === 'true') !== (flow.deleted === true)) return false;
  const [user, client] = [call.search.get('lockedBy'), call.search.get('lockedByClientId')];
  if ((user !== null && (lock?.id !== user || lock.isClient)) || (client !== null && (lock?.id !== client || !lock.isClient))) return false;
  const fits = (parameter: string, ...texts: string[]) => texts.some((text) => contains(text, call.search.get(parameter)));
  return fits('name', name) && fits('description', description) && fits('nameOrDescription', name, description);
}

/** In part and without regard to case, a star for anything: no exact match (Terraform provider 1.84.1, 2026-07). */
function contains(text: string, part: string | null): boolean {
  const pieces = (part ?? '').toLowerCase().split('*');
  let rest = text.toLowerCase();
  return pieces.every((piece) => {
    const at = rest.indexOf(piece);
    rest = rest.slice(at + piece.length);
    return at >= 0;
  });
}
