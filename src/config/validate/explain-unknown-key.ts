import type { Finding } from '../../model/finding.ts';
import { quoted } from '../words.ts';
import { placeOf } from '../yaml/placed-text.ts';
import { membersOf } from '../yaml/tree.ts';
import { findingFor, type Problem } from './problem.ts';
import { remarkOn } from './stray-key.ts';

/** Returns the finding for a key that the language does not have at its place, with the nearest one or where it belongs. */
export function explainUnknownKey(problem: Problem): Finding {
  const key = String(problem.error.params['additionalProperty']);
  const remark = remarkOn({ key, problem, known: Object.keys(problem.schema.properties ?? {}) });
  const member = membersOf(problem.node).get(key);
  const message = remark?.message ?? `${problem.subject} has no key ${quoted(key)}`;
  return findingFor(problem, remark?.code ?? 'unknown-key', message, remark?.help, member ? placeOf(member) : problem.at);
}
