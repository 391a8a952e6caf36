import type { JsonObject } from '../../json.ts';
import type { Org } from '../../org/org.ts';
import { statusOf } from '../settling.ts';
import type { CdnFile } from './edge.ts';
import { fileOf } from './files.ts';

/** The files that the CDN has. */
export const files = ['config.json', 'domains.json'] as const;

/** What one read of a file shows: nothing new while the deployment is Pending or in Error, and then only after so many reads. */
export function shown(org: Org, id: string, file: CdnFile): JsonObject | undefined {
  const { deployments, edge } = org.messaging;
  const deployment = deployments.get(id);
  if (!deployment) return undefined;
  const before = edge.kept(id, file);
  const isBehind = !['Active', 'Inactive'].includes(statusOf(deployment)) || edge.look(id, file);
  return isBehind && before ? before.body : fileOf(org, deployment, file);
}

/** Keeps what the CDN shows now, because the deployment is about to be written. */
export function keepShown(org: Org, id: string): void {
  const { deployments, edge, manners } = org.messaging;
  const deployment = deployments.get(id);
  for (const file of files) {
    const before = edge.kept(id, file) ?? { body: deployment && fileOf(org, deployment, file) };
    edge.keep(id, file, before.body, manners.cdnLag);
  }
}
