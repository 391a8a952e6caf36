import { access, constants } from 'node:fs/promises';
import * as core from '@actions/core';

/** A remark at a place of a file; line and column count from 1. */
export interface PlacedRemark {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

// Shorter ones would blank out common text in the whole log.
const SHORTEST_SECRET = 8;

/** Hides texts in everything that the job prints from now on; those under eight characters cannot be hidden. */
export const maskSecrets = (secrets: readonly string[]): void => {
  for (const secret of new Set(secrets)) if (secret.length >= SHORTEST_SECRET) core.setSecret(secret);
};

/** Sets outputs of the step. */
export const writeOutputs = (outputs: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
};

/** Puts remarks at their files and lines. */
export const writeAnnotations = (remarks: readonly PlacedRemark[]): void => {
  const writers = { error: core.error, warning: core.warning, notice: core.notice };
  for (const { level, message, title, file, line, column } of remarks)
    writers[level](message, {
      title,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
      ...(column === undefined ? {} : { startColumn: column }),
    });
};

/** Prints lines that were made safe for the log. */
export const writeLog = (lines: readonly string[]): void => {
  for (const line of lines) core.info(line);
};

/** Adds to the summary of the job; quietly nothing where the runner gives no file for it. */
export async function writeSummary(markdown: string, file: string | undefined): Promise<void> {
  if (file === undefined || file === '' || !(await isWritable(file))) return;
  await core.summary.addRaw(markdown, true).write();
}

const isWritable = (file: string): Promise<boolean> =>
  access(file, constants.R_OK | constants.W_OK).then(
    () => true,
    () => false,
  );
