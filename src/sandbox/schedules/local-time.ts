import { badField } from '../http/problem.ts';

/** A day in milliseconds. */
export const day = 86_400_000;

/** As described (`.SSS`), or with the microseconds that the Terraform provider sends; what else is taken is unverified (2026-11). */
const sendable = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.(\d{3}|\d{6})$/;

/** A local date-time in milliseconds, as if it were UTC; undefined for what no calendar and clock shows. */
export function readLocal(text: string): number | undefined {
  const [, minutes, seconds = ':00', fraction = ''] = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(:\d{2})?(?:\.(\d{3,6}))?$/.exec(text) ?? [];
  const whole = `${minutes}${seconds}.${fraction.slice(0, 3).padEnd(3, '0')}`;
  const at = Date.parse(`${whole}Z`);
  return Number.isNaN(at) || writeLocal(at) !== whole ? undefined : at;
}

/** The stored form, to the millisecond. */
export function writeLocal(at: number): string {
  return new Date(at).toISOString().slice(0, -1);
}

/** A date-time of a body in milliseconds; anything but the described form is 400, a zone above all. */
export function sentLocal(field: string, value: unknown): number {
  const at = typeof value === 'string' && sendable.test(value) ? readLocal(value) : undefined;
  if (at === undefined) throw badField(field, `${field} is no local date-time such as 2026-01-05T09:00:00.000`, 'invalid.date');
  return at;
}

/** The form in which it is read: the same instant, with three or six digits after the second. */
export function drawLocal(stored: string, digits: 3 | 6): string {
  return digits === 6 && /\.\d{3}$/.test(stored) ? `${stored}000` : stored;
}
