import { type Json, sameJson } from '../../model/json.ts';
import { isSensitiveName } from '../../model/sensitive.ts';
import { type Said, wordOf } from './said.ts';

const LONGEST = 80;
const MOST_VALUES = 10;

/** Returns what is said of a key in one line: its title, type, range and default. */
export function inWords(key: string, said: Said): string {
  const title = titleOf(said);
  const form = [typeOf(said), ...rangeOf(said), ...lengthOf(said), ...defaultOf(key, said)].join(', ');
  return title === '' ? form : `${short(title)}: ${form}`;
}

/** Returns the range of a number in words, none where there is none. */
export function rangeOf(said: Said): readonly string[] {
  const [low, high] = [lowest(said), highest(said)];
  if (low && high && !low.open && !high.open) return [`${low.value} to ${high.value}`];
  const bounds = [
    low && `${low.open ? 'more than' : 'at least'} ${low.value}`,
    high && `${high.open ? 'less than' : 'at most'} ${high.value}`,
  ];
  return bounds.filter((each) => each !== undefined);
}

/** Tells whether the name or the title of a key says that it is a timeout. */
export const saysTimeout = (key: string, said: Said | undefined): boolean =>
  [key, said ? titleOf(said) : ''].some((text) => /time[\s_-]?out/i.test(text));

const titleOf = (said: Said): string => {
  const title = wordOf(said, 'title');
  return typeof title === 'string' ? title.trim() : '';
};

function typeOf(said: Said): string {
  const [type, values] = [wordOf(said, 'type'), wordOf(said, 'enum')];
  if (Array.isArray(values)) return `one of ${listed(values)}`;
  const types = [type ?? []].flat().filter((each) => typeof each === 'string');
  return types.length === 0 ? 'any type' : types.map(short).join(' or ');
}

interface Bound {
  readonly value: number;
  /** The bound itself is no value. */
  readonly open: boolean;
}

const lowest = (said: Said): Bound | undefined => boundOf(wordOf(said, 'minimum'), wordOf(said, 'exclusiveMinimum'), Math.max);

const highest = (said: Said): Bound | undefined => boundOf(wordOf(said, 'maximum'), wordOf(said, 'exclusiveMaximum'), Math.min);

// Draft 4 says by `true` that the other bound is none of the values; later ones have a bound of their own.
function boundOf(plain: Json | undefined, exclusive: Json | undefined, tighter: (...values: number[]) => number): Bound | undefined {
  const values = [plain, exclusive].filter((each) => typeof each === 'number');
  if (values.length === 0) return undefined;
  const value = tighter(...values);
  return { value, open: exclusive === true || exclusive === value };
}

function lengthOf(said: Said): readonly string[] {
  const [low, high] = [wordOf(said, 'minLength'), wordOf(said, 'maxLength')];
  if (typeof low === 'number' && typeof high === 'number') return [`${low} to ${high} characters`];
  if (typeof high === 'number') return [`at most ${high} characters`];
  return typeof low === 'number' && low > 0 ? [`at least ${low === 1 ? '1 character' : `${low} characters`}`] : [];
}

function defaultOf(key: string, said: Said): readonly string[] {
  const value = wordOf(said, 'default');
  const hides = isSensitiveName(key) || wordOf(said, 'format') === 'password';
  return value === undefined || sameJson(value, null) || hides ? [] : [`by default ${short(JSON.stringify(value))}`];
}

/** Returns the first of some values, and how many more there are. */
export function listed(values: readonly Json[]): string {
  const shown = values.slice(0, MOST_VALUES).map((each) => short(JSON.stringify(each)));
  return values.length > MOST_VALUES ? `${shown.join(', ')} and ${values.length - MOST_VALUES} more` : shown.join(', ');
}

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
