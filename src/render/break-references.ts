const JOINT = '\u200b';

/** Returns the text with mentions, issue numbers and web addresses broken by a zero-width space, so that GitHub links none of them. */
export const breakReferences = (text: string): string =>
  text
    .replace(/[@#]/g, (sign) => `${sign}${JOINT}`)
    .replace(/gh-(?=\d)/gi, (sign) => `${sign.slice(0, 2)}${JOINT}-`)
    .replaceAll('://', `:${JOINT}//`)
    .replace(/www\./gi, (sign) => `${sign.slice(0, 3)}${JOINT}.`);
