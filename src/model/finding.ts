import type { Severity } from './codes/code-text.ts';
import { type Code, codes } from './codes.ts';
import type { Json } from './json.ts';
import type { Pointer } from './pointer.ts';

export type { Severity } from './codes/code-text.ts';

/** Where something stands in a file; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing to tell a person, as data. */
export interface Finding {
  readonly severity: Severity;
  readonly code: Code;
  /** One sentence: what is wrong, and where, for people. */
  readonly message: string;
  readonly at?: Place;
  /** The thing it is about, as `section/key`. */
  readonly about?: string;
  /** What to write or do instead. */
  readonly help?: string;
  /** Findings of one group are counted in short texts and listed in long ones. */
  readonly group?: string;
  /** A risk that the file allows. */
  readonly allowed?: true;
  /** The single settings that it is about, where there are several. */
  readonly settings?: readonly FoundSetting[];
}

/** One setting of a finding: what it is and what it becomes. */
export interface FoundSetting {
  readonly path: Pointer;
  readonly before?: Json;
  readonly after?: Json;
  readonly sensitive?: true;
  /** Where it comes from, for people: `since version 4`. */
  readonly note?: string;
}

type Details = Omit<Finding, 'code' | 'severity' | 'message'> & { readonly severity?: Severity };

/** Returns a finding with the severity that its code has in the closed list, unless another one is given. */
export function finding(code: Code, message: string, details: Details = {}): Finding {
  return { severity: codes[code].severity, code, message, ...details };
}

/** Tells whether any of the findings is an error. */
export const hasErrors = (findings: readonly Finding[]): boolean => findings.some((each) => each.severity === 'error');
