import { styleText } from 'node:util';

type Format = Parameters<typeof styleText>[0];

/** Gives a text a colour, or leaves it as it is. */
export type Paint = (format: Format, text: string) => string;

/** Returns what colours texts where that is asked for; whether the target is a terminal was decided by whoever asks. */
export const paintWith = (colour: boolean): Paint =>
  colour ? (format, text) => styleText(format, text, { validateStream: false }) : (_, text) => text;
