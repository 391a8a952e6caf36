import { amount } from './amounts.ts';
import { type Figure, isMet } from './measurement.ts';

const HEAD = ['Measurement', 'Figure', 'Target', 'Met', 'Detail'] as const;

/** Returns the figures as a table in Markdown, its columns padded so that it reads as well on a terminal. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const [head = '', ...lines] = rows.map((cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...lines].join('\n');
}

const cellsOf = (figure: Figure): readonly string[] => [
  figure.name,
  amount(figure.value, figure.unit),
  targetOf(figure),
  isMet(figure) ? 'yes' : 'no',
  figure.detail,
];

const targetOf = ({ target, unit }: Figure): string =>
  'under' in target ? `under ${target.under} ${unit}` : `at most ${target.atMost} ${unit}`;
