/** Tells whether GitHub keeps this text already: it may have other line ends there, and no white space at the end. */
export const sameBody = (left: string, right: string): boolean => plain(left) === plain(right);

const plain = (body: string): string => body.replaceAll('\r\n', '\n').trimEnd();
