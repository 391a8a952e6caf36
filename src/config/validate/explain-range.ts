import type { Finding } from '../../model/finding.ts';
import type { JsonSchema } from '../../model/json-schema.ts';
import { shown } from '../value-words.ts';
import { findingFor, type Problem } from './problem.ts';

/** Returns the finding for a number under the least or over the greatest one. */
export function explainRange(problem: Problem): Finding {
  const { subject, schema } = problem;
  return findingFor(problem, 'out-of-range', `${subject} is ${shown(problem)}, and must be ${rangeInWords(schema)}`);
}

function rangeInWords({ minimum, maximum }: JsonSchema): string {
  if (minimum === undefined) return `at most ${maximum}`;
  return maximum === undefined ? `at least ${minimum}` : `from ${minimum} to ${maximum}`;
}
