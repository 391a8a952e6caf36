import type { StoredAction, StoredActionConfig } from './stored.ts';

const base = '/api/v2/integrations/actions';

/** The files that an action's addresses name. The names of the schema files are unverified (2026-11): follow the addresses. */
export const fileNames = {
  request: 'requesttemplate.vm',
  success: 'successtemplate.vm',
  inputSchema: 'inputschema.json',
  successSchema: 'successschema.json',
  errorSchema: 'errorschema.json',
} as const;

/** What of an action is asked for. */
export interface Wish {
  readonly isDraft?: boolean;
  readonly withSchemas?: boolean;
  readonly withConfig?: boolean;
}

/** An action as it is read: templates always as addresses, `config` only where asked for, schemas in full only with `expand=contract`. */
export function viewAction(action: StoredAction, wish: Wish = {}): unknown {
  const { contract, config, ...rest } = action;
  const selfUri = addressOf(action, wish.isDraft);
  return {
    ...rest,
    contract: wish.withSchemas ? { input: contract.input, output: contract.output } : contractLinks(selfUri),
    ...(config && wish.withConfig ? { config: viewConfig(config, selfUri) } : {}),
    selfUri,
  };
}

/** The address of an action, or of its draft. */
export function addressOf(action: { id: string }, isDraft = false): string {
  return `${base}/${action.id}${isDraft ? '/draft' : ''}`;
}

function contractLinks(selfUri: string): unknown {
  const at = (name: string) => `${selfUri}/schemas/${name}`;
  return {
    input: { inputSchemaUri: at(fileNames.inputSchema) },
    output: { successSchemaUri: at(fileNames.successSchema), errorSchemaUri: at(fileNames.errorSchema) },
  };
}

/** `timeoutSeconds` is absent while unset, never 60 (Terraform provider's test, 2026-07). */
function viewConfig(config: StoredActionConfig, selfUri: string): unknown {
  const { requestTemplate: _request, ...request } = config.request;
  const { successTemplate: _success, ...response } = config.response;
  const at = (name: string) => `${selfUri}/templates/${name}`;
  return {
    ...config,
    request: { ...request, requestTemplateUri: at(fileNames.request) },
    response: { ...response, successTemplateUri: at(fileNames.success) },
  };
}
