import { isJsonObject } from '../model/json.ts';
import { REPORT_FORMAT, type ReportFile } from '../model/report-file.ts';
import { isReportFile } from './generated/report-file.js';

/** What a plan or report file holds, or what is wrong with it: the end of a sentence that begins with the file's name. */
export type ParsedReport = { readonly content: ReportFile } | { readonly problem: string };

// The language ends at 100 levels; deeper values could only exhaust the stack of whoever compares them.
const DEEPEST = 150;

const LONGEST_PLACE = 120;

/** Returns what the bytes of a plan or report file hold. */
export function parseReport(bytes: Uint8Array): ParsedReport {
  const text = decoded(bytes);
  if (text === undefined) return { problem: 'is not UTF-8 text' };
  const parsed = parsedJson(text);
  if (!parsed) return { problem: text.trim() === '' ? 'is empty' : 'is not JSON; it may have been cut off' };
  return checked(parsed.value);
}

function checked(value: unknown): ParsedReport {
  if (!isJsonObject(value)) return { problem: 'is JSON, and not a plan or report file' };
  if (typeof value['format'] === 'number' && value['format'] !== REPORT_FORMAT)
    return { problem: `has the form ${value['format']}, and this version reads the form ${REPORT_FORMAT}` };
  if (isDeeperThan(value, DEEPEST)) return { problem: `is nested more than ${DEEPEST} levels deep` };
  return isReportFile(value) ? { content: value } : { problem: `is not a plan or report file${whatIsWrong()}` };
}

function whatIsWrong(): string {
  const [error] = isReportFile.errors ?? [];
  if (!error) return '';
  const place = error.instancePath === '' ? 'the whole' : error.instancePath.slice(0, LONGEST_PLACE);
  return `: ${place} ${error.message ?? 'is wrong'}`;
}

function isDeeperThan(value: unknown, most: number): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
  }
  return false;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function parsedJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
