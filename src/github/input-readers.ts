import { type Finding, finding } from '../model/finding.ts';
import { linesOf } from './lists.ts';

/** What an input says, or what is wrong with it. */
export type Read<T> = { readonly value: T } | { readonly finding: Finding };

/** Returns the values of several inputs, or everything that is wrong with them. */
export function together<Values extends object>(
  reads: {
    readonly [Name in keyof Values]: Read<Values[Name]>;
  },
): { readonly values: Values } | { readonly findings: readonly Finding[] } {
  const all: readonly (readonly [string, Read<unknown>])[] = Object.entries(reads);
  const findings = all.flatMap(([, read]) => ('finding' in read ? [read.finding] : []));
  if (findings.length > 0) return { findings };
  return { values: Object.fromEntries(all.flatMap(([name, read]) => ('value' in read ? [[name, read.value]] : []))) as Values };
}

/** Returns the finding for an input that cannot be used: what it says, what it may say, and an example. */
export function inputProblem(name: string, text: string, allowed: string, example: string): { readonly finding: Finding } {
  const said = text === '' ? 'is empty' : `is "${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
  return { finding: finding('input-invalid', `The input \`${name}\` ${said}; it takes ${allowed}`, { help: `Write \`${example}\`.` }) };
}

/** Returns one of the words; the first one where the input is empty. */
export function readWord<Word extends string>(name: string, text: string, words: readonly [Word, ...Word[]]): Read<Word> {
  const said = text.trim();
  const word = said === '' ? words[0] : words.find((each) => each === said);
  if (word !== undefined) return { value: word };
  return inputProblem(name, said, `one of ${words.map((each) => `\`${each}\``).join(', ')}`, `${name}: ${words[0]}`);
}

/** Returns true or false as YAML 1.2 writes them; false where the input is empty. */
export function readBoolean(name: string, text: string): Read<boolean> {
  const said = text.trim();
  if (/^(true|True|TRUE)$/.test(said)) return { value: true };
  if (/^(false|False|FALSE|)$/.test(said)) return { value: false };
  return inputProblem(name, said, '`true` or `false`', `${name}: true`);
}

/** Returns a whole number within the range; the fallback where the input is empty. */
export function readNumber(name: string, text: string, minimum: number, maximum: number, fallback: number): Read<number> {
  const said = text.trim();
  const number = said === '' ? fallback : Number(said);
  const fits = /^[0-9]{0,9}$/.test(said) && number >= minimum && number <= maximum;
  return fits ? { value: number } : inputProblem(name, said, `a whole number from ${minimum} to ${maximum}`, `${name}: ${fallback}`);
}

/** Returns the lines of a selection, each of the form `section/key`. */
export function readSelection(name: string, text: string): Read<readonly string[]> {
  const lines = linesOf(text);
  const wrong = lines.find((line) => !/^[^/]+\/./s.test(line));
  if (wrong === undefined) return { value: lines };
  return inputProblem(name, wrong, 'lines of the form `section/key`, with `*` for any text', `${name}: "section/CRM *"`);
}
