import type { JsonSchema } from './json-schema.ts';
import type { Directory, Kind } from './kind.ts';
import type { RuleSection } from './rule.ts';

/** Everything that the language knows beside its own grammar; handed down, so that no stage names a kind. */
export interface Vocabulary {
  readonly kinds: readonly Kind[];
  /** What values of entries can name beside the things of kinds. */
  readonly directories: readonly Directory[];
  readonly rules: readonly RuleSection[];
  /** The schema of each policy, by name. */
  readonly policies: Readonly<Record<string, JsonSchema>>;
  /** The regions that an editor offers. */
  readonly regions: readonly string[];
}
