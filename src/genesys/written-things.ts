import type { Change, Reference } from '../model/change.ts';
import type { OutcomeStatus, Reason } from '../model/outcome.ts';
import { oneLine } from './one-line.ts';
import type { Written } from './write-change.ts';

/** What a run has written so far: what later changes refer to, or wait for. */
export interface WrittenThings {
  add(change: Change, written: Written): void;
  /** Returns why a change cannot be tried: something that it needs was not created, or what it follows did not take place. */
  blocks(change: Change): Reason | undefined;
  /** Returns the id of a thing that a change refers to; undefined where it is not known. */
  idOf(change: Change, kind: string, name: string): string | undefined;
  /** Returns its revision: the one that was written, else the one that was planned from. */
  revisionOf(change: Change, kind: string, name: string): number | undefined;
}

/** Returns the memory of a run that has written nothing yet. */
export function writtenThings(): WrittenThings {
  const created = new Map<string, string>();
  const revisions = new Map<string, number>();
  const undone = new Map<string, OutcomeStatus>();
  const idOf: WrittenThings['idOf'] = (change, kind, name) => referencesTo(change, kind, name)[0]?.id ?? created.get(keyOf({ kind, name }));
  return {
    add(change, { status, id, revision }) {
      if (id !== undefined) created.set(keyOf(change), id);
      if (revision !== undefined) revisions.set(JSON.stringify([change.kind, id ?? change.id]), revision);
      if (status !== 'applied' && status !== 'done') undone.set(JSON.stringify([change.kind, change.id]), status);
    },
    blocks(change) {
      const missing = referencesOf(change).find((each) => each.id === undefined && !created.has(keyOf(each)));
      if (missing) return notCreated(missing);
      const cause = change.fields.flatMap((field) => field.follows ?? []).find((each) => undone.has(changeKey(each)));
      return cause && notTakenPlace(cause, undone.get(changeKey(cause)));
    },
    idOf,
    revisionOf: (change, kind, name) =>
      revisions.get(JSON.stringify([kind, idOf(change, kind, name)])) ??
      referencesTo(change, kind, name).find((each) => each.revision !== undefined)?.revision,
  };
}

const keyOf = ({ kind, name }: Pick<Reference, 'kind' | 'name'>): string => JSON.stringify([kind, name]);

const changeKey = ({ kind, id, name }: Reference): string => JSON.stringify([kind, id ?? `new:${name}`]);

const referencesOf = (change: Change): readonly Reference[] =>
  change.fields.flatMap(({ references = [], pins }) => (pins ? [...references, pins] : references));

// Several settings may name one thing, and only that which pins it knows its revision.
const referencesTo = (change: Change, kind: string, name: string): readonly Reference[] =>
  referencesOf(change).filter((each) => each.kind === kind && each.name === name);

const notCreated = ({ name }: Reference): Reason => ({
  code: 'needs-another',
  message: `Not tried: it refers to "${oneLine(name, 80)}", which is not there: it was not created in this run`,
});

const notTakenPlace = ({ name }: Reference, status: OutcomeStatus | undefined): Reason => ({
  code: 'needs-another',
  message: `Not tried: it follows the change of "${oneLine(name, 80)}", ${status === 'unknown' ? 'and what became of that is not known' : 'which did not take place'}`,
});
