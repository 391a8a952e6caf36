/** The kinds of data action that an id's prefix tells apart (Terraform provider 1.84.1, 2026-07). */
export type ActionKind = 'custom' | 'static' | 'customAuth';

/** The request part of an action's configuration, template as text. */
export interface StoredRequest {
  requestUrlTemplate?: string;
  requestTemplate: string;
  requestType?: string;
  headers: Record<string, string>;
  [unknown: string]: unknown;
}

/** The response part. */
export interface StoredResponse {
  translationMap: Record<string, string>;
  translationMapDefaults: Record<string, string>;
  successTemplate: string;
  [unknown: string]: unknown;
}

/** What a PATCH replaces as a whole. */
export interface StoredActionConfig {
  timeoutSeconds?: number;
  request: StoredRequest;
  response: StoredResponse;
  [unknown: string]: unknown;
}

/** The schemas of an action's input and output. */
export interface StoredContract {
  input: { inputSchema: unknown };
  output: { successSchema: unknown; errorSchema: unknown };
}

/** A data action, published or draft, as the sandbox stores it: templates and schemas in full, no addresses. Static ones have no `config`. */
export interface StoredAction {
  id: string;
  name: string;
  integrationId: string;
  category: string;
  contract: StoredContract;
  version: number;
  secure: boolean;
  config?: StoredActionConfig;
  [unknown: string]: unknown;
}

/** What stands where no template was given (a third-party client's note from live use, 2026-08). */
export const defaultTemplates = { request: `\${input.rawRequest}`, success: `\${rawResult}` } as const;

/** The kind of an id. */
export function kindOf(id: string): ActionKind {
  if (id.startsWith('static_-_')) return 'static';
  return id.startsWith('customAuth_-_') ? 'customAuth' : 'custom';
}
