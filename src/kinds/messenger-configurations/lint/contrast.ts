import { type Colour, contrastRatio, formatColour, formatRatio, parseColour, WHITE } from '../../../model/colour.ts';
import type { Finding } from '../../../model/finding.ts';
import { nearestPassing } from '../../../model/nearest-passing.ts';
import type { Pointer } from '../../../model/pointer.ts';
import { findingAt, textAt } from '../findings.ts';
import { type LintInput, orAllow } from './input.ts';

/** Where one colour lies on another; the first of the two is the one to mend where the file names both. */
interface Pair {
  readonly fields: readonly Pointer[];
  /** What is to be read, and on what, for people. */
  readonly what: string;
}

const STYLE = '/supportCenter/styleSetting';
const PAGE = `${STYLE}/globalStyle/backgroundColor`;

const PAIRS: readonly Pair[] = [
  { fields: ['/messenger/styles/primaryColor'], what: 'white text on launcher and header' },
  { fields: [`${STYLE}/heroStyle/textColor`, `${STYLE}/heroStyle/backgroundColor`], what: 'the text at the head of the support center' },
  { fields: [`${STYLE}/globalStyle/textColor`, PAGE], what: 'the text of the support center' },
  { fields: [`${STYLE}/globalStyle/primaryColor`, PAGE], what: 'a link or button of the support center' },
];

// WCAG 2.2, level AA, for text of a common size.
const LEAST = 4.5;

/** Returns a finding for each pair of colours that meet on the screen and are hard to tell apart; one at least is in the file. */
export function lintContrast(input: LintInput): readonly Finding[] {
  const limit = input.policies.minimumContrast ?? LEAST;
  return PAIRS.flatMap((pair) => lintPair(input, pair, limit));
}

function lintPair({ entry, effective, policies }: LintInput, { fields, what }: Pair, limit: number): readonly Finding[] {
  const named = fields.find((path) => textAt(entry.fields, path) !== undefined);
  const [colour, against] = [
    colourAt(effective, named),
    colourAt(
      effective,
      fields.find((path) => path !== named),
    ) ?? whiteFor(fields),
  ];
  if (named === undefined || !colour || !against) return [];
  const ratio = contrastRatio(colour, against);
  if (ratio >= limit) return [];
  const isRisk = policies.minimumContrast !== undefined;
  const said = `is \`${formatColour(colour)}\`: ${what} has a contrast of ${formatRatio(ratio)} against \`${formatColour(against)}\`, less than ${limit}:1`;
  const help = [suggestion(colour, against, limit), ...(isRisk ? [orAllow('low-contrast', entry)] : [])].join(' ');
  return [findingAt(entry, named, isRisk ? 'low-contrast' : 'contrast-hint', said, help)];
}

// What the platform shows where the support center has no colours is not published, so such a pair is not judged (2026-11).
const whiteFor = (fields: readonly Pointer[]): Colour | undefined => (fields.length === 1 ? WHITE : undefined);

const colourAt = (settings: LintInput['effective'], path: Pointer | undefined): Colour | undefined =>
  path === undefined ? undefined : parseColour(textAt(settings, path) ?? '');

function suggestion(colour: Colour, against: Colour, limit: number): string {
  const near = nearestPassing(colour, against, limit);
  if (!near) return `No colour reaches ${limit}:1 against \`${formatColour(against)}\`: change that one.`;
  return `\`${formatColour(near)}\` is the nearest colour that passes (${formatRatio(contrastRatio(near, against))}).`;
}
