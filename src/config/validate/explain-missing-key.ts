import type { Finding } from '../../model/finding.ts';
import { quoted } from '../words.ts';
import { findingFor, type Problem } from './problem.ts';

/** Returns the finding for a key that is needed and missing, at the thing that lacks it. */
export function explainMissingKey(problem: Problem): Finding {
  const key = String(problem.error.params['missingProperty']);
  const [example] = problem.schema.properties?.[key]?.examples ?? [];
  const help = example === undefined ? `Add ${quoted(key)}.` : `Add it, as in \`${key}: ${JSON.stringify(example)}\`.`;
  return findingFor(problem, 'key-missing', `${problem.subject} lacks ${quoted(key)}`, help, problem.keyAt);
}
