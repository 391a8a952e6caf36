/** Returns a number with separators: `1,234`. */
export const amount = (number: number): string => number.toLocaleString('en-US');

/** Returns a number of things: `1 change`, `1,234 changes`. */
export const count = (number: number, noun: string): string => `${amount(number)} ${noun}${number === 1 ? '' : 's'}`;

/** Returns a share: `3 orgs`, `2 of 3 orgs`, counting the noun after the whole. */
export const share = (part: number, whole: number, noun: string): string =>
  part === whole ? count(whole, noun) : `${amount(part)} of ${count(whole, noun)}`;

/** Returns a time given in seconds: `0.4 s`, `12 s`, `2 min 5 s`. */
export function time(seconds: number): string {
  if (seconds < 10) return `${Math.round(seconds * 10) / 10} s`;
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** Returns names as a list in words, at most so many of them: `dev, test and 3 more`. */
export const listed = (names: readonly string[], most: number): string =>
  names.length <= most ? names.join(', ') : `${names.slice(0, most).join(', ')} and ${amount(names.length - most)} more`;
