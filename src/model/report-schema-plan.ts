import type { Change, FieldChange, PlannedSetting, Reference } from './change.ts';
import { amount, closed, defined, flag, listOf, oneOf, text } from './closed-schema.ts';
import { codes } from './codes.ts';
import type { Finding, FoundSetting, Place } from './finding.ts';
import type { JsonSchema } from './json-schema.ts';
import type { Listing, ListingColumn } from './listing.ts';
import { type Organization, type OrgPlan, PLAN_FORMAT, type Plan } from './plan.ts';

const place = closed<Place>(
  'A place in a file of the configuration.',
  {
    file: text('The path from the root of the repository.'),
    line: { type: 'integer', minimum: 1, description: 'Counted from 1.' },
    column: { type: 'integer', minimum: 1, description: 'Counted from 1.' },
  },
  {},
);

const foundSetting = closed<FoundSetting>(
  'One setting of a finding.',
  { path: defined('pointer') },
  {
    before: defined('value'),
    after: defined('value'),
    sensitive: flag('The values are never shown: both are masked.'),
    note: text('Where it comes from, for people.'),
  },
);

const finding = closed<Finding>(
  'One thing to tell a person.',
  {
    severity: oneOf(['error', 'risk', 'notice'], 'What it does: an error fails the run, a risk stops an apply until it is allowed.'),
    code: oneOf(Object.keys(codes), 'What it is: a code of docs/messages.md.'),
    message: text('One sentence: what is wrong, and where.'),
  },
  {
    at: defined('place'),
    about: text('The thing it is about, as `section/key`.'),
    help: text('What to write or do instead.'),
    group: text('Findings of one group are counted in short texts.'),
    allowed: flag('The file allows the risk.'),
    settings: { type: 'array', items: foundSetting, description: 'The single settings that it is about, where there are several.' },
  },
);

const reference = closed<Reference>(
  'A thing that a value names.',
  {
    kind: text('Its section.'),
    name: text('What the value calls it: its name in the platform, with its id where several have that name.'),
  },
  {
    id: text('Its id; absent where the same plan creates it.'),
    revision: { type: 'number', description: 'The revision of it that is live, where the value pins one.' },
  },
);

const plannedSetting = closed<PlannedSetting>(
  'A setting of a change in the same plan.',
  { kind: text('Its section.'), id: text('The id of its change.'), path: defined('pointer') },
  {},
);

const field = closed<FieldChange>(
  'One setting that differs, its values in the form of the file.',
  { path: defined('pointer'), after: defined('value') },
  {
    before: defined('value'),
    unset: flag('`before` is not set: it is what the platform uses instead.'),
    sensitive: flag('The values are never shown: both are masked.'),
    references: { type: 'array', items: reference, description: 'The things that the two values name.' },
    pins: { ...reference, description: 'The thing whose newest revision `after` stands for.' },
    follows: { type: 'array', items: reference, description: 'The things whose changes in the same plan cause this one.' },
    needs: { type: 'array', items: plannedSetting, description: 'The settings of the same plan without which this one is not written.' },
    became: { ...defined('value'), description: 'What `after` came to when it was written, where only the write could tell.' },
    elsewhere: flag('The pull request does not cause it: it drifted, or an earlier merge was not applied yet.'),
    at: defined('place'),
    rule: text('The rule that wants it, where no entry does.'),
  },
);

const change = closed<Change>(
  'Everything that differs in one live thing.',
  {
    kind: text('The section of the file that it belongs to.'),
    id: text('Its id in the platform.'),
    name: text('Its name in the platform.'),
    revision: { type: 'number', description: 'The revision that was compared, and the only one that may be written.' },
    fields: listOf(defined('field'), 'Its settings that differ.'),
  },
  {
    fingerprint: text('SHA-256 (hex) of a state beside the settings that was planned from, such as an open draft.'),
    creates: flag('The thing is not there yet: it is created.'),
    key: text('Its label in the file; absent where only a rule names it.'),
    within: text('What it belongs to, for people.'),
    at: defined('place'),
  },
);

const organization = closed<Organization>('The organization that answered.', { id: text('Its id.'), name: text('Its name.') }, {});

const listing = closed<Listing>(
  'A table of what was read, changed or not.',
  {
    section: text('The section of the file that it belongs to.'),
    title: text('What it lists.'),
    columns: listOf(
      closed<ListingColumn>('One column.', { name: text('Its name in every row.'), title: text('Its heading.') }, {}),
      'The columns, in their order.',
    ),
    rows: listOf(
      { type: 'object', additionalProperties: { anyOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] } },
      'The rows, by the names of the columns; an empty cell is absent.',
    ),
  },
  {},
);

const orgPlan = closed<OrgPlan>(
  'What differs in one org.',
  {
    org: defined('org'),
    region: text('The region as the file has it.'),
    complete: { type: 'boolean', description: 'All of the configuration was compared; an incomplete plan approves nothing.' },
    changes: listOf(defined('change'), 'What differs, in the order in which it would be written.'),
    findings: listOf(defined('finding'), 'What was found in this org.'),
    managed: amount('How many settings are managed in this org.'),
  },
  {
    organization: defined('organization'),
    digest: defined('digest'),
    listings: listOf(defined('listing'), 'Tables of what was read; absent where there is none.'),
  },
);

const plan = closed<Plan>(
  'What differs in all of the orgs.',
  {
    format: { const: PLAN_FORMAT, description: 'The form of the plan.' },
    configuration: text('What it was made from: `working-directory` and `config` as written.'),
    orgs: listOf(defined('orgPlan'), "The orgs, in the file's order."),
    findings: listOf(defined('finding'), 'What was found in the files, before any org was asked.'),
  },
  { digest: defined('digest') },
);

/** The definitions of a plan, for the schema of the report file. */
export const planDefinitions: Readonly<Record<string, JsonSchema>> = {
  plan,
  orgPlan,
  organization,
  change,
  field,
  finding,
  place,
  listing,
};
