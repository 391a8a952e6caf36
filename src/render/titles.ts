/** How each section is called, for people, by its name in the file; handed down from the list of kinds. */
export type Titles = ReadonlyMap<string, { readonly title: string; readonly noun: string }>;

/** Returns what one thing of a section is called; the section's own name where nothing is known of it. */
export const nounOf = (titles: Titles, kind: string): string => titles.get(kind)?.noun ?? kind;
