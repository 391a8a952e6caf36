import { parseArgs } from 'node:util';
import { nearest } from '../model/nearest.ts';
import { type FlagName, flags } from './flags.ts';
import { type CommandName, type CommandUsage, commands, isCommand } from './usage.ts';

/** The values of the flags that were given. */
export interface FlagValues {
  /** Every value of a flag that may be repeated; empty where it is not given. */
  all(flag: FlagName): readonly string[];
  /** The last value of a flag, or undefined where it is not given. */
  one(flag: FlagName): string | undefined;
  has(flag: FlagName): boolean;
}

/** What a command line asks for: a command, a help text, or nothing that can be done. */
export type CommandLine =
  | { readonly command: CommandName; readonly flags: FlagValues }
  | { readonly help: CommandName | 'all' }
  | { readonly version: true }
  | { readonly problems: readonly string[] };

/** Reads the words after the program's name; all problems at once. */
export function parseCommandLine(words: readonly string[]): CommandLine {
  const [first, ...rest] = words;
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') return helpFor(rest[0]);
  if (first === '--version' || first === '-v') return { version: true };
  if (!isCommand(first)) return { problems: [unknown('command', first, Object.keys(commands))] };
  if (rest.includes('--help') || rest.includes('-h')) return { help: first };
  return parseCommand(first, rest);
}

function helpFor(topic: string | undefined): CommandLine {
  if (topic === undefined) return { help: 'all' };
  return isCommand(topic) ? { help: topic } : { problems: [unknown('command', topic, Object.keys(commands))] };
}

function parseCommand(command: CommandName, words: readonly string[]): CommandLine {
  const usage: CommandUsage = commands[command];
  const tokens = tokensOf(usage, words);
  const values = new Map<string, (string | undefined)[]>();
  const problems = tokens.flatMap((token, index) => {
    if (token.kind === 'option-terminator') return [];
    if (token.kind === 'positional') return isValueOf(tokens[index - 1], usage) ? [] : [strayWord(token.value)];
    values.set(token.name, [...(values.get(token.name) ?? []), token.value]);
    return problemOf(usage, token.rawName, token.name, token.value);
  });
  return problems.length > 0 ? { problems } : { command, flags: valuesOf(values) };
}

function tokensOf(usage: CommandUsage, words: readonly string[]) {
  const options = Object.fromEntries(usage.flags.map((flag) => [flag, optionFor(flag)]));
  return parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}

// What stands behind a flag that does not exist was meant as its value, and is no second problem.
const isValueOf = (token: ReturnType<typeof tokensOf>[number] | undefined, usage: CommandUsage): boolean =>
  token?.kind === 'option' && token.value === undefined && !usage.flags.some((flag) => flag === token.name);

const strayWord = (word: string): string => `"${word}" is not expected here; a value belongs to a flag, as in --orgs dev`;

function problemOf(usage: CommandUsage, raw: string, name: string, value: string | undefined): readonly string[] {
  const flag = usage.flags.find((each) => each === name);
  if (flag === undefined)
    return [
      unknown(
        'flag',
        raw,
        usage.flags.map((each) => `--${each}`),
      ),
    ];
  const takesValue = 'value' in flags[flag];
  if (takesValue && (value === undefined || value === '')) return [`--${name} needs a value`];
  return !takesValue && value !== undefined ? [`--${name} takes no value`] : [];
}

function optionFor(flag: FlagName): { type: 'string' | 'boolean'; multiple: boolean } {
  return { type: 'value' in flags[flag] ? 'string' : 'boolean', multiple: true };
}

function unknown(what: string, word: string, known: readonly string[]): string {
  const [near] = nearest(word, known, 1);
  return `There is no ${what} "${word}"${near === undefined ? `; there are ${known.join(', ')}` : `; did you mean "${near}"?`}`;
}

const valuesOf = (values: ReadonlyMap<string, readonly (string | undefined)[]>): FlagValues => ({
  all: (flag) => (values.get(flag) ?? []).filter((each) => each !== undefined),
  one: (flag) => values.get(flag)?.at(-1),
  has: (flag) => values.has(flag),
});
