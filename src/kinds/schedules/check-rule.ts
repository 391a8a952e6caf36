import { isDate } from './local-time.ts';
import { parseRule } from './rule.ts';
import { canBe, partNames } from './rule-parts.ts';
import { dateIn } from './weekly.ts';

/** Returns what is wrong with a rule, as the rest of a sentence, or undefined where nothing is. */
export function faultOf(text: string): string | undefined {
  const rule = parseRule(text);
  if (!rule) return 'is no list of parts such as `FREQ=MONTHLY;BYMONTHDAY=1`, each of them once';
  if (!rule.has('FREQ')) return 'lacks the part `FREQ`';
  if (rule.has('COUNT') && rule.has('UNTIL')) return 'has both `COUNT` and `UNTIL`';
  const unknown = [...rule.keys()].find((name) => !partNames.includes(name));
  if (unknown !== undefined) return `has the part \`${unknown.slice(0, 60)}\`, which no rule has`;
  const wrong = [...rule].find(([name, value]) => !canBe(name, value) || (name === 'UNTIL' && !isDate(dateIn(value))));
  return wrong && `has \`${wrong.join('=').slice(0, 60)}\`, which that part cannot be`;
}
