import type { Severity } from './finding.ts';

/** What one code means and what to do about it; the page docs/messages.md is made from this list. */
export interface CodeText {
  readonly severity: Severity;
  readonly means: string;
  readonly remedy: string;
}

/** Every code that a finding or an outcome can carry: the closed list, in the order of the flow. */
export const codes = {
  // Inputs of the Action and flags of the command
  'input-invalid': error(
    'An input of the Action or a flag of the command has a value that cannot be used.',
    'Write one of the values that the message names.',
  ),
  'unknown-org': error(
    'The selection names an org that the files do not have.',
    'Name an org of the files, or leave the selection out to take all.',
  ),
  'selection-empty': error('The selection by `only` matches no entry of the selected orgs.', 'Write `section/key`, with `*` for any text.'),
  'unsafe-tls': error(
    'TLS certificates are not checked in this environment, so a secret could be sent to anyone.',
    'Remove NODE_TLS_REJECT_UNAUTHORIZED; for a private certificate authority set NODE_EXTRA_CA_CERTS.',
  ),

  // Files
  'file-not-found': error(
    'A configuration file that was named does not exist or cannot be read.',
    'Check the path; it is relative to the working directory.',
  ),
  'no-file-matches': error('A pattern for configuration files matches nothing.', 'Check the pattern, or remove it.'),
  'file-outside': error(
    'A configuration file lies outside the workspace, in `.git`, or is reached through a link that leads out.',
    'Keep the file, and what a link points at, inside the repository.',
  ),
  'file-too-large': error('A configuration file is larger than 5 MiB.', 'Split it into several files and list them, or use a pattern.'),
  'file-empty': error('A configuration file has no content.', 'Start it with `version: 1` and `orgs:`.'),
  'not-text': error('A configuration file is not UTF-8 text.', 'Save it as UTF-8.'),
  'nul-byte': error('A configuration file contains a NUL byte.', 'Save it as plain UTF-8 text; UTF-16 is the usual cause.'),
  'byte-order-mark': error('A configuration file begins with a byte order mark.', 'Save it as UTF-8 without BOM.'),
  'carriage-return': error(
    'A configuration file has Windows line endings (CR LF).',
    'Save it with LF; in Git, `*.yml text eol=lf` in .gitattributes keeps it so.',
  ),
  'tab-indent': error('A line is indented by a tab, which YAML does not allow.', 'Indent by spaces.'),
  'yaml-syntax': error(
    'The file is not valid YAML at this place.',
    'The message says what the parser met; the cause is often one line above.',
  ),
  'not-a-mapping': error('The file is not a mapping of keys to values.', 'Start it with `version: 1` and `orgs:`.'),
  'several-documents': error(
    'The file holds more than one YAML document.',
    'Keep one document per file; remove the `---` between them, or split the file.',
  ),
  'duplicate-key': error('A key stands twice in the same mapping.', 'Keep one of the two; the message names the first place.'),
  'custom-tag': error('A value has a YAML tag, such as `!secret` or `!!binary`.', 'Write the plain value; tags are not read.'),
  'merge-key': error(
    'The key `<<` is used to merge mappings, which is not part of YAML 1.2.',
    'Use `defaults` or `profiles` to share settings.',
  ),
  'alias-flood': error(
    'The file uses so many aliases that it would unfold into a huge value.',
    'Write the values out, or share them through `defaults` or `profiles`.',
  ),
  'key-not-text': error('A key is a list, a mapping or empty.', 'Write a name as the key, in quotes if need be.'),
  'mapping-too-large': error('A mapping has more than 50,000 keys.', 'Split the settings over several orgs or sections.'),
  'nesting-too-deep': error(
    'Values are nested more than 100 levels deep.',
    'Nothing in the language is nested that deep; check the indentation.',
  ),
  'set-twice': error('Two files set the same field.', 'Keep it in one of them; the message names both places.'),

  // The language
  'version-unknown': error(
    '`version` is missing or is not one that this version of the tool reads.',
    'Write `version: 1` at the head of each file.',
  ),
  'no-orgs': error('The files name no org.', 'Add `orgs:` with at least one org and its region.'),
  'unknown-key': error(
    'A key is not part of the language.',
    'Write the nearest key that the message names. What the platform has and this version does not know goes under `unchecked:`.',
  ),
  'wrong-type': error('A value has another type than the setting.', 'Write a value of the type that the message names.'),
  'wrong-value': error(
    'A value is not one that the setting can have.',
    'Write one of the values, or a value of the form, that the message names.',
  ),
  'key-missing': error('A key that is needed is missing.', 'Add it.'),
  'unit-missing': error('A duration has no unit.', 'Write `5s`, `1500ms` or `1m`.'),
  'out-of-range': error('A value lies outside what the platform can hold.', 'Write a value in the range that the message names.'),
  'org-only': error('A key that belongs to one org stands in `defaults` or in a profile.', 'Move it to the org.'),
  'unknown-profile': error('`use` names a profile that the files do not have.', 'Name one of `profiles`.'),
  'org-name': error(
    'The name of an org has a form that cannot be used.',
    'Use lower-case letters, digits and `-`, beginning with a letter or digit.',
  ),
  'org-names-collide': error('Two orgs would use the same environment variables.', 'Rename one, or give one of them `credentials:`.'),
  'region-missing': error('An org has no region.', 'Add `region:` with an AWS region id or a Genesys Cloud domain.'),
  'unknown-region': error(
    'A region is neither in the table of Genesys Cloud regions nor a host that the runner gives.',
    'Write an id such as `us-east-1`, a domain such as `mypurecloud.de`, or a name of the `hosts` input. A file cannot name a host.',
  ),
  'unknown-risk': error('`allow` names a risk that does not exist.', 'Write one of the codes that the message lists.'),
  'known-unchecked': error('A setting under `unchecked` is one that this version knows.', 'Write it as a field of the entry.'),
  'server-owned': error('A setting belongs to the platform and cannot be written.', 'Remove it.'),
  'rule-incomplete': error('A rule sets no limit, or limits that exclude each other.', 'Give `atLeast`, `atMost` or `exactly`.'),

  // The org, before anything of it is read
  'credentials-missing': error(
    'No OAuth client is given for an org, while there is one for others.',
    'Set the two environment variables that the message names, or leave the org out by `orgs`.',
  ),
  'credentials-incomplete': error('Only one half of an OAuth client is given.', 'Set both the client id and the client secret.'),
  'region-differs': error(
    'The region in the file is not the one that the runner binds the credentials to.',
    'Correct the region in the file, or the variable that ends in _REGION.',
  ),
  'host-not-bound': error(
    'The region is a host that the runner gives, and the credentials are not bound to it.',
    'Set the variable that ends in _REGION to the same name.',
  ),
  'sign-in-failed': error(
    'The platform did not accept the OAuth client.',
    'Check client id and secret, that the client uses the grant type Client Credentials, is active, and belongs to this region.',
  ),
  'tip-unknown': error(
    'It could not be seen what the newest commit of the branch wants, so nothing was written.',
    'Run the job again; the token needs `contents: read`.',
  ),
  'wrong-organization': error(
    'The credentials belong to another organization than the one that was named.',
    'Correct `organizationId`, or the credentials. Nothing was read or written there.',
  ),
  'same-organization': error('Two orgs of one run are the same organization.', 'Give each its own credentials, or remove one.'),

  // Requests
  'request-failed': error(
    'A request to the platform failed.',
    "The message names method, path, status and the platform's own code; the correlation id is what Genesys support asks for.",
  ),
  'permission-missing': error(
    'The OAuth client lacks a permission.',
    "Give its role the permission that the message names; for a division, widen the role's divisions.",
  ),
  'not-reachable': error('The platform did not answer.', 'Check the network and proxy of the runner, then run again.'),
  'rate-limited': error('The platform asked to wait longer than this run may.', 'Run again later, or lower `parallel`.'),
  redirected: error(
    'The platform answered with a redirect, which is never followed.',
    'Check the region or host; a proxy that asks for a login is the usual cause.',
  ),
  'answer-not-understood': error(
    'An answer of the platform has another form than its published description.',
    'Run again; if it stays, report it with the correlation id.',
  ),
  'list-incomplete': error(
    'The platform served fewer or more things than the total that it stated.',
    'Run again: things were probably added or removed meanwhile.',
  ),
  'unsafe-id': error('An id has a form that could lead to another address.', 'Check the id in the file.'),

  // Files of other jobs, for `command: report`
  'no-report-file': error(
    'A pattern under `reports` matches no file.',
    'Check the pattern, and that each job uploads its file whether it succeeds or not (`if: always()`).',
  ),
  'report-unusable': error(
    'A file under `reports` cannot be read, is too large, or is not a plan or report file of this version.',
    'Name only files that the outputs `plan-file` and `report-file` gave, and use one version of the action in all jobs.',
  ),
  'report-foreign': error(
    'A file under `reports` was made from another configuration, another commit or by another command.',
    'Give the files of one run, and the same `config` and `working-directory` in all jobs.',
  ),
  'report-twice': error('Two files under `reports` hold the same org.', 'Name each org once; plans and outcomes are joined apart.'),
  'not-planned': error(
    'No file under `reports` holds the plan of a selected org, so it is not known whether it differs.',
    'Look at the job that plans the org, and run it again. Nothing that this org would need is approved.',
  ),
  'outcome-unknown': error(
    'After an apply, no file under `reports` tells what became of a selected org.',
    'Look at the job that applies to the org, and run it again: what was written already counts as done.',
  ),

  // Matching with the org
  'not-found': error(
    'The org has nothing of this name.',
    'Check the spelling, `name` and `integration`; the message lists the nearest names.',
  ),
  'ambiguous-name': error('The org has several things of this name.', 'Add `integration:` or, in an org, `id:`; the message lists them.'),
  'reference-not-found': error(
    'A name that an entry refers to does not exist in the org.',
    'Check the spelling; the message lists the nearest names.',
  ),
  'ambiguous-reference': error('Two things in the org have the name that an entry refers to.', 'Use `id:` in the org instead.'),
  'same-thing': error('Two entries end at the same live thing.', 'Remove one of them.'),
  'not-manageable': error('The thing belongs to the platform, or has no such setting, so it cannot be managed.', 'Remove the entry.'),
  'rules-contradict': error(
    'Two rules with `fix` want different values for one setting.',
    'Narrow one of them, or name the thing in an entry.',
  ),

  // Risks: the closed list
  'unpublished-work': risk(
    'Somebody has unpublished work on the thing that would change.',
    'Publish or discard it first, or allow the risk for this thing.',
  ),
  'locked-by-this-client': risk(
    'A flow is locked by our own OAuth client, probably since a run was stopped.',
    'Allow the risk: the lock is given back and taken again.',
  ),
  'takes-along': risk(
    'Moving a deployment to a newer version shows visitors more than the plan changes.',
    'Name those fields, or allow the risk for this deployment.',
  ),
  'organization-not-pinned': risk(
    'Nothing says which organization may be written.',
    'Add `organizationId` to the org; the message has the line.',
  ),
  'sweeping-change': risk(
    "More of an org's named settings change than the policy `maximumChange` permits.",
    'Check that this is meant; then allow the risk in this org, or raise the limit.',
  ),
  'near-name': risk(
    'A thing would be created whose name is nearly that of an existing one.',
    'Correct the name, or allow the risk for this entry.',
  ),
  'low-contrast': risk(
    'Two colours that meet on the screen are hard to tell apart.',
    'Take the colour that the message suggests, or allow the risk.',
  ),
  'long-text': risk('A text is longer than the policy permits.', 'Shorten it, or allow the risk.'),

  // Notices
  creates: notice('A thing that the org does not have is created.', 'Look at its name: a spelling mistake would create a second thing.'),
  'was-done': notice('The renaming is done.', 'Remove `was`.'),
  'unchecked-used': notice(
    'Settings under `unchecked` are compared and sent as they stand, and not checked.',
    'When a later version knows them, move them up.',
  ),
  'rule-broken': notice(
    'A live value does not keep a rule that only reports.',
    'Name the thing in an entry, or give the rule `fix: true`.',
  ),
  'allow-unneeded': notice('A risk is allowed that nothing needs any more.', 'Remove the line from `allow`.'),
  'org-identity-changed': notice('The change touches which org is meant or which credentials are used.', 'Check it with special care.'),
  'organization-not-named': notice('The org is not pinned to an organization.', 'Add the `organizationId` that the message shows.'),
  'not-compared': notice(
    'The files were validated, and not compared with any org.',
    'Give credentials where a comparison is wanted; a pull request of a fork never gets them.',
  ),
  'approval-none': notice(
    'Everything is applied without a review, as `approval: none` says.',
    'Use a digest, so that only what was seen is applied.',
  ),
  unreviewed: notice(
    'A difference that no review has shown is left alone.',
    'Review it in a pull request of its own, or apply the whole plan by its digest.',
  ),
  superseded: notice(
    'A newer commit wants another value, so this run leaves the setting to that one.',
    'Nothing to do: the run of the newer commit applies it.',
  ),
  'base-empty': notice(
    'The files at an earlier commit could not be read, so every difference counts as new.',
    'Look at every difference; the message says why.',
  ),
  'editor-unknown': notice(
    'It could not be seen whether somebody edited the comment with the record of the review.',
    'Nothing to do; where the token may use GraphQL, it is seen.',
  ),
  'who-unknown': notice(
    'It could not be seen, or not all of it, who changed the settings of an org.',
    'Give the role of the OAuth client `audits:audit:view`; the message says what was missing.',
  ),
  'report-elsewhere': notice('A file under `reports` holds an org that was not selected.', 'Nothing to do, or select the org by `orgs`.'),
  'report-shortened': notice(
    'The plan or report file would have had more than 20 MiB.',
    'Nothing to do for what the message names; to hold fewer things in one file, split the run by `orgs` or `only`.',
  ),
  'comment-failed': notice('The comment could not be written.', 'Give the job `pull-requests: write`; the summary holds the same.'),
  'issue-failed': notice('The issue about drift could not be written.', 'Give the job `issues: write`; the summary holds the same.'),
  'sandbox-figures': notice('The run used a host that is not of Genesys Cloud.', 'Nothing to do.'),

  // What can become of a change
  moved: error('The live value or its revision is no longer the one that the plan was made from.', 'Run the plan again and review it.'),
  'version-conflict': error(
    'The platform refused the write, since somebody changed the thing at the same moment.',
    'Run the plan again and review it.',
  ),
  'template-unreadable': error(
    'A template of the action could not be read, so a write might have reset it.',
    'Nothing was written. Check the action in the platform, then run again.',
  ),
  'write-not-faithful': error(
    'The platform changed more than was asked. It was put back, and nothing more is written in this org.',
    'Report it with the correlation id before any further apply.',
  ),
  'write-without-effect': error(
    'The platform accepted the write, and the value is still the old one.',
    'Check the thing in the platform; then run again.',
  ),
  'not-verified': error(
    'The value is not as wanted although the write was accepted.',
    'Run the plan again: somebody may have changed it, or the platform is late.',
  ),
  'needs-another': error('The thing needs another one that could not be created.', 'See the failure of that one.'),
  'org-stopped': error('Nothing more was written in this org after a failure that concerns all of it.', 'See the failure above.'),
  'run-stopped': error('The run was stopped before this was done.', 'Run it again: what was written already counts as done.'),
} as const satisfies Record<string, CodeText>;

