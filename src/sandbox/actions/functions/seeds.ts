/** The function of an action to start with; each action of a function integration has one, with these values where nothing is given. */
export interface FunctionSeed {
  description?: string;
  /** `dist/index.handler`. */
  handler?: string;
  /** `nodejs22.x`. */
  runtime?: string;
  /** Left out: unset, and absent from what is read. */
  timeoutSeconds?: number;
  /** Name of the uploaded file; `function.zip`. Null: no code was uploaded. */
  zipName?: string | null;
  /** What is in it, as a text: a stand-in for code, that only its SHA-256 shows. */
  code?: string;
}
