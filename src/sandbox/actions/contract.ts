import type { Members } from '../http/shape.ts';
import { isObject, type JsonObject } from '../json.ts';
import type { StoredContract } from './stored.ts';

/** The contract as it may be sent. `errorSchema` is the platform's own; sending it is tolerated (a fix script of genesys-mcp, 2026). */
export const contractShape: Members = {
  'input!': { 'inputSchema!': 'object' },
  'output!': { 'successSchema!': 'object', errorSchema: 'object' },
};

/** The error schema that the platform supplies for every action. */
const errorSchema: JsonObject = {
  $schema: 'http://json-schema.org/draft-04/schema#',
  title: 'ErrorBody',
  type: 'object',
  properties: { message: { type: 'string' }, code: { type: 'string' }, status: { type: 'integer' } },
};

/** A contract from its two schemas. */
export function contractOf(inputSchema: unknown, successSchema: unknown): StoredContract {
  return { input: { inputSchema }, output: { successSchema, errorSchema } };
}

/** A contract from a body that has passed {@link contractShape}. */
export function contractIn(sent: unknown): StoredContract {
  const { input, output } = isObject(sent) ? sent : {};
  return contractOf(isObject(input) ? input['inputSchema'] : {}, isObject(output) ? output['successSchema'] : {});
}
