/** Something that is measured. */
export interface Measurement {
  /** How its figures are obtained, in a few sentences for docs/benchmarks.md. */
  readonly how: string;
  /** Measures; throws where a process does not end as it should. */
  take(): Promise<readonly Figure[]>;
}

/** One figure and the target that it is held against. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: 's' | 'ms' | 'MiB' | 'times';
  readonly target: { readonly under: number } | { readonly atMost: number };
  /** What stands behind the figure: the spread, or what it was made from. */
  readonly detail: string;
}

/** Tells whether a figure is within its target. */
export const isMet = ({ value, target }: Figure): boolean => ('under' in target ? value < target.under : value <= target.atMost);
