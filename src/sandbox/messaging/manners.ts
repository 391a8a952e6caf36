/** How web messaging behaves in an org: what takes time, what fails, what the org does not have. */
export interface MessagingManners {
  /** So many reads of a draft or deployment still say Pending after a write; 1. Without a read nothing moves: there is no clock. */
  pendingReads: number;
  /** Names or ids of configurations and deployments: what is written to them ends as Error. */
  endInError: readonly string[];
  /** So many reads of a file of the CDN show what it had before, once the deployment is no longer Pending; 1. Infinity: for ever. */
  cdnLag: number;
  /** Whether the CDN answers, breaks the connection, or answers 403 to everything. */
  cdn: 'served' | 'dropped' | 'forbidden';
  /** Fields of a configuration that the org does not have, such as `video` or `messenger.apps.conversations.notifications`: 400 when sent. */
  missingFeatures: readonly string[];
}

/** What holds where nothing else is asked for. */
export const usualManners: MessagingManners = { pendingReads: 1, endInError: [], cdnLag: 1, cdn: 'served', missingFeatures: [] };
