import { type Sandbox, startSandbox } from '../sandbox/sandbox.ts';
import { sampleOrgs } from '../sandbox/seed.ts';

/** How the sandbox is started. */
export interface SandboxRequest {
  /** 0 for a free one. */
  readonly port: number;
  readonly log?: string;
  readonly latencyMilliseconds: number;
}

/** A running sandbox, and the environment that the other commands need to reach its orgs: one `NAME=value` a line. */
export interface StartedSandbox {
  readonly lines: readonly string[];
  close(): Promise<void>;
}

/** Starts a pretend Genesys Cloud with three sample orgs on this machine. */
export async function sandbox(request: SandboxRequest): Promise<StartedSandbox> {
  const orgs = sampleOrgs();
  const log = request.log === undefined ? {} : { log: request.log };
  const running = await startSandbox({ orgs, port: request.port, latencyMs: request.latencyMilliseconds, keepExchanges: false, ...log });
  const [first] = orgs;
  const single = first ? pairLines('GENESYS', first) : [];
  const each = orgs.flatMap((org) => pairLines(`GENESYS_${org.name.toUpperCase()}`, org));
  return { lines: [hostsLine(running), ...single, ...each], close: () => running.close() };
}

const hostsLine = (running: Sandbox): string => `GENESYS_HOSTS=${JSON.stringify({ sandbox: running.hosts })}`;

const pairLines = (prefix: string, org: { readonly clientId: string; readonly clientSecret: string }): readonly string[] => [
  `${prefix}_CLIENT_ID=${org.clientId}`,
  `${prefix}_CLIENT_SECRET=${org.clientSecret}`,
  `${prefix}_REGION=sandbox`,
];
