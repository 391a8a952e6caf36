const COMMIT_ID = /^(?!0+$)([0-9a-f]{40}|[0-9a-f]{64})$/;

/** Tells whether a text is the full id of a commit; that of zeros stands for none. */
export const isCommitId = (text: string): boolean => COMMIT_ID.test(text);

/** Returns a commit id as people write it. */
export const shortCommit = (id: string): string => id.slice(0, 7);
