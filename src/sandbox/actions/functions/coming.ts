import type { StoredFunction } from './stored.ts';

/** The function as one read of it finds it: each counts, and the one after the last finds the upload at its end. */
export function lookedAt(one: StoredFunction): { shown: StoredFunction; kept: StoredFunction } {
  const { coming, ...rest } = one;
  if (!coming) return { shown: one, kept: one };
  if (coming.readsLeft > 0) return { shown: one, kept: { ...one, coming: { ...coming, readsLeft: coming.readsLeft - 1 } } };
  const arrived = arrivedAt(rest, coming.zip);
  return { shown: arrived, kept: arrived };
}

/** Code that cannot be used stands in the history too, which holds ten (Python SDK 257, 2026-11). */
function arrivedAt(rest: StoredFunction, zip: NonNullable<StoredFunction['zip']>): StoredFunction {
  const isUsable = zip.status === 'Available';
  return { ...rest, zip, exceptions: isUsable ? rest.exceptions : [zip, ...rest.exceptions].slice(0, 10) };
}
