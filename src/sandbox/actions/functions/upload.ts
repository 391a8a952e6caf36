import { randomUUID } from 'node:crypto';
import { badField } from '../../http/problem.ts';
import { type Answer, type Call, ok, type Row } from '../../http/route.ts';
import { setMembers } from '../../json.ts';
import { draftFunction } from './find.ts';

/** Where code is put: not an address of the API, and on the platform another host. */
export const uploadPath = '/function-uploads';

/** Asking for a place to upload to. The characters of a file name are of the platform description (2026-07). */
export const uploadRows: readonly Row[] = [
  {
    method: 'POST',
    path: '/api/v2/integrations/actions/{actionId}/draft/function/upload',
    permissions: ['integrations:actionFunction:edit'],
    body: { 'fileName!': /^[a-zA-Z0-9.+\-_()\s]+$/, signedUrlTimeoutSeconds: 'integer' },
    handle: promise,
  },
];

/** The names of the headers are those that clients were seen to send (Terraform provider, package integration_action, 2026-07). */
function promise(call: Call): Answer {
  const { actionId, id } = draftFunction(call);
  const { fileName, signedUrlTimeoutSeconds = 900 } = setMembers(call.body);
  const seconds = Number(signedUrlTimeoutSeconds);
  if (seconds < 1 || seconds > 604_800) throw badField('signedUrlTimeoutSeconds', 'signedUrlTimeoutSeconds must be from 1 to 604800');
  const signature = randomUUID();
  const headers = {
    'x-amz-meta-correlationid': randomUUID(),
    'x-amz-meta-filename': String(fileName),
    'x-amz-meta-functionid': id,
    'x-amz-meta-organizationid': call.org.organization.id,
    'x-amz-tagging': `functionId=${id}`,
  };
  call.org.actions.functions.uploads.set(signature, { actionId, fileName: String(fileName), headers });
  const url = `${call.origin}${uploadPath}/${actionId}?X-Amz-Expires=${seconds}&X-Amz-Signature=${signature}`;
  return ok({ url, headers, signedUrlTimeoutSeconds: seconds });
}
