import { readFile, realpath, stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { type Finding, finding } from '../model/finding.ts';
import { LARGEST_REPORT_FILE, type ReportFile } from '../model/report-file.ts';
import { findReports } from './find-reports.ts';
import { parseReport } from './parse-report.ts';

/** Where plan and report files are looked for. */
export interface ReadingReports {
  /** Names of files and globs, absolute or relative to the workspace. */
  readonly patterns: readonly string[];
  /** The absolute folder that patterns start from, and that files may lie in. */
  readonly workspace: string;
  /** The absolute folder of the runner for temporary files, where files may lie too. */
  readonly temporary?: string;
}

/** A plan or report file, and the name that it goes by in messages. */
export interface NamedReport {
  readonly file: string;
  readonly content: ReportFile;
}

/** The files that can be used, in the order of their paths, and what is wrong with the others. */
export interface ReadReports {
  readonly files: readonly NamedReport[];
  readonly findings: readonly Finding[];
}

type Result = NamedReport | Finding;

const MEBIBYTE = 1024 * 1024;

/** Reads every file that the patterns name, once; one that cannot be used is a finding, and stops no other. Throws where there is no workspace. */
export async function readReports({ patterns, workspace, temporary }: ReadingReports): Promise<ReadReports> {
  const roots = [await realpath(workspace), ...(temporary === undefined ? [] : [await realpath(temporary)])];
  const found = await findReports(patterns, workspace);
  const results: Result[] = [];
  // One after the other: each may be large.
  for (const path of found.paths) results.push(await readOne(path, roots));
  return { files: results.filter(isReport), findings: [...found.findings, ...results.filter(isFinding)] };
}

async function readOne(path: string, roots: readonly string[]): Promise<Result> {
  const root = roots.find((each) => path.startsWith(each.endsWith(sep) ? each : each + sep));
  if (root === undefined) return unusable(path, "lies outside of the workspace and of the runner's folder for temporary files");
  const file = relative(root, path).split(sep).join('/');
  const bytes = await bytesOf(path);
  if ('problem' in bytes) return unusable(file, bytes.problem);
  const parsed = parseReport(bytes.value);
  return 'problem' in parsed ? unusable(file, parsed.problem) : { file, content: parsed.content };
}

async function bytesOf(path: string): Promise<{ readonly value: Uint8Array } | { readonly problem: string }> {
  try {
    const about = await stat(path);
    if (!about.isFile()) return { problem: 'is no plain file' };
    if (about.size > LARGEST_REPORT_FILE) return { problem: tooLarge(about.size) };
    return { value: await readFile(path) };
  } catch (error) {
    return { problem: `cannot be read (${error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'})` };
  }
}

const tooLarge = (bytes: number): string =>
  `has ${(Math.ceil((bytes / MEBIBYTE) * 10) / 10).toFixed(1)} MiB; at most ${LARGEST_REPORT_FILE / MEBIBYTE} MiB are read`;

const unusable = (file: string, problem: string): Finding => finding('report-unusable', `"${file}" ${problem}`);

const isReport = (result: Result): result is NamedReport => 'content' in result;

const isFinding = (result: Result): result is Finding => 'severity' in result;
