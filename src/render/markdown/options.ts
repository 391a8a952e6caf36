import type { Titles } from '../titles.ts';

/** What a text on GitHub needs to know beside the report. */
export interface MarkdownOptions {
  readonly titles: Titles;
  /** The address of the page that has a heading for each code. */
  readonly messages: string;
  /** The address of the workflow run. */
  readonly run?: string;
  /** The first write is about to happen: the headline says so. */
  readonly applying?: true;
  /** Inputs, beside `command` and `approval`, that a run needs in order to see the same plan: `orgs`, `only`, `config`, … */
  readonly inputs?: readonly (readonly [name: string, value: string])[];
}

/** What a comment needs on top of that. */
export interface CommentOptions extends MarkdownOptions {
  /** The first line, by which the comment is found again. */
  readonly marker: string;
  /** Lines that stand directly below the marker; they count towards the size. */
  readonly head?: readonly string[];
}

/** How much of a report a text holds: every value, names of things, counts, or the headline alone. */
export const LEVELS = ['all', 'names', 'counts', 'bare'] as const;

export type Level = (typeof LEVELS)[number];

/** Where a text stands; what a comment counts, a summary lists. */
export interface View {
  readonly surface: 'comment' | 'summary';
  readonly level: Level;
  readonly options: MarkdownOptions;
}
