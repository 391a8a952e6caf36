/** Where the line of progress goes: a terminal's standard error. */
export interface ProgressTarget {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Shows how far a run has come. */
export interface ProgressLine {
  show(text: string): void;
  /** Removes the line, so that other text can follow. */
  clear(): void;
}

const ERASE = '\r\u001b[2K';

/** Returns one line that moves, from two seconds after the start on; nothing is shown where the target is no terminal. */
export function progressLine(target: ProgressTarget, now: () => number, quietMilliseconds = 2_000): ProgressLine {
  const started = now();
  let shown = false;
  return {
    show(text) {
      if (!target.isTTY || now() - started < quietMilliseconds) return;
      target.write(`${ERASE}${text}`);
      shown = true;
    },
    clear() {
      if (shown) target.write(ERASE);
      shown = false;
    },
  };
}
