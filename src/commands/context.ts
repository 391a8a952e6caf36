import type { ReadingOrg } from '../genesys/connect.ts';
import { attempt } from '../model/api-error.ts';
import type { Change } from '../model/change.ts';
import type { Finding } from '../model/finding.ts';
import type { OrgPlan } from '../model/plan.ts';
import type { PlannedOrg } from './plan-orgs.ts';
import { vocabulary } from './vocabulary.ts';

// A question is a request, and the platform takes about three hundred a minute: what many changes concern nobody reads one by one.
const MOST_ASKED = 100;

/** Returns the plans with what else their changes concern: one question for each change, a hundred at most, and a failure is nothing to tell. */
export const withContext = <T extends ReadingOrg>(planned: readonly PlannedOrg<T>[]): Promise<readonly PlannedOrg<T>[]> =>
  Promise.all(planned.map(async (each) => ({ ...each, plan: await contextOf(each) })));

async function contextOf<T extends ReadingOrg>({ plan, session }: PlannedOrg<T>): Promise<OrgPlan> {
  if (!session) return plan;
  const found = await Promise.all(plan.changes.slice(0, MOST_ASKED).map((change) => askAbout(change, session)));
  return { ...plan, findings: [...plan.findings, ...found.flat()] };
}

async function askAbout(change: Change, { reader }: ReadingOrg): Promise<readonly Finding[]> {
  const context = vocabulary.kinds.find(({ name }) => name === change.kind)?.context;
  const answer = context && !change.creates ? await attempt(() => context(reader, change)) : undefined;
  return answer && 'value' in answer ? answer.value : [];
}
