import type { Code } from '../../model/codes.ts';
import { type Finding, finding } from '../../model/finding.ts';
import type { Measures } from './measure.ts';
import { type PlacedText, placeOf } from './placed-text.ts';
import type { Node } from './tree.ts';

/** What is kept on the way through one document. */
export interface Walk {
  readonly text: PlacedText;
  readonly findings: Finding[];
  readonly anchors: Map<string, Node>;
  readonly measures: Measures;
  aliases: number;
  /** Something in the tree is too large to go on, so it cannot be used. */
  spoiled: boolean;
}

/** Returns the beginning of a walk through a text. */
export const startWalk = (text: PlacedText): Walk => ({
  text,
  findings: [],
  anchors: new Map(),
  measures: new Map(),
  aliases: 0,
  spoiled: false,
});

/** Notes what is wrong at an offset, and that the tree can still be used. */
export function report(walk: Walk, code: Code, message: string, offset: number, help?: string): void {
  walk.findings.push(finding(code, message, { at: placeOf({ text: walk.text, offset }), ...(help ? { help } : {}) }));
}

/** Notes what is wrong at an offset, and that the tree cannot be used. */
export function spoil(walk: Walk, code: Code, message: string, offset: number): void {
  report(walk, code, message, offset);
  walk.spoiled = true;
}
