import type { AuditedValue } from '../model/audit.ts';
import { MASK } from './mask.ts';
import { inWords, shown } from './value.ts';

/** Returns what a change did to one property: `config.timeoutSeconds: 20 → 30`. */
export function changedInWords({ property, old, new: values, sensitive }: AuditedValue, quote: (text: string) => string): string {
  const [before, after] = sensitive ? [MASK, MASK] : [textOf(old), textOf(values)];
  return `${quote(property)}: ${inWords(shown(before), quote)} → ${inWords(shown(after), quote)}`;
}

const textOf = (texts: readonly string[]): string | undefined => (texts.length > 1 ? JSON.stringify(texts) : texts[0]);
