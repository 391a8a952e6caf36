import { apiPath } from '../../model/api-path.ts';
import type { Directory } from '../../model/kind.ts';
import { referable } from './referable.ts';

/** The supported-content profiles of an org: which attachments a deployment accepts. */
export const supportedContent: Directory = {
  name: 'supportedContent',
  title: 'Supported-content profiles',
  noun: 'supported-content profile',
  permissions: { read: ['messaging:supportedContent:view'] },
  async read(reader) {
    const rows = await reader.list(apiPath`/api/v2/conversations/messaging/supportedcontent`, { pageSize: 100 });
    return rows.map((row) => referable('supportedContent', row));
  },
};
