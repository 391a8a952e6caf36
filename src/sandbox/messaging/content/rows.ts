import { linkedPage } from '../../http/page.ts';
import { notFound } from '../../http/problem.ts';
import { type Answer, type Call, ok, type Row } from '../../http/route.ts';
import type { JsonObject } from '../../json.ts';
import { contentPath, type StoredSupportedContent } from './content.ts';

const view = { method: 'GET', permissions: ['messaging:supportedContent:view'], needs: 'all' } as const;

/** Supported-content profiles, to be read only. */
export const contentRows: readonly Row[] = [
  {
    ...view,
    path: contentPath,
    query: { pageSize: 'positive', pageNumber: 'positive' },
    handle: (call) => ok(linkedPage(call, call.org.messaging.content.all(), draw)),
  },
  { ...view, path: `${contentPath}/{supportedContentId}`, handle: one },
];

function one(call: Call): Answer {
  const id = call.param('supportedContentId');
  const profile = call.org.messaging.content.get(id);
  if (!profile) throw notFound('supported content profile', id);
  return ok(draw(profile));
}

function draw(profile: StoredSupportedContent): JsonObject {
  return { ...profile, selfUri: `${contentPath}/${profile.id}` };
}
