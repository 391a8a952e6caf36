import { apiPath } from '../../model/api-path.ts';
import type { Directory } from '../../model/kind.ts';
import { referable } from './referable.ts';

/** The integrations of an org; the platform has no filter by name (SDK 262, 2026-11). */
export const integrations: Directory = {
  name: 'integrations',
  title: 'Integrations',
  noun: 'integration',
  permissions: { read: ['integrations:integration:view'] },
  async read(reader) {
    const rows = await reader.list(apiPath`/api/v2/integrations`, { pageSize: 100 });
    return rows.map((row) => referable('integrations', row));
  },
};
