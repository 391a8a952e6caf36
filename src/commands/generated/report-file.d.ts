// Made from the schema of the report file by `npm run generate`.
import type { ReportFile } from '../../model/report-file.ts';

/** Tells whether a value is what the published schema of report files describes; the first error stays on the function. */
export declare const isReportFile: {
  (value: unknown): value is ReportFile;
  errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
};
