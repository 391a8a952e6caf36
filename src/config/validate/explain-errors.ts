import type { Finding } from '../../model/finding.ts';
import type { SchemaError } from '../schema/schema-error.ts';
import type { MapNode } from '../yaml/tree.ts';
import { explainKeyName } from './explain-key-name.ts';
import { explainMissingKey } from './explain-missing-key.ts';
import { explainRange } from './explain-range.ts';
import { explainType } from './explain-type.ts';
import { explainUnknownKey } from './explain-unknown-key.ts';
import { explainValue } from './explain-value.ts';
import { type Language, type Problem, problemOf } from './problem.ts';
import { reduceErrors } from './reduce-errors.ts';

/** How each word of JSON Schema is explained; the others by the value that is wanted. */
const EXPLANATIONS: Readonly<Partial<Record<string, (problem: Problem) => Finding>>> = {
  additionalProperties: explainUnknownKey,
  propertyNames: explainKeyName,
  required: explainMissingKey,
  type: explainType,
  minimum: explainRange,
  maximum: explainRange,
};

/** Returns one finding for each thing that the schema finds wrong, at its place in the files. */
export function explainErrors(root: MapNode, errors: readonly SchemaError[], language: Language): readonly Finding[] {
  return reduceErrors(errors)
    .filter((error) => !isVersion(error))
    .map((error) => explain(problemOf(root, error, language)));
}

const explain = (problem: Problem): Finding => (EXPLANATIONS[problem.error.keyword] ?? explainValue)(problem);

// The version is looked at file by file, before they are laid together.
const isVersion = ({ path, params }: SchemaError): boolean =>
  path === '/version' || (path === '' && params['missingProperty'] === 'version');
