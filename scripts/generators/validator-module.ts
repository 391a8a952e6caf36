import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { vocabulary } from '../../src/commands/vocabulary.ts';
import { composeSchema } from '../../src/config/compose-schema.ts';
import { OWN_KEYWORDS } from '../../src/model/json-schema.ts';
import type { GeneratedFile } from './generated-file.ts';

const FOLDER = 'src/config/generated';

const HEAD = '// Made from the schema of the language by `npm run generate`.\n';

const TYPES = `import type { AjvFunction } from '../schema-error.ts';

/** Tells whether a value is what the published schema describes; its errors stay on the function. */
export declare const validate: AjvFunction;
`;

/** Returns the validator of the published schema as a module, and its types: no schema is compiled when the tool runs. */
export function validatorModule(): readonly GeneratedFile[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, code: { source: true, esm: true, lines: true } });
  ajv.addVocabulary([...OWN_KEYWORDS]);
  addFormats.default(ajv);
  const validate = ajv.compile({ ...composeSchema(vocabulary) });
  return [
    { path: `${FOLDER}/validate.js`, text: HEAD + withImports(standalone.default(ajv, validate)) },
    { path: `${FOLDER}/validate.d.ts`, text: HEAD + TYPES },
  ];
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
