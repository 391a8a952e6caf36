import { createHash, randomUUID } from 'node:crypto';

/** What becomes of an upload; the platform's models list these (SDK 262, 2026-11). */
export type ZipStatus = 'Pending' | 'Transferring' | 'Available' | 'Unknown' | 'Invalid' | 'InvalidFormat' | 'InvalidFile';

/** Code that was uploaded. */
export interface StoredZip {
  id: string;
  name: string;
  status: ZipStatus;
  dateCreated: string;
  errorMessage?: string;
  /** In hexadecimal digits. */
  sha256: string;
  bytes: Uint8Array;
}

/** The function of a data action, published or of a draft. */
export interface StoredFunction {
  /** Id of the action. */
  actionId: string;
  id: string;
  description?: string;
  handler?: string;
  runtime?: string;
  timeoutSeconds?: number;
  dateCreated: string;
  zip?: StoredZip;
  /** Code on its way: how it ends, and how many reads still find it under way. */
  coming?: { zip: StoredZip; readsLeft: number };
  /** The last ten uploads that came to nothing. */
  exceptions: readonly StoredZip[];
  /** Tries to publish that are still refused. */
  processingTries: number;
}

/** Code as it is stored. */
export function zipOf(name: string, bytes: Uint8Array, status: ZipStatus, dateCreated: string, errorMessage?: string): StoredZip {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { id: randomUUID(), name, status, dateCreated, ...(errorMessage === undefined ? {} : { errorMessage }), sha256, bytes };
}
