import type { Change } from './change.ts';
import type { Finding } from './finding.ts';
import type { Listing } from './listing.ts';

/** The form of the plan file; it changes when a reader of the old one would misread the new one. */
export const PLAN_FORMAT = 1;

/** The organization that answered. */
export interface Organization {
  readonly id: string;
  readonly name: string;
}

/** What is to change in one org: plain data, the same for the same files and the same org. */
export interface OrgPlan {
  readonly org: string;
  readonly region: string;
  readonly organization?: Organization;
  /** Whether all of the selected configuration was compared; an incomplete plan approves nothing. */
  readonly complete: boolean;
  readonly changes: readonly Change[];
  readonly findings: readonly Finding[];
  /** Tables of what was read, changed or not. */
  readonly listings?: readonly Listing[];
  /** How many settings the file names or a rule with `fix` governs in this org. */
  readonly managed: number;
  /** SHA-256 in hex over organization, risks and differences; absent where the org could not be planned. */
  readonly digest?: string;
}

/** What is to change in all of the orgs. */
export interface Plan {
  readonly format: typeof PLAN_FORMAT;
  /** `working-directory` and `config` as written: what comments and records belong to. */
  readonly configuration: string;
  readonly orgs: readonly OrgPlan[];
  /** What was found in the files, before any org was asked. */
  readonly findings: readonly Finding[];
  /** SHA-256 in hex over the digests of the orgs; absent where one is missing. */
  readonly digest?: string;
}

/** Returns how many single settings are to change. */
export const countFields = (changes: readonly Change[]): number => changes.reduce((sum, each) => sum + each.fields.length, 0);
