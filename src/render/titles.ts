/** How a section is called, for people, and the field that an entry written as a single value stands for. */
export interface Title {
  readonly title: string;
  readonly noun: string;
  readonly short?: string;
}

/** How each section is called, by its name in the file; handed down from the list of kinds. */
export type Titles = ReadonlyMap<string, Title>;

/** Returns what one thing of a section is called; the section's own name where nothing is known of it. */
export const nounOf = (titles: Titles, kind: string): string => titles.get(kind)?.noun ?? kind;
