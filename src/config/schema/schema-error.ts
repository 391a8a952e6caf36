import type { Pointer } from '../../model/pointer.ts';

/** What a schema finds wrong at one place. */
export interface SchemaError {
  /** Into the value that was validated. */
  readonly path: Pointer;
  /** The word of JSON Schema that is not kept. */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The key whose name is wrong, where that is what is wrong. */
  readonly propertyName?: string;
}

/** A function that ajv has made of a schema: it leaves its errors on itself. */
export interface AjvFunction {
  (value: unknown): boolean;
  errors?: readonly AjvError[] | null;
}

interface AjvError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: object;
  readonly propertyName?: string;
}

/** Returns everything that the schema behind a function of ajv finds wrong with a value. */
export function errorsOf(validate: AjvFunction, value: unknown): readonly SchemaError[] {
  return validate(value) ? [] : (validate.errors ?? []).map(toSchemaError);
}

const toSchemaError = ({ instancePath, keyword, params, propertyName }: AjvError): SchemaError => ({
  path: instancePath,
  keyword,
  params: { ...params },
  ...(propertyName === undefined ? {} : { propertyName }),
});
