import { reportSchema } from '../../src/model/report-schema.ts';
import type { GeneratedFile } from './generated-file.ts';
import { standaloneModule } from './standalone-module.ts';

const FOLDER = 'src/commands/generated';

const HEAD = '// Made from the schema of the report file by `npm run generate`.\n';

const TYPES = `import type { ReportFile } from '../../model/report-file.ts';

/** Tells whether a value is what the published schema of report files describes; the first error stays on the function. */
export declare const isReportFile: {
  (value: unknown): value is ReportFile;
  errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
};
`;

/** Returns the published schema of plan files and report files, and its validator as a module with its types. */
export const reportFiles = (): readonly GeneratedFile[] => [
  { path: 'schema/report.schema.json', text: `${JSON.stringify(reportSchema, null, 2)}\n` },
  { path: `${FOLDER}/report-file.js`, text: HEAD + standaloneModule(reportSchema, { name: 'isReportFile', allErrors: false }) },
  { path: `${FOLDER}/report-file.d.ts`, text: HEAD + TYPES },
];
