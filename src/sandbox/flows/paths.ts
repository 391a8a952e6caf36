/** Where flows are. */
export const flowsPath = '/api/v2/flows';
