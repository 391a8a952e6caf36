import type { Finding } from '../../model/finding.ts';

/** What is found in a value that is then not read: something else stands in its place. */
const UNREAD: ReadonlySet<Finding['code']> = new Set(['custom-tag', 'wrong-value']);

/** Returns the findings that do not speak of a value which was not read at all, as the `findings` of reading it say. */
export function withoutEchoes(found: readonly Finding[], findings: readonly Finding[]): readonly Finding[] {
  const unread = new Set(findings.filter(({ code }) => UNREAD.has(code)).map(placeKey));
  return unread.size === 0 ? found : found.filter((each) => !unread.has(placeKey(each)));
}

const placeKey = ({ at }: Finding): string => JSON.stringify(at ?? null);
