import { randomUUID } from 'node:crypto';
import { Problem } from '../../http/problem.ts';
import { type Answer, type Call, ok } from '../../http/route.ts';
import { allSetMembers, type JsonObject } from '../../json.ts';
import type { Actor } from '../../org/org.ts';
import { type Settling, settling, statusOf } from '../settling.ts';
import { checkConfiguration } from './check.ts';
import { changeOf, found } from './find.ts';
import { draftVersion, newest, type StoredConfiguration, type StoredVersion, settingsOf } from './stored.ts';
import { drawVersion } from './view.ts';

/** Creates a configuration: a draft, and nothing published. That a name may repeat is the harsher reading (unverified, 2026-11). */
export function create(call: Call): Answer {
  const { org } = call;
  const [id, dateCreated] = [randomUUID(), new Date().toISOString()];
  const draft = draftFrom(call, id, dateCreated);
  const configuration = { id, name: draft.name, dateCreated, createdUser: org.client().id, draft, versions: [] };
  org.messaging.configurations.put(configuration);
  return ok(drawVersion(org, configuration, draft), [changeOf('Create', configuration, undefined, draft)]);
}

/** Replaces the draft: what the body leaves out is gone (a test of the Terraform provider 1.84.1 reads it back as absent). The last PUT wins. */
export function replaceDraft(call: Call): Answer {
  const before = found(call);
  const draft = draftFrom(call, before.id, new Date().toISOString());
  const after = { ...before, name: draft.name, draft };
  call.org.messaging.configurations.put(after);
  return ok(drawVersion(call.org, after, draft), [changeOf('Update', after, before.draft, draft)]);
}

/** Publishes the draft, if it is Active; a body, such as `{}`, means nothing. */
export function publish(call: Call): Answer {
  const before = found(call);
  const status = statusOf(before.draft);
  if (status !== 'Active')
    throw new Problem(400, 'illegal.operation', `The draft of [${before.id}] is ${status} and could not be published.`);
  const after = published(before, call.org.client(), new Date().toISOString());
  call.org.messaging.configurations.put(after);
  const version = newest(after) ?? after.draft;
  return ok(drawVersion(call.org, after, version), [changeOf('Publish', after, newest(before), version)]);
}

const isPublished = { status: 'Active', pendingReads: 0 } as const;

/** With one version more, the draft's; an unchanged draft makes one, too: the harsher reading (unverified, 2026-11). */
export function published(configuration: StoredConfiguration, by: Actor, datePublished: string): StoredConfiguration {
  const { draft, versions } = configuration;
  const number = String(Number(newest(configuration)?.version ?? 0) + 1);
  const version: StoredVersion = { ...structuredClone(draft), version: number, ...isPublished, datePublished, publishedUser: by.id };
  return { ...configuration, versions: [...versions, version] };
}

/** A draft with these settings, whatever they are. */
export function draftOf(settings: JsonObject, by: Actor, dateModified: string, state: Settling): StoredVersion {
  return { ...settings, name: String(settings['name']), version: draftVersion, dateModified, lastModifiedUser: by.id, ...state };
}

function draftFrom({ org, body }: Call, id: string, at: string): StoredVersion {
  const settings = settingsOf(allSetMembers(body));
  checkConfiguration(org, settings);
  return draftOf(settings, org.client(), at, settling(org, { id, name: String(settings['name']) }, 'Active'));
}