/** A code of the closed list. */
export type Code = keyof typeof codes;

/** The risks: the codes that `allow` may name. */
export const riskCodes: readonly Code[] = (Object.keys(codes) as Code[]).filter((code) => codes[code].severity === 'risk');

/** Why nothing was written in an org or a run: the closed list of the output `refusal`. */
export const refusals = {
  'not-reviewed': ['No review stands behind the change.', 'Run the workflow by hand with the digest of the plan.'],
  'live-moved': [
    'A reviewed setting has another live value than at the review.',
    'Look at the three values; then plan, review and merge again, or apply by digest.',
  ],
  'files-differ': [
    'The files want another value than the one that was reviewed.',
    'Plan and review again: the commit is not the one that was shown.',
  ],
  'risk-not-reviewed': ['The review did not show a risk that the change has now.', 'Plan and review again, or apply by digest.'],
  'record-edited': ['Somebody edited the comment that holds the record of the review.', 'Apply by digest, after looking at the plan.'],
  'record-incomplete': ['The review did not show the whole plan of the org.', 'Apply by digest, after looking at the plan.'],
  'risk-not-allowed': [
    'A risk stands against the change, and the file does not allow it.',
    'Mend its cause, or add the line under `allow` that the message shows.',
  ],
  'wrong-organization': [
    'The credentials belong to another organization than the one that was reviewed.',
    'Correct the credentials or `organizationId`.',
  ],
  'wrong-event': ['This event may not apply.', 'Run the command on an event that may: see the table of events.'],
  'digest-differs': ['The plan is no longer the one that the digest stands for.', 'Review the plan again and use its digest.'],
} as const satisfies Record<string, readonly [string, string]>;

export type RefusalCode = keyof typeof refusals;

function error(means: string, remedy: string): CodeText {
  return { severity: 'error', means, remedy };
}

function risk(means: string, remedy: string): CodeText {
  return { severity: 'risk', means, remedy };
}

function notice(means: string, remedy: string): CodeText {
  return { severity: 'notice', means, remedy };
}
