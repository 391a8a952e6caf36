import { createHash } from 'node:crypto';

/** What a comment belongs to, each as written in the inputs. */
export interface Belonging {
  readonly configuration: string;
  readonly orgs: string;
  readonly only: string;
}

/** What a marker says of its comment, each as 16 hex digits. */
export interface Marker {
  readonly configuration: string;
  /** Configuration, orgs and selection together. */
  readonly selection: string;
}

const LINE = /^<!-- genesys-cloud-config-action:([0-9a-f]{16}):([0-9a-f]{16}) -->$/;

/** Returns the first line of the comment that belongs to a configuration and a selection; no text of theirs stands in it. */
export function markerOf({ configuration, orgs, only }: Belonging): string {
  const selection = digits(JSON.stringify([configuration, orgs, only]));
  return `<!-- genesys-cloud-config-action:${configurationHash(configuration)}:${selection} -->`;
}

/** Returns what a line says if it is a marker and nothing else. */
export function readMarker(line: string): Marker | undefined {
  const [, configuration, selection] = LINE.exec(line) ?? [];
  return configuration === undefined || selection === undefined ? undefined : { configuration, selection };
}

/** Returns the 16 hex digits that stand for a configuration in every marker of it. */
export const configurationHash = (configuration: string): string => digits(configuration);

const digits = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16);
