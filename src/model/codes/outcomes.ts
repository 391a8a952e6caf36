import { type CodeText, error } from './code-text.ts';

/** What can become of a change that was to be written. */
export const outcomeTexts = {
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
  'draft-refused': error(
    'The platform could not make the draft ready, so it was not published.',
    'Correct the field that the message names, then run again: what visitors see has not changed.',
  ),
  'not-ready': error(
    'The platform was still working on the thing when the time for waiting was over.',
    'Run again: what is already there is continued.',
  ),
  'locked-by-somebody': error(
    'Somebody else holds the lock of the flow, so nothing was written.',
    'Run again once they have published or closed it; a lock is never taken away.',
  ),
  'definition-too-large': error('The definition of the flow is larger than the platform takes.', 'Change the step in Architect.'),
  'not-published-yet': error(
    'A version of the flow with the change is checked in, and the platform did not publish it. What was live is still live.',
    'Mend what the message names, then run again: what is checked in is continued.',
  ),
  'needs-another': error(
    'The thing needs another one that is not there: it was not created in this run.',
    'See what the report says of that one.',
  ),
  'org-stopped': error('Nothing more was written in this org after a failure that concerns all of it.', 'See the failure above.'),
  'run-stopped': error('The run was stopped before this was done.', 'Run it again: what was written already counts as done.'),
} as const satisfies Record<string, CodeText>;
