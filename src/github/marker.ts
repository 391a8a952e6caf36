import { createHash } from 'node:crypto';

/** What a comment belongs to, each as written in the inputs. */
export interface Belonging {
  readonly configuration: string;
  readonly orgs: string;
  readonly only: string;
}

/** Returns the first line of the comment that belongs to a configuration and a selection; no text of theirs stands in it. */
export function markerOf({ configuration, orgs, only }: Belonging): string {
  const hash = createHash('sha256').update(JSON.stringify([configuration, orgs, only]));
  return `<!-- genesys-cloud-config-action:${hash.digest('hex').slice(0, 16)} -->`;
}
