// A longer name pushes its own line aside instead of all the others.
const WIDEST = 44;

/** Returns the cells of each line padded to common widths; the last cell is never padded. */
export function aligned(lines: readonly (readonly string[])[]): readonly string[] {
  const widths = lines.reduce<readonly number[]>((widest, cells) => widthsOf(cells, widest), []);
  return lines.map((cells) =>
    cells
      .map((cell, index) => (index === cells.length - 1 ? cell : cell.padEnd(widths[index] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

const widthsOf = (cells: readonly string[], widest: readonly number[]): readonly number[] =>
  Array.from({ length: Math.max(cells.length, widest.length) }, (_, index) => {
    const width = cells[index]?.length ?? 0;
    return Math.max(widest[index] ?? 0, width > WIDEST ? 0 : width);
  });
