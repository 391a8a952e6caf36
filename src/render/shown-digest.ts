import type { Report } from '../model/outcome.ts';
import { verdictOf } from './verdict.ts';

const DIGITS = 16;

/** Returns the digits of the digest that approve exactly this plan, or undefined where there is nothing that could be applied. */
export function shownDigest(report: Report): string | undefined {
  const { errors, changes, others } = verdictOf(report);
  const planned = report.command === 'plan' || report.command === 'drift';
  return planned && errors === 0 && changes + others > 0 ? firstDigits(report.plan.digest) : undefined;
}

/** Returns as many digits of a digest as name it. */
export const firstDigits = (digest: string | undefined): string | undefined => digest?.slice(0, DIGITS);

/** Returns the total of the calls, and the time of the slowest org in seconds, since orgs are read side by side. */
export function totalTraffic({ traffic }: Report): { readonly calls: number; readonly seconds: number } {
  return {
    calls: traffic.reduce((sum, each) => sum + each.calls, 0),
    seconds: Math.max(0, ...traffic.map((each) => each.seconds)),
  };
}
