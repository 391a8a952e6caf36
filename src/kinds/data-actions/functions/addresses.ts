import { type ApiPath, apiPath } from '../../../model/api-path.ts';

/** Where the platform lists what can run functions. */
export const RUNTIMES = apiPath`/api/v2/integrations/actions/functions/runtimes`;

/** Returns the address of the published function of an action. */
export const functionPath = (id: string): ApiPath => apiPath`/api/v2/integrations/actions/${id}/function`;

/** Returns the address of the open draft of an action. */
export const draftPath = (id: string): ApiPath => apiPath`/api/v2/integrations/actions/${id}/draft`;

/** Returns the address of the function of that draft. */
export const draftFunctionPath = (id: string): ApiPath => apiPath`/api/v2/integrations/actions/${id}/draft/function`;

/** Returns the address that tells what a draft lacks. */
export const validationPath = (id: string): ApiPath => apiPath`/api/v2/integrations/actions/${id}/draft/validation`;

/** Returns the address that publishes a draft. */
export const publishPath = (id: string): ApiPath => apiPath`/api/v2/integrations/actions/${id}/draft/publish`;
