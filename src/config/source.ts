/** The text of one configuration file. */
export interface Source {
  /** As shown to people: relative to the workspace, with `/`. */
  readonly file: string;
  readonly text: string;
}
