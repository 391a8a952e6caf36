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

/** How much of the changes a text shows; the first is every one of them, with its values. */
export const LEVELS = ['every field', 'fields of risky changes', 'names', 'counts', 'headline'] as const;

export type Level = (typeof LEVELS)[number];

/** Where a text stands; what a comment counts, a summary lists. */
export interface View {
  readonly surface: 'comment' | 'summary';
  readonly level: Level;
  /** There is room for what stands beside the changes themselves: other differences, the way back, details of each org. */
  readonly roomy: boolean;
  readonly options: MarkdownOptions;
}

/** A finished text. */
export interface Rendered {
  readonly text: string;
  /** Which changes the text shows. */
  readonly shown: Level;
  /** The text keeps within the limit of its surface; only a long `head` can make it longer. */
  readonly fits: boolean;
}
