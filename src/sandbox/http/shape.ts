import { isObject, layOver } from '../json.ts';
import { badFields, type Detail } from './problem.ts';

/**
 * What a body may hold. `texts` is a map of strings, `free` any JSON, `object` any JSON object, `list` any array, an expression a text
 * that fits it. A member whose name ends in `!` must be there.
 */
export type Shape = 'text' | 'integer' | 'flag' | 'texts' | 'object' | 'list' | 'free' | RegExp | OneOf | Each | Members;

/** The members that an object may have. */
export interface Members {
  readonly [name: string]: Shape;
}

/** A text out of a closed list. */
export class OneOf {
  readonly values: readonly unknown[];

  constructor(...values: readonly string[]) {
    this.values = values;
  }
}

/** An array, all of whose entries have one shape. */
export class Each {
  readonly shape: Shape;

  constructor(shape: Shape) {
    this.shape = shape;
  }
}

type Fault = Detail & { message: string };

/**
 * Refuses a body with an unknown member, a missing one or one of the wrong type. The stored object's own `x_` members are known:
 * they stand for fields that a client learnt from the platform and no description lists.
 */
export function checkBody(shape: Shape, body: unknown, stored: unknown): void {
  const faults = faultsOf(shape, body, stored, '');
  if (faults.length > 0) throw badFields(faults);
}

function faultsOf(shape: Shape, value: unknown, stored: unknown, at: string): Fault[] {
  if (typeof shape === 'string') return fits(shape, value) ? [] : [fault('invalid.value', at, `is not of type ${shape}`)];
  if (shape instanceof RegExp)
    return typeof value === 'string' && shape.test(value) ? [] : [fault('invalid.value', at, 'has not its form')];
  if (shape instanceof OneOf)
    return shape.values.includes(value) ? [] : [fault('invalid.value', at, `is none of ${shape.values.join(', ')}`)];
  if (shape instanceof Each) return ofEntries(shape.shape, value, stored, at);
  if (!isObject(value)) return [fault('invalid.value', at, 'is not an object')];
  return [...missing(shape, value, at), ...Object.entries(value).flatMap(([name, member]) => ofMember(shape, name, member, stored, at))];
}

/** Entries have no identity, so that each may have what any stored one has. */
function ofEntries(shape: Shape, value: unknown, stored: unknown, at: string): Fault[] {
  if (!Array.isArray(value)) return [fault('invalid.value', at, 'is not of type list')];
  const known = Array.isArray(stored) ? stored.filter(isObject).reduce(layOver, {}) : undefined;
  return value.flatMap((entry: unknown, i) => faultsOf(shape, entry, known, `${at}[${i}]`));
}

function ofMember(shape: Members, name: string, value: unknown, stored: unknown, at: string): Fault[] {
  const path = at ? `${at}.${name}` : name;
  const inner = own(shape, name) ?? own(shape, `${name}!`);
  const known = isObject(stored) ? own(stored, name) : undefined;
  if (inner === undefined) return name.startsWith('x_') && known !== undefined ? [] : [fault('invalid.property', path, 'is not known')];
  return value === null ? [] : faultsOf(inner, value, known, path);
}

/** A member of the object itself: what a body names may be the name of a method, too. */
function own<T>(members: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(members, name) ? members[name] : undefined;
}

function missing(shape: Members, value: Record<string, unknown>, at: string): Fault[] {
  const required = Object.keys(shape).filter((name) => name.endsWith('!'));
  const absent = required.map((name) => name.slice(0, -1)).filter((name) => value[name] === undefined || value[name] === null);
  return absent.map((name) => fault('constraint.validation', at ? `${at}.${name}` : name, 'is required'));
}

function fits(shape: string, value: unknown): boolean {
  if (shape === 'text') return typeof value === 'string';
  if (shape === 'integer') return Number.isInteger(value);
  if (shape === 'flag') return typeof value === 'boolean';
  if (shape === 'list') return Array.isArray(value);
  if (shape === 'texts') return isObject(value) && Object.values(value).every((member) => typeof member === 'string');
  return shape === 'free' || isObject(value);
}

function fault(errorCode: string, fieldName: string, what: string): Fault {
  return { errorCode, fieldName, message: `${fieldName || 'the body'} ${what}` };
}
