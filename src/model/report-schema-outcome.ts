import type { Attribution, AuditActor, AuditClient, AuditedValue, AuditRow } from './audit.ts';
import { amount, closed, defined, flag, listOf, oneOf, text } from './closed-schema.ts';
import { codes, refusals } from './codes.ts';
import type { JsonSchema } from './json-schema.ts';
import type { MovedField, MovedSetting, OrgTraffic, Outcome, Reason, Refusal, Visibility } from './outcome.ts';

const movedMembers = {
  required: { path: defined('pointer'), wanted: defined('value') },
  optional: { reviewed: defined('value'), live: defined('value'), sensitive: flag('The values are never shown.') },
};

const movedField = closed<MovedField>('A setting whose live value is not the planned one.', movedMembers.required, movedMembers.optional);

const movedSetting = closed<MovedSetting>(
  'A setting that stands against an apply: what was reviewed, what is live, what the files want.',
  { ...movedMembers.required, kind: text('The section of the file.'), name: text('The name of the thing.') },
  { ...movedMembers.optional, key: text('Its label in the file.') },
);

const reason = closed<Reason>(
  'Why a change was not written.',
  { code: oneOf(Object.keys(codes), 'A code of docs/messages.md.'), message: text('One sentence.') },
  { help: text('What to do next.'), moved: listOf(defined('movedField'), 'The settings that moved.') },
);

const visibleAfter = closed<Extract<Visibility, { afterSeconds: number }>>(
  'The public file showed it.',
  { afterSeconds: amount('Seconds from the write until it was seen.') },
  {},
);

const notSeen = closed<Extract<Visibility, { problem: unknown }>>(
  'It was not seen.',
  {
    problem: closed<Extract<Visibility, { problem: unknown }>['problem']>(
      'Why it was not seen.',
      { code: oneOf(Object.keys(codes), 'A code of docs/messages.md.'), message: text('One sentence.') },
      { help: text('What to do next.') },
    ),
  },
  {},
);

const outcome = closed<Outcome>(
  'What became of a change, with the values to go back to.',
  {
    org: defined('org'),
    kind: text('The section of the file that the thing belongs to.'),
    id: text('Its id in the platform.'),
    name: text('Its name in the platform.'),
    status: oneOf(
      ['applied', 'done', 'failed', 'blocked', 'left', 'unknown'],
      'Written, already as wanted, not possible, not tried, left alone, or not known.',
    ),
    fields: listOf(defined('field'), 'The settings that it is about.'),
  },
  {
    key: text('Its label in the file.'),
    creates: flag('The thing was to be created.'),
    createdId: text('The id that the platform gave to a thing that was created.'),
    reason: defined('reason'),
    verified: { type: 'boolean', description: 'Read again afterwards: found as wanted, or not.' },
    writtenAt: { type: 'number', description: 'When the platform accepted the last write of it, in milliseconds since 1970.' },
    visible: { anyOf: [visibleAfter, notSeen], description: 'When it reached people, where that can be seen.' },
  },
);

const refusal = closed<Refusal>(
  'Why nothing was written in an org, or in any.',
  { code: oneOf(Object.keys(refusals), 'A refusal of docs/messages.md.'), message: text('One sentence.') },
  { org: defined('org'), help: text('How to go on.'), moved: listOf(defined('movedSetting'), 'The settings that stand against it.') },
);

const traffic = closed<OrgTraffic>(
  'What an org cost.',
  {
    org: defined('org'),
    calls: amount('Requests that were sent.'),
    waitedSeconds: amount("Seconds of waiting for the platform's limits."),
    seconds: amount('Seconds in all.'),
  },
  {},
);

const client = closed<AuditClient>('An OAuth client.', { id: text('Its id.') }, { name: text('Its name.') });

const actor = closed<AuditActor>(
  'A person, or an OAuth client.',
  { id: text('Its id.') },
  { name: text('Its name.'), client: defined('client') },
);

const attribution = closed<Attribution>(
  'Who made a setting what it is.',
  {
    org: defined('org'),
    kind: text('The section of the file.'),
    id: text('The id of the thing.'),
    path: defined('pointer'),
    certain: { type: 'boolean', description: 'The change set the live value; otherwise it is the newest known one of the thing.' },
  },
  { at: text('When, in ISO 8601 and UTC.'), action: text("The platform's word for what was done."), by: defined('actor') },
);

const auditedValue = closed<AuditedValue>(
  'One property before and after.',
  {
    property: text("The platform's name for it."),
    old: listOf({ type: 'string' }, 'The values before.'),
    new: listOf({ type: 'string' }, 'The values after.'),
  },
  { sensitive: flag('The values are never shown.') },
);

const auditRow = closed<AuditRow>(
  'One audited change of a managed thing.',
  {
    org: defined('org'),
    kind: text('The section of the file.'),
    id: text('The id of the thing.'),
    name: text('Its name.'),
    at: text('When, in ISO 8601 and UTC.'),
    action: text("The platform's word for what was done."),
    changes: listOf(defined('auditedValue'), 'What was changed.'),
  },
  { key: text('Its label in the file.'), by: defined('actor') },
);

/** The definitions of what became of a plan and of who changed what, for the schema of the report file. */
export const outcomeDefinitions: Readonly<Record<string, JsonSchema>> = {
  outcome,
  reason,
  refusal,
  movedField,
  movedSetting,
  traffic,
  attribution,
  auditRow,
  auditedValue,
  actor,
  client,
};
