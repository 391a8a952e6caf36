/**
 * What a finding does: an error stops everything (in the files) or its org; a risk fails the check and stops an apply until
 * it is allowed; a notice is shown.
 */
export type Severity = 'error' | 'risk' | 'notice';

/** What one code means and what to do about it; the page docs/messages.md is made from these. */
export interface CodeText {
  readonly severity: Severity;
  readonly means: string;
  readonly remedy: string;
}

/** Returns the text of an error. */
export const error = (means: string, remedy: string): CodeText => ({ severity: 'error', means, remedy });

/** Returns the text of a risk. */
export const risk = (means: string, remedy: string): CodeText => ({ severity: 'risk', means, remedy });

/** Returns the text of a notice. */
export const notice = (means: string, remedy: string): CodeText => ({ severity: 'notice', means, remedy });
