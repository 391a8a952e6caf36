import { formatDuration, parseDuration } from '../../model/duration.ts';

// `F` are milliseconds; any part may be over its bound, as in `S2500F` (exports of 26 public repositories, 2026-11).
const FORM = /^P(?:(\d{1,9})D)?(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?(?:(\d{1,12})F)?$/;

const PARTS = [86_400_000, 3_600_000, 60_000, 1_000, 1] as const;

/** Returns the milliseconds of a duration as Architect writes it (`P0D0H0M12S0F`), or undefined where it is none. */
export function parseStepDuration(text: string): number | undefined {
  const parts = FORM.exec(text)?.slice(1);
  if (!parts || parts.every((part) => part === undefined)) return undefined;
  return parts.reduce((sum, part, index) => sum + Number(part ?? 0) * (PARTS[index] ?? 0), 0);
}

/** Returns the same duration as the file writes it, or undefined where it is none: `P0D0H0M12S0F` → `12s`. */
export function fromStepDuration(text: string): string | undefined {
  const milliseconds = parseStepDuration(text);
  return milliseconds === undefined ? undefined : formatDuration(milliseconds);
}

/** Returns a duration of the file as Architect writes it: `12s` → `P0D0H0M12S0F`. Throws where it is none. */
export function toStepDuration(text: string): string {
  const milliseconds = parseDuration(text);
  if (milliseconds === undefined) throw new Error(`"${text}" is no duration`);
  const [days, hours, minutes, seconds, rest] = PARTS.map((size, index) =>
    Math.floor((milliseconds % (PARTS[index - 1] ?? Infinity)) / size),
  );
  return `P${days}D${hours}H${minutes}M${seconds}S${rest}F`;
}
