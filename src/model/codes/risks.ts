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
  'takes-along': risk(
    'A web deployment would show more than what the file names: all that lies between its version and the new one.',
    'Look at each setting that the message lists; name it in the file, or allow the risk for the deployment.',
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
  'low-contrast': risk(
    'Two colours that meet on the screen have less contrast than the policy `minimumContrast` wants.',
    'Write the colour that the message suggests, allow the risk for this entry, or lower the limit.',
  ),
  'long-text': risk(
    'A greeting has more characters than the policy `maximumGreetingLength` permits.',
    'Write a shorter one, allow the risk for this entry, or raise the limit.',
  ),
} as const satisfies Record<string, CodeText>;
