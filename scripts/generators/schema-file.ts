import { vocabulary } from '../../src/commands/vocabulary.ts';
import { composeSchema } from '../../src/config/schema/compose-schema.ts';
import type { GeneratedFile } from './generated-file.ts';

/** Returns the published schema, from which editors complete. */
export const schemaFile = (): GeneratedFile => ({
  path: 'schema/genesys-cloud.schema.json',
  text: `${JSON.stringify(composeSchema(vocabulary), null, 2)}\n`,
});
