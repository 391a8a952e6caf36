import type { Entry } from '../../../model/entry.ts';
import { labelOf } from '../../../model/entry.ts';
import type { JsonObject } from '../../../model/json.ts';

/** What a configuration is judged by. */
export interface LintInput {
  /** What the file names, in the file's canonical form. */
  readonly entry: Entry;
  /** All settings as they will be: what is wanted, laid over what is live. */
  readonly effective: JsonObject;
  readonly policies: LintPolicies;
}

/** Limits that the file sets; 0 turns a judgement off. */
export interface LintPolicies {
  /** A ratio of WCAG 2.2, from 1 to 21. */
  readonly minimumContrast?: number;
  /** In characters. */
  readonly maximumGreetingLength?: number;
}

/** Returns the sentence that tells how a risk is allowed for an entry. */
export const orAllow = (code: 'low-contrast' | 'long-text', entry: Entry): string =>
  `Or allow it in the org: \`allow: { ${code}: ["${labelOf(entry)}"] }\``;
