import { createContext, Script } from 'node:vm';
import type { ErrorObject, Options } from 'ajv';
import { Ajv } from 'ajv';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import AjvDraft4 from 'ajv-draft-04';
import type { Json, JsonObject } from '../../model/json.ts';
import type { Pointer } from '../../model/pointer.ts';

/** One thing in which a value is not as a schema says. */
export interface Fault {
  readonly path: Pointer;
  /** The word of JSON Schema that says so. */
  readonly word: string;
  /** A key that is missing. */
  readonly missing?: string;
}

/** The faults of each value, or why the schema cannot be used, as the rest of a sentence. */
export type Judgement = { readonly faults: readonly (readonly Fault[])[] } | { readonly unreadable: string };

type Compiler = new (options: Options) => Pick<Ajv, 'compile'>;

const DRAFT_4 = AjvDraft4 as unknown as Compiler;

// Draft 6 differs from 7 only in what 7 added.
const DRAFTS: readonly (readonly [RegExp, Compiler])[] = [
  [/^https?:\/\/json-schema\.org\/draft-04\/(hyper-)?schema#?$/, DRAFT_4],
  [/^https?:\/\/json-schema\.org\/draft-0[67]\/(hyper-)?schema#?$/, Ajv],
  [/^https?:\/\/json-schema\.org\/draft\/2019-09\/(hyper-)?schema#?$/, Ajv2019],
  [/^https?:\/\/json-schema\.org\/draft\/2020-12\/(hyper-)?schema#?$/, Ajv2020],
];

const MOST_FAULTS = 50;

// A schema that could not be used once is not tried with every other integration of its type.
const unusable = new WeakMap<JsonObject, string>();

/**
 * Judges values by a schema of draft 4, 6, 7, 2019-09 or 2020-12. Nothing is fetched, formats are not looked at, and a schema
 * that cannot be used, or takes longer than a second, is one that cannot be read: it comes from outside, and may be absurd.
 */
export function judge(schema: JsonObject, values: readonly Json[]): Judgement {
  const known = unusable.get(schema);
  if (known !== undefined) return { unreadable: known };
  const judged = judgeBy(draftsOf(schema), schema, values);
  if ('unreadable' in judged) unusable.set(schema, judged.unreadable);
  return judged;
}

// Without a draft it may be of any: what came after 4 is in 2020-12, or it is an older one.
function draftsOf({ $schema }: JsonObject): readonly Compiler[] {
  if ($schema === undefined) return [Ajv2020, DRAFT_4];
  return DRAFTS.filter(([name]) => typeof $schema === 'string' && name.test($schema)).map(([, draft]) => draft);
}

function judgeBy([draft, ...others]: readonly Compiler[], schema: JsonObject, values: readonly Json[]): Judgement {
  if (!draft) return { unreadable: 'names a draft of JSON Schema that this version does not know' };
  try {
    return { faults: withinTime(() => judgeWith(draft, schema, values)) };
  } catch (error) {
    const late = error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
    if (!late && others.length > 0) return judgeBy(others, schema, values);
    return { unreadable: late ? 'takes too long to be checked with' : 'is no JSON Schema that can be checked with' };
  }
}

// The name of the schema is of no use here, and the word for it in one draft is an error in another.
function judgeWith(Draft: Compiler, schema: JsonObject, values: readonly Json[]): readonly (readonly Fault[])[] {
  const { $schema: _, $async: __, id: ___, $id: ____, ...words } = schema;
  const validate = new Draft(OPTIONS).compile(words);
  return values.map((value) => (validate(value) ? [] : (validate.errors ?? []).slice(0, MOST_FAULTS).map(faultOf)));
}

const OPTIONS: Options = {
  allErrors: true,
  strict: false,
  validateFormats: false,
  validateSchema: false,
  addUsedSchema: false,
  inlineRefs: false,
  // Patterns of older drafts are no patterns in Unicode's own mode: `[\w\-]`.
  unicodeRegExp: false,
  logger: false,
};

const faultOf = ({ instancePath, keyword, params }: ErrorObject): Fault => {
  const missing: unknown = params['missingProperty'];
  return { path: instancePath, word: keyword, ...(typeof missing === 'string' ? { missing } : {}) };
};

const LONGEST_MS = 1_000;

// The one way to end what a pattern or a schema would keep busy for ever: everything that a script calls ends with it.
function withinTime<T>(run: () => T): T {
  const results: T[] = [];
  const context = createContext({ run: () => void results.push(run()) });
  new Script('run()').runInContext(context, { timeout: LONGEST_MS });
  const [result] = results;
  if (result === undefined) throw new Error('Nothing came of it');
  return result;
}
