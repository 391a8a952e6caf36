import type { CodeText } from './codes/code-text.ts';
import { fileTexts } from './codes/files.ts';
import { inputTexts } from './codes/inputs.ts';
import { noticeTexts } from './codes/notices.ts';
import { orgTexts } from './codes/orgs.ts';
import { outcomeTexts } from './codes/outcomes.ts';
import { riskTexts } from './codes/risks.ts';

/** Every code that a finding or an outcome can carry: the closed list, in the order of the flow. */
export const codes = { ...inputTexts, ...fileTexts, ...orgTexts, ...riskTexts, ...noticeTexts, ...outcomeTexts } satisfies Record<
  string,
  CodeText
>;

/** A code of the closed list. */
export type Code = keyof typeof codes;

/** The risks: the codes that `allow` may name. */
export const riskCodes = Object.keys(riskTexts) as readonly (keyof typeof riskTexts)[];

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

/** A code of the closed list of refusals. */
export type RefusalCode = keyof typeof refusals;
