import { applyPlan } from '../genesys/apply-plan.ts';
import type { WritingOrg } from '../genesys/connect.ts';
import { verify } from '../genesys/verify.ts';
import { watch } from '../genesys/watch.ts';
import { labelOf } from '../model/entry.ts';
import { hasErrors } from '../model/finding.ts';
import type { LiveOf } from '../model/live.ts';
import { type Outcome, outcomeOf, type Reason } from '../model/outcome.ts';
import type { OrgPlan, Plan } from '../model/plan.ts';
import { isAllowed } from '../plan/allow.ts';
import type { Judgement } from '../plan/judge-review.ts';
import type { PlannedOrg } from './plan-orgs.ts';
import type { Request } from './request.ts';
import { vocabulary } from './vocabulary.ts';

type Planned = PlannedOrg<WritingOrg>;

/** Writes what was approved, every org at the same time and its things one after the other; returns what became of every change. */
export async function writeOrgs(
  planned: readonly Planned[],
  plan: Plan,
  judgements: readonly Judgement[],
  request: Request,
  beforeWriting: (pending: readonly Outcome[]) => Promise<void> | undefined,
): Promise<readonly Outcome[]> {
  const tasks = planned.map((each, index) => taskOf(each, plan.orgs[index] ?? each.plan, judgements[index]));
  if (tasks.some((task) => task.writes)) await beforeWriting(tasks.flatMap(pendingOf));
  const outcomes = await Promise.all(tasks.map((task) => (task.writes ? writeOrg(task.planned, task.plan, request) : [])));
  return tasks.flatMap((task, index) => [...(outcomes[index] ?? []), ...task.left]);
}

interface Task {
  readonly planned: Planned;
  /** The plan with only what was approved. */
  readonly plan: OrgPlan;
  readonly writes: boolean;
  readonly left: readonly Outcome[];
}

function taskOf(planned: Planned, plan: OrgPlan, judgement: Judgement | undefined): Task {
  const approved = judgement && !judgement.refusal && !hasErrors(plan.findings) ? judgement.approved : [];
  return { planned, plan: { ...plan, changes: approved }, writes: approved.length > 0, left: judgement?.left ?? [] };
}

/** Returns what becomes of every change if the run ends before anything is written. */
const pendingOf = ({ plan, left }: Task): readonly Outcome[] => [
  ...plan.changes.map((change) => outcomeOf(plan.org, change, 'blocked', NOT_BEGUN)),
  ...left,
];

const NOT_BEGUN: Reason = { code: 'run-stopped', message: 'Not tried: the run was stopped before' };

async function writeOrg({ session, settings, reading }: Planned, plan: OrgPlan, request: Request): Promise<readonly Outcome[]> {
  if (!session) return [];
  const liveOf: LiveOf = (section) => reading?.live.get(section) ?? [];
  const outcomes = await applyPlan(session.writer, vocabulary.kinds, plan, {
    allows: (code, change) => isAllowed(code, labelOf(change), settings.allow),
    record: request.onOutcome,
    liveOf,
    now: () => request.clock.now(),
    pause: (milliseconds) => request.clock.sleep(milliseconds, request.signal),
    ...(request.signal ? { signal: request.signal } : {}),
    onProgress: (done, of) => request.onProgress({ org: plan.org, doing: 'writing', what: 'changes', done, of }),
  });
  const verified = await verify(session.reader, vocabulary.kinds, outcomes, {
    clock: request.clock,
    liveOf,
    ...(request.signal ? { signal: request.signal } : {}),
  });
  for (const outcome of verified) if (!outcomes.includes(outcome)) request.onOutcome(outcome);
  const watched = await watch(session.reader, vocabulary.kinds, verified, request.clock, request.signal);
  for (const outcome of watched) if (!verified.includes(outcome)) request.onOutcome(outcome);
  return watched;
}
