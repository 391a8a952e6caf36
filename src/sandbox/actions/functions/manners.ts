import type { ZipStatus } from './stored.ts';

/** A runtime as the platform offers it. */
export interface Runtime {
  name: string;
  description?: string;
  status: 'Available' | 'Deprecated' | 'Unavailable';
  /** `2027-04-30`. */
  dateEndOfLife?: string;
}

/** How functions behave in an org: what takes time, what fails, what runs them. */
export interface FunctionManners {
  /** So many reads of a draft's function find an upload under way; 1. Without a read nothing moves. */
  zipReads: number;
  /** How an upload ends that is a zip; another file ends as InvalidFormat. */
  zipStatus: ZipStatus;
  zipError?: string;
  /** So many tries to publish are refused with 400 `ACTION.PROCESSING` after a write to the draft's function; 0. */
  processingTries: number;
  /** Whether a draft of a published action has its code (unverified, 2026-11). */
  draftKeepsZip: boolean;
  runtimes: readonly Runtime[];
}

/** What holds where nothing else is asked for; the names are of the blog on functions (2025-01) and an issue of the provider (2503). */
export const usualFunctionManners: FunctionManners = {
  zipReads: 1,
  zipStatus: 'Available',
  processingTries: 0,
  draftKeepsZip: true,
  runtimes: [
    { name: 'nodejs24.x', description: 'AWS provided Node.js 24.x runtime', status: 'Available' },
    { name: 'nodejs22.x', description: 'AWS provided Node.js 22.x runtime', status: 'Available' },
    { name: 'nodejs20.x', description: 'AWS provided Node.js 20.x runtime', status: 'Deprecated', dateEndOfLife: '2027-04-30' },
    { name: 'nodejs18.x', description: 'AWS provided Node.js 18.x runtime', status: 'Unavailable', dateEndOfLife: '2026-03-31' },
  ],
};
