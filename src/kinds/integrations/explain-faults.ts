import { type Entry, labelOf } from '../../model/entry.ts';
import { type Finding, finding } from '../../model/finding.ts';
import { type Pointer, pointerKeys } from '../../model/pointer.ts';
import { isWithin } from './changed.ts';
import { inWords, rangeOf } from './in-words.ts';
import type { Fault } from './judge.ts';
import { placeAt, settingAt } from './places.ts';
import { type Said, saidOf } from './said.ts';
import type { Part } from './schema.ts';

/** What faults are explained with. */
export interface Faulty {
  readonly entry: Entry;
  readonly part: Part;
  /** What the type says of the part. */
  readonly said: Said;
  /** The places that change. */
  readonly changed: readonly Pointer[];
}

// A key that is not named has an error of its own, with the nearest one.
const SAID_ELSEWHERE = ['additionalProperties', 'unevaluatedProperties'];

const RANGE = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];

/** Returns one error for each place at which something is not as the schema of the type says. No value is quoted, it may be secret. */
export function explainFaults(about: Faulty, faults: readonly Fault[]): readonly Finding[] {
  const places = Map.groupBy(
    faults.filter(({ word }) => !SAID_ELSEWHERE.includes(word)),
    ({ path }) => path,
  );
  return [...places].map(([path, same]) => explain(about, path, same));
}

function explain({ entry, part, said, changed }: Faulty, path: Pointer, faults: readonly Fault[]): Finding {
  const whole = `/${part}${path}`;
  const at = changed.find((each) => isWithin(each, path)) ?? changed.find((each) => isWithin(path, each)) ?? '';
  const inner = walked(said, pointerKeys(path));
  const key = pointerKeys(path).at(-1);
  const help = key !== undefined && inner ? `The type says of it: ${inWords(key, inner)}.` : undefined;
  const { code, what } = wordsFor(faults, inner);
  return finding(code, `${settingAt(whole)} of "${labelOf(entry)}" ${what}`, {
    at: placeAt(entry, `/${part}${at}`),
    about: labelOf(entry),
    ...(help === undefined ? {} : { help }),
  });
}

const walked = (said: Said, keys: readonly string[]): Said | undefined =>
  keys.reduce<Said | undefined>((inner, key) => inner && saidOf(inner, key), said);

interface Words {
  readonly code: 'out-of-range' | 'wrong-type' | 'wrong-value' | 'key-missing';
  readonly what: string;
}

function wordsFor(faults: readonly Fault[], said: Said | undefined): Words {
  const words = [...new Set(faults.map(({ word }) => word))];
  const missing = faults.flatMap((fault) => (fault.missing === undefined ? [] : [`"${fault.missing.slice(0, 80)}"`]));
  if (words.every((word) => RANGE.includes(word))) {
    const range = said ? rangeOf(said).join(', ') : '';
    return { code: 'out-of-range', what: `is out of range${range === '' ? '' : `: it takes ${range}`}` };
  }
  if (words.includes('type')) return { code: 'wrong-type', what: 'has another type than it can have' };
  if (words.every((word) => word === 'required')) return { code: 'key-missing', what: `lacks ${missing.slice(0, 10).join(', ')}` };
  return {
    code: 'wrong-value',
    what: `is not as the schema of its type says (${words
      .slice(0, 5)
      .map((word) => `\`${word}\``)
      .join(', ')})`,
  };
}
