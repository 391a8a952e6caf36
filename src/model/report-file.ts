import type { Report } from './outcome.ts';
import type { ReviewRecord } from './record.ts';

/** The form of the file; it changes when a reader of the old one would misread the new one. */
export const REPORT_FORMAT = 1;

/** How many bytes a file may have: 20 MiB. */
export const LARGEST_REPORT_FILE = 20 * 1024 * 1024;

/** A report as programs read it, and as the jobs of a matrix hand it on: values that are never shown are masked. */
export interface ReportFile extends Report {
  readonly format: typeof REPORT_FORMAT;
  /** What a comment made of this report carries for a later apply: it knows masked values by their hashes. */
  readonly record?: ReviewRecord;
}
