import { type CodeText, error } from './code-text.ts';

/** What can be wrong with how an org is reached, with its answers, and with what the files name in it. */
export const orgTexts = {
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
  'not-published': error('An entry refers to a thing that was never published.', 'Publish it in the platform first.'),
  'version-not-found': error('An entry pins a version that does not exist.', 'Pin one that the message lists, or follow the newest.'),
  'same-thing': error('Two entries end at the same live thing.', 'Remove one of them.'),
  'not-manageable': error('The thing belongs to the platform, or has no such setting, so it cannot be managed.', 'Remove the entry.'),
  'runtime-unusable': error(
    'The org does not offer the runtime that a function has or is to have, or nothing may be moved to it.',
    'Write a `runtime` that is available.',
  ),
  'step-not-found': error(
    'A selector under `steps` means no step of the published flow, or one that calls another action.',
    'Correct it; the message lists the steps found. Tracking ids may be new where a flow was imported again.',
  ),
  'definition-unreadable': error(
    'The published definition of a flow could not be read, so its steps are not known.',
    'Run again; the message says what the platform answered. The other flows were read.',
  ),
  'rules-contradict': error(
    'Two rules with `fix` want different values for one setting.',
    'Narrow one of them, or name the thing in an entry.',
  ),
} as const satisfies Record<string, CodeText>;
