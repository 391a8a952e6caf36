import type { Finding } from '../../model/finding.ts';
import { quoted } from '../words.ts';
import { placeOf } from '../yaml/placed-text.ts';
import { membersOf } from '../yaml/tree.ts';
import { formHelp } from './explain-value.ts';
import { findingFor, type Problem } from './problem.ts';

/** Returns the finding for a key whose name cannot be used: that of an org, or an empty one. */
export function explainKeyName(problem: Problem): Finding {
  const name = String(problem.error.params['propertyName']);
  const member = membersOf(problem.node).get(name);
  const at = member ? placeOf(member) : problem.at;
  if (problem.error.path === '/orgs') {
    return findingFor(problem, 'org-name', `${quoted(name)} cannot be the name of an org`, orgNameHelp(name), at);
  }
  if (name === '') return findingFor(problem, 'wrong-value', `A key in ${problem.subject} is empty`, 'Write a name as the key.', at);
  const help = formHelp(problem.schema.propertyNames ?? {});
  return findingFor(problem, 'wrong-value', `${quoted(name)} cannot be a key in ${problem.subject}`, help, at);
}

function orgNameHelp(name: string): string {
  const near = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60);
  const form = 'Use at most 63 lower-case letters, digits and `-`, beginning with a letter or digit';
  return near === '' || near === name ? `${form}.` : `${form}, such as \`${near}\`.`;
}
