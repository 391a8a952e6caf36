// Controls, direction marks, invisible letters, half characters, and every space that is not the common one.
const UNSEEN = /(?! )(?:[\p{Cc}\p{Cf}\p{Cs}\p{Zs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]|\u034f)/gu;

const NAMED = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** Returns the text with everything that a reader could not see, or that could move other text, as `\u202e`. */
export const visible = (text: string): string => text.replace(UNSEEN, (sign) => NAMED.get(sign) ?? escapeSign(sign));

function escapeSign(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  return code > 0xffff ? `\\u{${digits}}` : `\\u${digits.padStart(4, '0')}`;
}
