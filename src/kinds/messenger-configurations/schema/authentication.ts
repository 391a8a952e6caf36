import type { JsonSchema } from '../../../model/json-schema.ts';
import { flag, mapping } from './parts.ts';

/** How visitors sign in; the platform wants `enabled` and `integrationId` together (contract of the API). */
export const authenticationSettings: JsonSchema = mapping('How visitors sign in.', {
  enabled: flag('Whether visitors can sign in.'),
  integrationId: {
    type: 'string',
    minLength: 1,
    'x-reference': 'integrations',
    description: 'The OpenID Connect integration that knows the visitors, by key or name.',
    examples: ['Shop sign-in'],
  },
  allowSessionUpgrade: flag('Whether a session that began without a sign-in goes on after it.'),
});
