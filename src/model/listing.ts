/** One column of a table: its name in every row, and its heading for people. */
export interface ListingColumn {
  readonly name: string;
  readonly title: string;
}

/** One row of a table, by the names of its columns; what is absent is an empty cell. */
export type ListingRow = Readonly<Record<string, string | number | boolean>>;

/** A table of what was read in an org, changed or not: shown in full where there is room, and never in a comment. */
export interface Listing {
  /** The section that it belongs to. */
  readonly section: string;
  /** What it lists, for people and in small letters: `steps that call a data action`. */
  readonly title: string;
  readonly columns: readonly ListingColumn[];
  readonly rows: readonly ListingRow[];
}
