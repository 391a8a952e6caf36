import { badRequest } from '../../http/problem.ts';
import type { Answer, OpenCall, OpenRow } from '../../http/route.ts';
import type { CdnFile } from './edge.ts';
import { files, shown } from './shown.ts';

const headers = { 'Access-Control-Allow-Origin': '*' };

/** The public files of deployments, on the platform at `api-cdn.` and here at the one address. */
export const cdnRows: readonly OpenRow[] = files.map((file) => ({
  method: 'GET',
  path: `/webdeployments/v1/deployments/{deploymentId}/${file}`,
  open: true,
  enter: (call) => read(call, file),
}));

/** A client that sends its token to the CDN gives it away: 400, though the platform's own CDN would not mind. */
function read(call: OpenCall, file: CdnFile): Answer {
  if (call.headers['authorization'] !== undefined) throw badRequest('The CDN is public: no token is to be sent there.');
  const id = call.param('deploymentId');
  const org = call.orgs.find((candidate) => candidate.messaging.deployments.get(id));
  const { cdn } = org?.messaging.manners ?? { cdn: 'served' };
  if (cdn === 'dropped') return { status: 0, drop: true, deliberate: true };
  if (cdn === 'forbidden') return { ...forbidden, deliberate: true };
  const body = org && shown(org, id, file);
  return body ? { status: 200, headers, body } : forbidden;
}

/** What is not there is 403, not 404 (measured 2026-10-02). */
const forbidden: Answer = {
  status: 403,
  headers: { ...headers, 'Content-Type': 'application/xml' },
  text: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
};
