/** An address of the public CDN; only `deploymentFile` makes one. */
export type CdnPath = string & { readonly cdnPath: true };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Returns the address of the public file that tells what a web deployment shows, or undefined where its id is no UUID. */
export const deploymentFile = (id: string): CdnPath | undefined =>
  UUID.test(id) ? (`/webdeployments/v1/deployments/${id}/config.json` as CdnPath) : undefined;
