import { formatDuration } from '../../model/duration.ts';
import type { Finding } from '../../model/finding.ts';
import { typesOf } from '../schema/layer-schema.ts';
import { typeInWords, wanted } from '../value-words.ts';
import { explainRegion, isRegion } from './explain-region.ts';
import { findingFor, type Problem } from './problem.ts';

/** From here on a number without a unit may well be milliseconds. */
const LIKELY_MILLISECONDS = 1_000;

/** Returns the finding for a value of a wrong type; for a duration without its unit, what to write. */
export function explainType(problem: Problem): Finding {
  const { node, schema } = problem;
  if (isRegion(problem)) return explainRegion(problem);
  if (schema['x-duration'] && node.kind === 'scalar' && typeof node.value === 'number') return unitMissing(problem, String(node.value));
  return findingFor(
    problem,
    'wrong-type',
    `${problem.subject} is ${typeInWords(problem)}, and must be ${wanted(schema)}`,
    exampleHelp(problem),
  );
}

/** Returns the finding for a duration that is written as a bare number. */
export function unitMissing(problem: Problem, number: string): Finding {
  return findingFor(problem, 'unit-missing', `${problem.subject} is ${number}, without a unit`, unitHelp(number));
}

function unitHelp(number: string): string {
  const amount = Number(number);
  if (!/^[0-9]{1,9}(\.[0-9]{1,3})?$/.test(number)) return 'Write a number of up to nine digits and its unit, such as `8s`.';
  if (amount < LIKELY_MILLISECONDS) return `Write \`${number}s\`.`;
  return `Write \`${formatDuration(amount)}\` if milliseconds are meant, or \`${number}s\` if seconds are.`;
}

function exampleHelp({ node, schema }: Problem): string | undefined {
  const text = typesOf(schema).includes('integer') && node.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
  if (text !== undefined && /^[0-9]{1,15}$/.test(text)) return `Write \`${Number(text)}\`, without quotes.`;
  const [example] = schema.examples ?? [];
  // A word in the place of a number wants something that the description tells.
  const told = text === undefined || schema.description === undefined ? '' : `${schema.description} `;
  return example === undefined ? undefined : `${told}For example: \`${typeof example === 'string' ? example : JSON.stringify(example)}\`.`;
}
