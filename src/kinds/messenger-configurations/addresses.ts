import { type ApiPath, apiPath } from '../../model/api-path.ts';

/** Where messenger configurations are listed and created. */
export const CONFIGURATIONS = apiPath`/api/v2/webdeployments/configurations`;

/** Returns where the versions of one are listed. Throws an `ApiError` for an id that no address may have. */
export const versionsPath = (id: string): ApiPath => apiPath`/api/v2/webdeployments/configurations/${id}/versions`;

/** Returns the address of the draft. Throws as `versionsPath` does. */
export const draftPath = (id: string): ApiPath => apiPath`/api/v2/webdeployments/configurations/${id}/versions/draft`;

/** Returns the address that publishes the draft. Throws as `versionsPath` does. */
export const publishPath = (id: string): ApiPath => apiPath`/api/v2/webdeployments/configurations/${id}/versions/draft/publish`;
