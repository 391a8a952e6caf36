import type { Finding } from '../../model/finding.ts';
import type { JsonSchema } from '../../model/json-schema.ts';
import { nearest } from '../../model/nearest.ts';
import { shown, wanted } from '../value-words.ts';
import { choice, code, quoted } from '../words.ts';
import { textOf } from '../yaml/tree.ts';
import { explainRegion, isRegion } from './explain-region.ts';
import { unitMissing } from './explain-type.ts';
import { findingFor, type Problem } from './problem.ts';

/** Returns the finding for a value of the right type that the setting cannot have. */
export function explainValue(problem: Problem): Finding {
  if (isRegion(problem)) return explainRegion(problem);
  if (problem.schema['x-duration']) return explainDuration(problem);
  return findingFor(problem, 'wrong-value', `${problem.subject} ${whatIsWrong(problem)}`, helpFor(problem));
}

function explainDuration(problem: Problem): Finding {
  const text = textOf(problem.node) ?? '';
  if (/^[0-9]+(\.[0-9]+)?$/.test(text)) return unitMissing(problem, text);
  const message = `${problem.subject} is ${shown(problem)}, and must be ${wanted({ ...problem.schema, type: 'string' })}`;
  return findingFor(problem, 'wrong-value', message, 'Write a number and, without a space, its unit: `ms`, `s` or `m`.');
}

function whatIsWrong(problem: Problem): string {
  const { error, schema } = problem;
  if (error.keyword === 'minLength' && error.params['limit'] === 1) return 'is empty';
  if (error.keyword === 'uniqueItems') return 'lists a value twice';
  const limit = LIMITS[error.keyword]?.(String(error.params['limit']));
  if (limit !== undefined) return limit;
  return isForm(problem)
    ? `is ${shown(problem)}, which is not of the form that it must have`
    : `is ${shown(problem)}, and must be ${wanted(schema)}`;
}

const LIMITS: Readonly<Partial<Record<string, (limit: string) => string>>> = {
  minLength: (limit) => `has fewer than ${limit} characters`,
  maxLength: (limit) => `has more than ${limit} characters`,
  minItems: (limit) => `lists fewer than ${limit} values`,
  maxItems: (limit) => `lists more than ${limit} values`,
  minProperties: (limit) => `has fewer than ${limit} keys`,
};

const isForm = ({ error }: Problem): boolean => error.keyword === 'pattern' || error.keyword === 'format';

function helpFor(problem: Problem): string | undefined {
  if (problem.error.keyword === 'uniqueItems') return 'Keep it once.';
  return isForm(problem) ? formHelp(problem.schema) : nearHelp(problem);
}

/** Returns what a form is, as its schema describes it, with its examples. */
export function formHelp({ description, examples = [] }: JsonSchema): string | undefined {
  const example = examples.length > 0 ? `For example: ${choice(examples.map((each) => code(String(each))))}.` : undefined;
  return [description, example].filter((part) => part !== undefined).join(' ') || undefined;
}

function nearHelp({ node, schema }: Problem): string | undefined {
  const [near] = nearest(textOf(node) ?? '', (schema.enum ?? []).map(String), 1);
  return near === undefined ? undefined : `Did you mean ${quoted(near)}?`;
}
