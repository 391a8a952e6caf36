import { visible } from '../visible.ts';

/** Returns lines of YAML as a block of code, in a fence that no backtick of the lines can close. */
export function fenced(lines: readonly string[]): readonly string[] {
  const runs = lines.join('\n').match(/`+/g) ?? [];
  const longest = runs.reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return [`${fence}yaml`, ...lines, fence];
}

/** Returns inputs of the workflow as such a block, each on one line. */
export const fencedInputs = (inputs: readonly (readonly [name: string, value: string])[]): readonly string[] =>
  fenced(inputs.map(([name, value]) => `${name}: ${/^[\w./:-]+$/.test(value) ? value : visible(JSON.stringify(value))}`));
