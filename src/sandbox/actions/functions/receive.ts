import type { Answer, OpenCall, OpenRow } from '../../http/route.ts';
import type { Org } from '../../org/org.ts';
import type { Upload } from './store.ts';
import { type StoredFunction, type StoredZip, zipOf } from './stored.ts';
import { uploadPath } from './upload.ts';

/** The signed address of an upload: it refuses the way a store of objects does, in XML. */
export const receiveRow: OpenRow = { method: 'PUT', path: `${uploadPath}/{actionId}`, open: true, enter: receive };

function receive(call: OpenCall): Answer {
  const signature = call.search.get('X-Amz-Signature') ?? '';
  const org = call.orgs.find((one) => one.actions.functions.uploads.has(signature));
  const upload = org?.actions.functions.uploads.get(signature);
  if (!org || upload?.actionId !== call.param('actionId')) return refuse(403, 'AccessDenied', 'Request has expired');
  return refusal(call, upload) ?? taken(org, upload, call.bytes);
}

/** Two ways of proving oneself are one too many, and a body without its length is not taken (Terraform provider issue 1839). */
function refusal({ headers }: OpenCall, upload: Upload): Answer | undefined {
  if (headers['authorization'] !== undefined) return refuse(400, 'InvalidArgument', 'Only one auth mechanism allowed');
  if (headers['content-length'] === undefined) return refuse(411, 'MissingContentLength', 'You must provide the Content-Length header');
  const isSigned = Object.entries(upload.headers).every(([name, value]) => headers[name] === value);
  const hasOthers = Object.keys(headers).some((name) => name.startsWith('x-amz-') && upload.headers[name] === undefined);
  if (isSigned && !hasOthers && headers['content-type'] === 'application/zip') return undefined;
  return refuse(403, 'SignatureDoesNotMatch', 'The request signature does not match the signature you provided');
}

/** A draft that is gone meanwhile does not make the upload fail. */
function taken(org: Org, { actionId, fileName }: Upload, bytes: Uint8Array): Answer {
  const { drafts, manners } = org.actions.functions;
  const draft = drafts.get(actionId);
  if (draft) drafts.set(actionId, withUpload(org, draft, fileName, bytes));
  return { status: 200, ...(manners.zipStatus === 'Available' ? {} : { deliberate: true }) };
}

function withUpload(org: Org, draft: StoredFunction, fileName: string, bytes: Uint8Array): StoredFunction {
  const { zipReads, processingTries } = org.actions.functions.manners;
  return { ...draft, processingTries, coming: { zip: zipFrom(org, fileName, bytes), readsLeft: zipReads } };
}

function zipFrom(org: Org, fileName: string, bytes: Uint8Array): StoredZip {
  const { zipStatus, zipError } = org.actions.functions.manners;
  const isZip = Buffer.from(bytes.subarray(0, 2)).toString('latin1') === 'PK';
  const status = isZip ? zipStatus : 'InvalidFormat';
  const error = status === 'Available' ? undefined : (zipError ?? `The file is ${status}`);
  return zipOf(fileName, bytes, status, new Date().toISOString(), error);
}

function refuse(status: number, code: string, message: string): Answer {
  return {
    status,
    text: `<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
    headers: { 'Content-Type': 'application/xml' },
  };
}
