import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { between } from './between.ts';
import type { GeneratedFile } from './generated-file.ts';
import { permissionRows } from './permission-rows.ts';

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

/** Returns the README with its tables brought up to date: inputs and outputs from action.yml, permissions from the kinds. */
export function readmeTables(root: string): GeneratedFile {
  const { inputs, outputs } = parse(readFileSync(`${root}/action.yml`, 'utf8')) as Metadata;
  const inputRows = Object.entries(inputs).map(
    ([name, input]) => `| \`${name}\` | ${defaultText(input.default)} | ${cell(input.description)} |`,
  );
  const outputRows = Object.entries(outputs).map(([name, output]) => `| \`${name}\` | ${cell(output.description)} |`);
  const readme = readFileSync(`${root}/README.md`, 'utf8');
  const withInputs = between(readme, 'inputs', ['| Input | Default | |', '| --- | --- | --- |', ...inputRows]);
  const withOutputs = between(withInputs, 'outputs', ['| Output | |', '| --- | --- |', ...outputRows]);
  return { path: 'README.md', text: between(withOutputs, 'permissions', permissionRows()) };
}

const defaultText = (value: string): string => (value === '' ? '' : `\`${value}\``);

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
