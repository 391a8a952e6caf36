import type { Titles } from '../titles.ts';

/** What a text for a terminal or a log needs to know beside the report. */
export interface TerminalOptions {
  readonly titles: Titles;
  /** Only for a terminal that shows colours. */
  readonly colour: boolean;
}
