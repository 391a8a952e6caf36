import type { Sandbox, SandboxOrg } from '../../src/sandbox/sandbox.ts';

/** What a kind has to show to pass the conformance suite: an org, what the file wants of it, and a change by hand. */
export interface ConformanceCase {
  readonly kind: string;
  /** Returns the sections of the org `dev`, as YAML below the org. */
  readonly wanted: string;
  /** The settings that the file names and the sandbox has otherwise, as `key path`. */
  readonly differing: readonly string[];
  /** Brings into the org what no version of ours knows. */
  prepare?(sandbox: Sandbox): void;
  /** Changes one named setting by hand. */
  changeByHand(org: SandboxOrg): void;
  /** The audits name no settings of it, so that who changed one is likely and never certain. */
  readonly uncertain?: true;
  /** What an export is narrowed to, where it leaves the kind out otherwise. */
  readonly only?: string;
  /** The setting that was changed by hand, as `key path`. */
  readonly drifted: string;
  /** Returns everything stored but the settings that the file names and what the platform counts up with a change. */
  unnamed(org: SandboxOrg): unknown;
}
