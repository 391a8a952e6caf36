import { ApiError } from '../model/api-error.ts';
import type { Reader, Writer } from '../model/client.ts';
import type { Organization } from '../model/plan.ts';
import { checkBinding } from './binding.ts';
import type { Clock } from './clock.ts';
import type { Credentials } from './credentials.ts';
import type { Hosts } from './hosts.ts';
import { identify } from './identify.ts';
import { lineTo, type OrgLine } from './line.ts';
import { readerOver } from './reader.ts';
import { signOut } from './sign-out.ts';
import { writerOver } from './writer.ts';

/** Everything that is needed to reach one org. */
export interface Connection {
  readonly hosts: Hosts;
  readonly credentials: Credentials;
  /** The organization that the file names. */
  readonly organizationId?: string;
  /** Requests under way at once. */
  readonly parallel: number;
  readonly clock: Clock;
  /** Called with each form of each secret before its first use. */
  readonly onSecret: (value: string) => void;
  /** When it fires no request is sent any more, and one under way gets three seconds. */
  readonly signal?: AbortSignal;
  readonly userAgent: string;
  /** Called after each page of a list, with the last part of its path as the name of what is read. */
  readonly onPage?: (things: string, read: number, total: number | undefined) => void;
}

/** An org that is reached, and is the one that was named. */
export interface ReadingOrg {
  readonly organization: Organization;
  readonly reader: Reader;
  /** Returns what the org cost so far: requests sent, seconds waited for the platform's limits. */
  traffic(): { readonly calls: number; readonly waitedSeconds: number };
  /** Lets go of the org; never throws. */
  close(): Promise<void>;
}

/** A reached org that can also be written. */
export interface WritingOrg extends ReadingOrg {
  readonly writer: Writer;
}

/** Returns an org that can only be read; throws an `ApiError` where it cannot be reached or is not the one that was named. */
export async function openForReading(connection: Connection): Promise<ReadingOrg> {
  const { line, reader, organization } = await open(connection);
  return Object.freeze({ organization, reader, traffic: line.traffic, close: async () => line.dispose() });
}

/** Returns an org that can be written, under the same conditions; closing it gives the token back. */
export async function openForWriting(connection: Connection): Promise<WritingOrg> {
  const { line, reader, organization } = await open(connection);
  const close = async () => {
    await signOut(connection, line.tokens);
    line.dispose();
  };
  return Object.freeze({ organization, reader, writer: writerOver(line.ask, reader), traffic: line.traffic, close });
}

interface Opened {
  readonly line: OrgLine;
  readonly reader: Reader;
  readonly organization: Organization;
}

// The order is what keeps a secret from the wrong host, and a write from the wrong organization.
async function open(connection: Connection): Promise<Opened> {
  const unbound = checkBinding(connection.hosts, connection.credentials);
  if (unbound) throw new ApiError(unbound);
  const line = lineTo(connection);
  try {
    const reader = readerOver(line.ask, { parallel: connection.parallel, publicFile: line.publicFile, onPage: connection.onPage });
    const organization = await identify(reader, connection.credentials, connection.organizationId);
    return { line, reader, organization };
  } catch (error) {
    line.dispose();
    throw error;
  }
}
