import { closed, defined, listOf, oneOf, text } from './closed-schema.ts';
import type { JsonSchema } from './json-schema.ts';
import { type OrgRecord, RECORD_FORMAT, type RecordedDifference, type ReviewRecord } from './record.ts';
import { REPORT_FORMAT, type ReportFile } from './report-file.ts';
import { outcomeDefinitions } from './report-schema-outcome.ts';
import { planDefinitions } from './report-schema-plan.ts';
import type { TimeWindow } from './time-window.ts';
import { REPORT_SCHEMA_URL } from './version.ts';

const values: Readonly<Record<string, JsonSchema>> = {
  org: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]*$', maxLength: 63, description: 'The name of an org.' },
  pointer: { type: 'string', description: 'Which setting: a JSON Pointer into the entry as the file would write it.' },
  value: { description: 'A value in the form of the file; one that is never shown is `••••`.' },
  digest: { type: 'string', pattern: '^[0-9a-f]{64}$', description: 'SHA-256 of what a review agrees to.' },
};

const difference = closed<RecordedDifference>(
  'One difference, known by hashes.',
  {
    key: { type: 'string', pattern: '^[0-9a-f]{16}$', description: 'Stands for kind, live id and path.' },
    wanted: text('The wanted value in canonical JSON; 16 hex digits of its hash where it is long or never shown.'),
    before: text('The live value, likewise.'),
  },
  {
    things: listOf(
      { type: 'string', pattern: '^[0-9a-f]{16}$' },
      'Stand for the things that the two values name; absent where they name none.',
    ),
  },
);

const orgRecord = closed<OrgRecord>(
  'What a review of one org has shown.',
  {
    organization: text('The id of the organization that answered.'),
    digest: { type: 'string', pattern: '^([0-9a-f]{64})?$', description: 'The digest of its plan; empty where there is none.' },
    complete: { type: 'boolean', description: 'All of the configuration was compared and shown.' },
    risks: listOf({ type: 'string' }, 'The codes of the risks that were shown.'),
    differences: listOf(defined('difference'), 'What the pull request causes.'),
  },
  {},
);

const record = closed<ReviewRecord>(
  'What the comment on a pull request carries for a later apply: never what to write, only what may be.',
  {
    format: { const: RECORD_FORMAT, description: 'The form of the record.' },
    configuration: text('The configuration that it belongs to.'),
    head: text("The commit of the pull request's head that was planned."),
    run: text('The run that planned it.'),
    orgs: {
      type: 'object',
      description: 'The orgs by name.',
      propertyNames: { pattern: '^[a-z0-9][a-z0-9-]*$', maxLength: 63 },
      additionalProperties: defined('orgRecord'),
    },
  },
  {},
);

const since = closed<TimeWindow>(
  'A span of time, in milliseconds since 1970.',
  { from: { type: 'number', description: 'Its first millisecond.' }, to: { type: 'number', description: 'The one after its last.' } },
  {},
);

const file = closed<ReportFile>(
  'What a run of the Action found and did: the outputs `plan-file` and `report-file`, and what `--json` prints.',
  {
    format: { const: REPORT_FORMAT, description: 'The form of the file.' },
    command: oneOf(['validate', 'plan', 'apply', 'drift'], 'The command that ran.'),
    plan: defined('plan'),
    outcomes: listOf(defined('outcome'), 'What became of the changes; empty where nothing was to be applied.'),
    refusals: listOf(defined('refusal'), 'Why nothing was written.'),
    findings: listOf(defined('finding'), 'What was found in the run as a whole.'),
    traffic: listOf(defined('traffic'), 'What each org cost.'),
  },
  {
    pullRequest: { type: 'integer', minimum: 1, description: 'The number of the pull request that the run belongs to.' },
    startedBy: text('Who started an apply by hand.'),
    attributions: listOf(defined('attribution'), 'Who changed what has drifted; absent where nobody looked.'),
    audited: listOf(defined('auditRow'), 'Every audited change in the span `since`, newest first; absent where nobody asked.'),
    since: defined('since'),
    record: defined('record'),
  },
);

/** The schema of plan files and report files (draft 2020-12): the one that is published, and the one that they are read by. */
export const reportSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: REPORT_SCHEMA_URL,
  title: 'Report of a run of genesys-cloud-config-action',
  ...file,
  $defs: { ...values, ...planDefinitions, ...outcomeDefinitions, since, record, orgRecord, difference },
};
