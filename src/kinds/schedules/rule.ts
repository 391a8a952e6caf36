import { canBe, DAY_CODES, partNames } from './rule-parts.ts';

/** The parts of a recurrence rule (RFC 5545), by name. */
export type Rule = ReadonlyMap<string, string>;

/** Returns the parts of a rule, or undefined where a text is no list of different `NAME=VALUE`. */
export function parseRule(text: string): Rule | undefined {
  const parts = text
    .toUpperCase()
    .replace(/^RRULE:/, '')
    .split(';')
    .filter((part) => part !== '')
    .map((part) => /^([A-Z]+)=([^=]+)$/.exec(part)?.slice(1) ?? []);
  const rule = new Map(parts.map(([name = '', value = '']) => [name, value]));
  return parts.length > 0 && rule.size === parts.length && !rule.has('') ? rule : undefined;
}

/** Returns a rule in the one canonical way of writing, the text itself where it is none: parts and lists in a fixed order. */
export function canonicalRule(text: string): string {
  const rule = parseRule(text);
  if (!rule?.has('FREQ')) return text;
  const whole = new Map([...rule, ['INTERVAL', rule.get('INTERVAL') ?? '1']]);
  const names = [...whole.keys()].sort((left, right) => rankOf(left) - rankOf(right));
  return names.map((name) => `${name}=${canonicalValue(name, whole.get(name) ?? '')}`).join(';');
}

const rankOf = (name: string): number => (partNames.includes(name) ? partNames.indexOf(name) : partNames.length);

function canonicalValue(name: string, value: string): string {
  if (!canBe(name, value)) return value;
  if (name === 'BYDAY')
    return inOrder(
      value,
      (item) => item.replace('+', ''),
      (item) => DAY_CODES.indexOf(item.slice(-2)),
    );
  return name.startsWith('BY') ? inOrder(value, (item) => String(Number(item)), Number) : value;
}

function inOrder(list: string, write: (item: string) => string, rank: (item: string) => number): string {
  const items = [...new Set(list.split(',').map(write))];
  return items.sort((left, right) => rank(left) - rank(right) || (left < right ? -1 : 1)).join(',');
}
