// Made from the schema of the language by `npm run generate`.
import type { AjvFunction } from '../schema/schema-error.ts';

/** Tells whether a value is what the published schema describes; its errors stay on the function. */
export declare const validate: AjvFunction;
