import type { RuleSection } from '../model/rule.ts';
import { timeoutRules } from './timeouts/timeout-rules.ts';

/** Every section of rules. */
export const rules: readonly RuleSection[] = [timeoutRules];
