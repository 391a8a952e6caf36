import { type CodeText, notice } from './code-text.ts';

/** What is only shown. */
export const noticeTexts = {
  creates: notice('A thing that the org does not have is created.', 'Look at its name: a spelling mistake would create a second thing.'),
  'was-done': notice('The renaming is done.', 'Remove `was`.'),
  'unchecked-used': notice(
    'Settings under `unchecked` are compared and sent as they stand, and not checked.',
    'When a later version knows them, move them up.',
  ),
  'not-checked': notice(
    'The keys of a setting depend on the type of the thing, and what the platform says of that type cannot be read or used. They are sent as they stand.',
    'Look up the key and its range in the platform.',
  ),
  'draft-open': notice(
    'Somebody has unpublished work on the thing. This plan does not publish it.',
    'Nothing to do; a later change of the thing would have it as the risk `unpublished-work`.',
  ),
  'nobody-sees-it': notice(
    'A messenger configuration changes, and no web deployment of the file follows it: visitors see nothing new.',
    'Name the deployment that shows it; the message has the lines.',
  ),
  'stays-behind': notice(
    'Web deployments that the file does not name go on showing an older version.',
    'Nothing to do where that is meant; otherwise name them in the file.',
  ),
  'deployment-inactive': notice('A web deployment of the file is not active, so visitors do not see it.', 'Set `status: Active`.'),
  'no-domains': notice('A web deployment allows no domain, so no page can show it.', 'Name its domains, or set `allowAllDomains: true`.'),
  'attachments-without-profile': notice(
    'Attachments are on, and the web deployment names no supported-content profile, so the default one of the org decides what may be sent.',
    'Name the profile under `supportedContent`.',
  ),
  'not-visible-yet': notice(
    'A web deployment was changed, and the public file that visitors load did not show it in time, or could not be read.',
    'Load the page where the messenger is shown. Caches may need longer; a runner without a way to the CDN never sees it.',
  ),
  'runtime-ends': notice(
    'A function has a runtime that the platform gives up.',
    'Move it to a newer one with `runtime`, before it can no longer be changed otherwise.',
  ),
  'action-ends-first': notice(
    'A data action gives up before the function that it runs: callers see a failure, and the function runs on for nothing.',
    'Give the action at least the time of its function.',
  ),
  'flow-differs': notice(
    'Steps of a flow differ from what the file says, and the entry only looks at them.',
    'Add `publish: true` to have them written, or correct the file.',
  ),
  'step-left': notice(
    'A selector means a step whose wait is an expression, or that has no tracking id of its own: it is left as it is.',
    'Set its timeout in Architect.',
  ),
  'flow-locked': notice(
    'Somebody works on a flow that would change: as long as they hold its lock, an apply of it fails.',
    'Wait until they have published or closed it; a lock is never taken away.',
  ),
  'step-outlasts-action': notice(
    'A step waits longer than the action that it calls may take, so the rest of its wait is never used.',
    'Set the step to `suggested`, or give the action more time.',
  ),
  'action-outlasts-step': notice(
    'A step gives up before the action that it calls: what the action answers later reaches nobody.',
    'Give the step as much time as the action, or set it to `suggested`.',
  ),
  'used-by-flows': notice('Published flows call the data action that changes.', 'Look whether its new timeout suits them.'),
  'rule-broken': notice(
    'A live value does not keep a rule that only reports.',
    'Name the thing in an entry, or give the rule `fix: true`.',
  ),
  'contrast-hint': notice(
    'Two colours that meet on the screen have a contrast of less than 4.5:1, so many people cannot read the text (WCAG 2.2, level AA).',
    'Write the colour that the message suggests. `policies: { minimumContrast: 4.5 }` makes it a risk, 0 silences it.',
  ),
  'text-hint': notice(
    'A greeting has more than 150 characters, or the text on the launcher more than 20.',
    'Write a shorter one. `policies: { maximumGreetingLength: 150 }` makes a long greeting a risk, 0 silences it.',
  ),
  'labels-unused': notice(
    'There are labels for a language that the messenger does not speak.',
    'Add the language to `languages`, or remove its labels.',
  ),
  'default-language-missing': notice('The default language is not among the languages.', 'Add it to `languages`, or choose one of them.'),
  'push-labels-missing': notice(
    'Push notifications are on, and a language has no text for them.',
    'Add `PushNotificationTitle` and `PushNotificationBody` for the language to `labels`.',
  ),
  'url-not-https': notice(
    'A picture has an address that does not begin with `https://`, so a page by https does not show it.',
    'Write an address that begins with `https://`.',
  ),
  'block-incomplete': notice(
    'A block that the platform takes only whole would be sent without something that it needs, and be refused.',
    'Add what the message names.',
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
  'plan-too-long': notice(
    'The plan of an org is longer than comment and summary can show or record, so its merge applies nothing there.',
    'Apply it by its digest, or split the pull request.',
  ),
  'comment-left': notice(
    'The comment shows a later plan, or its pull request is closed by now, so it was left as it is.',
    'Nothing to do; the summary holds what this run found.',
  ),
  'issue-failed': notice('The issue about drift could not be written.', 'Give the job `issues: write`; the summary holds the same.'),
} as const satisfies Record<string, CodeText>;
