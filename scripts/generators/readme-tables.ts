import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { GeneratedFile } from './generated-file.ts';

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** Returns the README with the tables of inputs and outputs brought up to date from action.yml. */
export function readmeTables(root: string): GeneratedFile {
  const { inputs, outputs } = parse(readFileSync(`${root}/action.yml`, 'utf8')) as Metadata;
  const inputRows = Object.entries(inputs).map(
    ([name, input]) => `| \`${name}\` | ${defaultText(input.default)} | ${cell(input.description)} |`,
  );
  const outputRows = Object.entries(outputs).map(([name, output]) => `| \`${name}\` | ${cell(output.description)} |`);
  const readme = readFileSync(`${root}/README.md`, 'utf8');
  const withInputs = between(readme, 'inputs', ['| Input | Default | |', '| --- | --- | --- |', ...inputRows]);
  return { path: 'README.md', text: between(withInputs, 'outputs', ['| Output | |', '| --- | --- |', ...outputRows]) };
}

const defaultText = (value: string): string => (value === '' ? '' : `\`${value}\``);

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function between(text: string, name: string, lines: readonly string[]): string {
  const pattern = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(\\n<!-- /${name} -->)`);
  if (!pattern.test(text)) throw new Error(`README.md has no place for the table of ${name}`);
  return text.replace(pattern, (_, start: string, end: string) => `${start}${lines.join('\n')}${end}`);
}
