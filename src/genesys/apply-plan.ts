import type { Change, Reference } from '../model/change.ts';
import type { Writer } from '../model/client.ts';
import type { Kind, WriteContext } from '../model/kind.ts';
import { type Outcome, outcomeOf, type Reason } from '../model/outcome.ts';
import type { OrgPlan } from '../model/plan.ts';
import { oneLine } from './one-line.ts';
import { type Written, writeChange } from './write-change.ts';

/** What an apply is told beside its plan. */
export interface ApplyOptions {
  /** Tells whether the file allows a risk for a change. */
  allows(code: Parameters<WriteContext['allows']>[0], change: Change): boolean;
  /** Called with each outcome before anything else is done: as not known when a write begins, then as it ended. */
  record(outcome: Outcome): void;
  /** When it fires no new write begins. */
  readonly signal?: AbortSignal;
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
  const created = new Map<string, string>();
  let stop: Reason | undefined;
  for (const { change, kind } of planned) {
    const blocked = stop ?? (options.signal?.aborted ? STOPPED : missingReference(change, created));
    if (!blocked) options.record(outcomeOf(plan.org, change, 'unknown', BEGUN));
    const context = contextOf(change, !proved.has(kind.name), created, options);
    const written: Written = blocked ? { status: 'blocked', reason: blocked } : await writeChange(writer, kind, change, context);
    const outcome = withId(outcomeOf(plan.org, change, written.status, written.reason), written.id);
    if (written.id !== undefined) created.set(referenceKey(change), written.id);
    options.record(outcome);
    outcomes.push(outcome);
    options.onProgress(outcomes.length, planned.length);
    if (written.status === 'applied') proved.add(kind.name);
    if (written.stopOrg) stop = stoppedBy(change);
  }
  return outcomes;
}

const withId = (outcome: Outcome, createdId: string | undefined): Outcome =>
  createdId === undefined ? outcome : { ...outcome, createdId };

const referenceKey = ({ kind, name }: Pick<Reference, 'kind' | 'name'>): string => JSON.stringify([kind, name]);

const referencesOf = (change: Change): readonly Reference[] => change.fields.flatMap((field) => field.references ?? []);

function missingReference(change: Change, created: ReadonlyMap<string, string>): Reason | undefined {
  const missing = referencesOf(change).find((each) => each.id === undefined && !created.has(referenceKey(each)));
  return (
    missing && {
      code: 'needs-another',
      message: `Not tried: it refers to "${oneLine(missing.name, 80)}", which is not there: it was not created in this run`,
    }
  );
}

const contextOf = (change: Change, first: boolean, created: ReadonlyMap<string, string>, options: ApplyOptions): WriteContext => ({
  first,
  idOf: (kind, name) =>
    referencesOf(change).find((each) => each.kind === kind && each.name === name)?.id ?? created.get(referenceKey({ kind, name })),
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
