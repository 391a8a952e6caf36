import type { Change, FieldChange } from '../model/change.ts';
import type { Writer } from '../model/client.ts';
import type { Json } from '../model/json.ts';
import type { Kind, WriteContext } from '../model/kind.ts';
import type { LiveOf } from '../model/live.ts';
import { type Outcome, outcomeOf, type Reason } from '../model/outcome.ts';
import type { OrgPlan } from '../model/plan.ts';
import type { Pointer } from '../model/pointer.ts';
import { oneLine } from './one-line.ts';
import { type Written, writeChange } from './write-change.ts';
import { type WrittenThings, writtenThings } from './written-things.ts';

/** What an apply is told beside its plan. */
export interface ApplyOptions {
  /** Tells whether the file allows a risk for a change. */
  allows(code: Parameters<WriteContext['allows']>[0], change: Change): boolean;
  /** Called with each outcome before anything else is done: as not known when a write begins, then as it ended. */
  record(outcome: Outcome): void;
  /** When it fires no new write begins. */
  readonly signal?: AbortSignal;
  /** What was live when the plan was made. */
  readonly liveOf: LiveOf;
  /** Returns the time in milliseconds since 1970. */
  now(): number;
  /** Waits so many milliseconds. */
  pause(milliseconds: number): Promise<void>;
  /** Called after each change with how many of all are dealt with. */
  onProgress(done: number, of: number): void;
}

const STOPPED: Reason = { code: 'run-stopped', message: 'Not tried: the run was stopped before.' };
const BEGUN: Reason = { code: 'run-stopped', message: 'The write was begun, and the run ended before its outcome was known.' };

/** Writes the changes of one org, one after the other as the plan has them; returns what became of each. */
export async function applyPlan(writer: Writer, kinds: readonly Kind[], plan: OrgPlan, options: ApplyOptions): Promise<readonly Outcome[]> {
  const planned = plan.changes.map((change) => ({ change, kind: kindOf(kinds, change) }));
  const outcomes: Outcome[] = [];
  const proved = new Set<string>();
  const done = writtenThings();
  let stop: Reason | undefined;
  for (const { change, kind } of planned) {
    const blocked = stop ?? (options.signal?.aborted ? STOPPED : done.blocks(change));
    if (!blocked) options.record(outcomeOf(plan.org, change, 'unknown', BEGUN));
    const context = contextOf(change, !proved.has(kind.name), done, options);
    const written: Written = blocked
      ? { status: 'blocked', reason: blocked }
      : await writeChange(writer, kind, change, context, options.now);
    const outcome = outcomeWith(outcomeOf(plan.org, change, written.status, written.reason), written);
    done.add(change, written);
    options.record(outcome);
    outcomes.push(outcome);
    options.onProgress(outcomes.length, planned.length);
    if (written.status === 'applied' && !written.unproved) proved.add(kind.name);
    if (written.stopOrg) stop = stoppedBy(change);
  }
  return outcomes;
}

const outcomeWith = (outcome: Outcome, { id, became, writtenAt }: Written): Outcome => ({
  ...outcome,
  ...(id === undefined ? {} : { createdId: id }),
  ...(writtenAt === undefined ? {} : { writtenAt }),
  ...(became ? { fields: outcome.fields.map((field) => withResult(field, became)) } : {}),
});

function withResult(field: FieldChange, became: Readonly<Record<Pointer, Json>>): FieldChange {
  const value = became[field.path];
  return value === undefined ? field : { ...field, became: value };
}

const contextOf = (change: Change, first: boolean, done: WrittenThings, options: ApplyOptions): WriteContext => ({
  first,
  liveOf: options.liveOf,
  idOf: (kind, name) => done.idOf(change, kind, name),
  revisionOf: (kind, name) => done.revisionOf(change, kind, name),
  allows: (code) => options.allows(code, change),
  pause: options.pause,
});

const stoppedBy = (change: Change): Reason => ({
  code: 'org-stopped',
  message: `Not tried: after what happened with "${oneLine(change.name, 80)}" nothing more is written in this org.`,
});

// Looked up before the first write: a plan of a kind that nobody knows is a mistake of ours.
function kindOf(kinds: readonly Kind[], change: Change): Kind {
  const kind = kinds.find((each) => each.name === change.kind);
  if (!kind) throw new Error(`The plan has a change of the kind "${oneLine(change.kind, 80)}", which nothing can write`);
  return kind;
}
