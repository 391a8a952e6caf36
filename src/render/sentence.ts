/** Returns a sentence with a full stop, unless it has an end already. */
export const ended = (sentence: string): string => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`);
