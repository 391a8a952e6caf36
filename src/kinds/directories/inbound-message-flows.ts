import { apiPath } from '../../model/api-path.ts';
import type { Directory } from '../../model/kind.ts';
import type { LiveResource } from '../../model/live.ts';
import { isPublished, referable } from './referable.ts';

// What a web deployment starts: a published flow of this type (SDK models, 2026-05).
const TYPE = 'inboundshortmessage';

const UNPUBLISHED: NonNullable<LiveResource['readOnly']> = {
  code: 'not-published',
  message: 'was never published',
  help: 'Publish the flow in Architect first.',
};

/** The name of the directory: apart from the section of all flows, whose keys stand for their names here as well. */
export const INBOUND_MESSAGE_FLOWS = 'inboundMessageFlows';

/** The inbound message flows of an org. */
export const inboundMessageFlows: Directory = {
  name: INBOUND_MESSAGE_FLOWS,
  title: 'Inbound message flows',
  noun: 'inbound message flow',
  permissions: { read: ['architect:flow:view'] },
  async read(reader) {
    const rows = await reader.list(apiPath`/api/v2/flows`, { type: TYPE, pageSize: 100 });
    return rows.map((row) => referable(INBOUND_MESSAGE_FLOWS, row, isPublished(row) ? undefined : UNPUBLISHED));
  },
};
