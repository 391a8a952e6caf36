import { type CodeText, risk } from './code-text.ts';

/** The risks: what `allow` may name. */
export const riskTexts = {
  'unpublished-work': risk(
    'Somebody has unpublished work on the thing that would change.',
    'Publish or discard it first, or allow the risk for this thing.',
  ),
  'locked-by-this-client': risk(
    'A flow is locked by our own OAuth client, probably since a run was stopped.',
    'Allow the risk: the lock is given back and taken again.',
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
    'A thing would be created whose name is nearly that of an existing one, or of another one that is created: they differ in at most two letters, in less than a third of the name, and not in digits alone.',
    'Correct the name, or allow the risk for this entry.',
  ),
} as const satisfies Record<string, CodeText>;
