/** Returns the lines of an input, trimmed, each once, empty ones left out. */
export const linesOf = (text: string): readonly string[] => distinct(text.split(/\r\n|\r|\n/));

/** Returns the items of an input that are separated by lines or commas, trimmed, each once, empty ones left out. */
export const itemsOf = (text: string): readonly string[] => distinct(text.split(/[\r\n,]/));

const distinct = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.map((each) => each.trim()).filter((each) => each !== '')),
];
