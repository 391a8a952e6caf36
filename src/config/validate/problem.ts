import type { Code } from '../../model/codes.ts';
import { type Finding, finding, type Place } from '../../model/finding.ts';
import type { JsonSchema } from '../../model/json-schema.ts';
import { pointerKeys } from '../../model/pointer.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { aboutOf, subjectOf, type Whereabouts, whereabouts } from '../resolve/whereabouts.ts';
import { composedSchemaAt } from '../schema/composed-schema-at.ts';
import type { Form } from '../schema/forms.ts';
import type { SchemaError } from '../schema/schema-error.ts';
import { placeOf } from '../yaml/placed-text.ts';
import { follow, type MapNode, type Node } from '../yaml/tree.ts';

/** Everything that the explanations know of the language. */
export interface Language {
  readonly vocabulary: Vocabulary;
  readonly forms: ReadonlyMap<string, Form>;
  readonly schema: JsonSchema;
}

/** One error of the schema, with what it is about. */
export interface Problem {
  readonly error: SchemaError;
  readonly language: Language;
  readonly where: Whereabouts;
  /** What is wrong, for people. */
  readonly subject: string;
  readonly node: Node;
  readonly schema: JsonSchema;
  /** Where the value stands. */
  readonly at: Place;
  /** Where its key stands, or the value itself where it has none. */
  readonly keyAt: Place;
}

/** Returns an error of the schema with what it is about. */
export function problemOf(root: MapNode, error: SchemaError, language: Language): Problem {
  const path = pointerKeys(error.path);
  const { node = root, member } = follow(root, path);
  const where = whereabouts(path, language.forms);
  const schema = composedSchemaAt(language.schema, path) ?? {};
  return { error, language, where, subject: subjectOf(where), node, schema, at: placeOf(node), keyAt: placeOf(member ?? node) };
}

/** Returns the finding for a problem, at its value unless another place is given. */
export function findingFor({ where, at }: Problem, code: Code, message: string, help?: string, elsewhere?: Place): Finding {
  const about = aboutOf(where);
  return finding(code, message, { at: elsewhere ?? at, ...(about === undefined ? {} : { about }), ...(help ? { help } : {}) });
}
