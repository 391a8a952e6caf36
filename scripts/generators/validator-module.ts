import { vocabulary } from '../../src/commands/vocabulary.ts';
import { composeSchema } from '../../src/config/schema/compose-schema.ts';
import type { GeneratedFile } from './generated-file.ts';
import { standaloneModule } from './standalone-module.ts';

const FOLDER = 'src/config/generated';

const HEAD = '// Made from the schema of the language by `npm run generate`.\n';

const TYPES = `import type { AjvFunction } from '../schema/schema-error.ts';

/** Tells whether a value is what the published schema describes; its errors stay on the function. */
export declare const validate: AjvFunction;
`;

/** Returns the validator of the published schema as a module, and its types. */
export const validatorModule = (): readonly GeneratedFile[] => [
  { path: `${FOLDER}/validate.js`, text: HEAD + standaloneModule(composeSchema(vocabulary), { name: 'validate', allErrors: true }) },
  { path: `${FOLDER}/validate.d.ts`, text: HEAD + TYPES },
];
