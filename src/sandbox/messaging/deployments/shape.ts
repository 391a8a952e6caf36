import { Each, type Members, OneOf } from '../../http/shape.ts';
import { statuses } from '../settling.ts';
import { owned } from './stored.ts';

/** What a body of a deployment may hold (platform description, 2026-07). What only the platform sets may be sent back. */
export const deploymentShape: Members = {
  ...Object.fromEntries(owned.map((name) => [name, 'free' as const])),
  'name!': 'text',
  description: 'text',
  allowAllDomains: 'flag',
  allowedDomains: new Each('text'),
  'configuration!': { 'id!': 'text', 'version!': 'text', name: 'text', selfUri: 'text' },
  flow: { 'id!': 'text', name: 'text', selfUri: 'text', flowDescription: 'text', publishVersion: 'object' },
  supportedContent: { 'id!': 'text', name: 'text', selfUri: 'text', mediaTypes: 'object' },
  pushIntegrations: new Each({ id: 'text', provider: new OneOf('APNS', 'FCM') }),
  status: new OneOf(...statuses),
};
