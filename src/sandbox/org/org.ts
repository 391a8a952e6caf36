import { ActionStore } from '../actions/store.ts';
import { AuditLog } from '../audits/log.ts';
import { AuditQueries } from '../audits/queries.ts';
import { FlowStore } from '../flows/store.ts';
import { IntegrationStore } from '../integrations/store.ts';
import { MessagingStore } from '../messaging/store.ts';
import { ScheduleStore } from '../schedules/store.ts';
import { Tokens } from './tokens.ts';

/** Who changed something: a person, or an OAuth client. */
export interface Actor {
  readonly id: string;
  readonly name?: string;
  readonly isClient?: true;
}

/** An organization's name for itself. */
export interface Organization {
  readonly id: string;
  readonly name: string;
}

/** One org as it stands: what it is, who may enter, and one store for each area. */
export class Org {
  readonly name: string;
  readonly organization: Organization;
  readonly clientId: string;
  readonly #clientSecret: string;
  #permissions: ReadonlySet<string> | undefined;
  readonly tokens = new Tokens();
  readonly audits: AuditLog;
  readonly auditQueries = new AuditQueries();
  readonly integrations = new IntegrationStore();
  readonly actions = new ActionStore();
  readonly schedules = new ScheduleStore();
  readonly flows = new FlowStore();
  readonly messaging = new MessagingStore();

  constructor(name: string, organization: Organization, client: { id: string; secret: string }) {
    this.name = name;
    this.organization = organization;
    this.clientId = client.id;
    this.#clientSecret = client.secret;
    this.audits = new AuditLog(organization.id);
  }

  /** What the client's roles allow from now on; undefined for everything. */
  permit(permissions: readonly string[] | undefined): void {
    this.#permissions = permissions && new Set(permissions);
  }

  permits(permission: string): boolean {
    return this.#permissions?.has(permission) ?? true;
  }

  isClient(id: string, secret: string): boolean {
    return id === this.clientId && secret === this.#clientSecret;
  }

  /** The client as an actor: its id stands where a user's would (seen in live orgs, 2026-09). */
  client(): Actor {
    return { id: this.clientId, isClient: true };
  }
}
