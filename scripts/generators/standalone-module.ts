import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { type JsonSchema, OWN_KEYWORDS } from '../../src/model/json-schema.ts';

/** How a validator is called, and whether it goes on after the first thing that is wrong. */
export interface ValidatorOptions {
  readonly name: string;
  readonly allErrors: boolean;
}

/** Returns the validator of a schema as an ES module with one export: no schema is compiled when the tool runs. */
export function standaloneModule(schema: JsonSchema, { name, allErrors }: ValidatorOptions): string {
  const ajv = new Ajv2020({ allErrors, strict: true, allowUnionTypes: true, code: { source: true, esm: true, lines: true } });
  ajv.addVocabulary([...OWN_KEYWORDS]);
  addFormats.default(ajv);
  const { $id = name } = schema;
  ajv.addSchema({ ...schema }, $id);
  return withImports(standalone.default(ajv, { [name]: $id }));
}

/**
 * Returns the module with imports in place of ajv's `require` calls, which an ES module does not have. Runtimes and bundlers
 * do not agree on what the default import of such a file is (Node and ncc: `module.exports`, vitest: its `default`).
 */
function withImports(code: string): string {
  const imports: string[] = [];
  const body = code.replaceAll(/require\("([^"]+)"\)(\.default)?/g, (_, id: string, isDefault: string | undefined) => {
    const name = `imported${imports.length}`;
    imports.push(`import ${name} from '${id}.js';\n`);
    return isDefault ? `(${name}.default ?? ${name})` : name;
  });
  return imports.join('') + body.replace(/export default [^;]+;/, '');
}
