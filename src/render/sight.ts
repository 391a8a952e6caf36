import type { Report } from '../model/outcome.ts';
import { time } from './amounts.ts';

/** Returns one line for each change that was seen where visitors look: what it is of, and how long that took since its write. */
export const sightLines = ({ outcomes, plan }: Report, quote: (text: string) => string): readonly string[] =>
  outcomes.flatMap(({ org, key, name, visible }) => {
    if (!visible || !('afterSeconds' in visible)) return [];
    const where = plan.orgs.length > 1 ? ` in ${quote(org)}` : '';
    return [`${quote(key ?? name)}${where}: visible to visitors ${time(visible.afterSeconds)} after its write`];
  });
