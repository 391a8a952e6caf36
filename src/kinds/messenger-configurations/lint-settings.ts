import type { Finding } from '../../model/finding.ts';
import type { Json } from '../../model/json.ts';
import type { LintView } from '../../model/kind.ts';
import type { LintPolicies } from './lint/input.ts';
import { effectiveSettings, lintConfiguration } from './lint.ts';

/** Returns what is to be said of the values that entries name, seen with what is live beside them. */
export function lintSettings({ settled, missing, policies }: LintView): readonly Finding[] {
  const limits = limitsIn(policies);
  const present = settled.map(({ entry, live }) => ({ entry, effective: effectiveSettings(entry.fields, live.entry), policies: limits }));
  const created = missing.map((entry) => ({ entry, effective: entry.fields, policies: limits }));
  return [...present, ...created].flatMap(lintConfiguration);
}

function limitsIn(policies: Readonly<Record<string, Json>>): LintPolicies {
  const { minimumContrast, maximumGreetingLength } = policies;
  return {
    ...(typeof minimumContrast === 'number' ? { minimumContrast } : {}),
    ...(typeof maximumGreetingLength === 'number' ? { maximumGreetingLength } : {}),
  };
}
