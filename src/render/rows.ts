import type { FieldChange } from '../model/change.ts';
import type { OutcomeStatus, Report } from '../model/outcome.ts';
import { changesOf, type OrgChange } from './org-change.ts';

/** What became of a change; `refused` where nothing was written in its org. */
export type CellStatus = OutcomeStatus | 'refused';

/** What happens to one setting in one org. */
export interface Cell {
  readonly field: FieldChange;
  readonly status?: CellStatus;
}

/** One setting of one thing, over all orgs in which it changes. */
export interface Row {
  readonly kind: string;
  /** The label in the file, or the platform's name where only a rule names the thing. */
  readonly label: string;
  /** The platform's name where it is another one, the same in all these orgs. */
  readonly name?: string;
  /** What the thing belongs to, where that is the same in all these orgs. */
  readonly within?: string;
  readonly path: string;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** Returns the settings that change, those of one thing beside each other, things of one kind beside each other. */
export function rowsOf(report: Report): readonly Row[] {
  const things = Map.groupBy(numbered(changesOf(report)), ({ key }) => key);
  const rows = [...things.values()].flatMap((same) => rowsOfThing(same.map(({ each }) => each)));
  return [...Map.groupBy(rows, ({ kind }) => kind).values()].flat();
}

// Things that only a rule names have no label; two of one name in one org are told apart by their order.
function numbered(changes: readonly OrgChange[]): readonly { readonly key: string; readonly each: OrgChange }[] {
  const seen = new Map<string, number>();
  return changes.map((each) => {
    const { kind, key, name, within } = each.change;
    const thing = key === undefined ? ['', name, within] : [key];
    const inOrg = JSON.stringify([each.org, kind, ...thing]);
    const turn = seen.get(inOrg) ?? 0;
    seen.set(inOrg, turn + 1);
    return { key: JSON.stringify([kind, turn, ...thing]), each };
  });
}

function rowsOfThing(changes: readonly OrgChange[]): readonly Row[] {
  const cells = changes.flatMap((each) => each.change.fields.map((field) => ({ org: each.org, field, ...statusOf(each) })));
  const head = headOf(changes.map(({ change }) => change));
  return [...Map.groupBy(cells, ({ field }) => field.path)].map(([path, same]) => ({
    ...head,
    path,
    cells: new Map(same.map(({ org, ...cell }) => [org, cell])),
  }));
}

/** Returns what became of a change, where that is known. */
export function statusOf({ outcome, refused }: OrgChange): { readonly status?: CellStatus } {
  if (outcome) return { status: outcome.status };
  return refused ? { status: 'refused' } : {};
}

function headOf(changes: readonly OrgChange['change'][]): Omit<Row, 'path' | 'cells'> {
  const [first] = changes;
  const label = first?.key ?? first?.name ?? '';
  const name = theSame(changes.map((each) => each.name));
  const within = theSame(changes.map((each) => each.within));
  return {
    kind: first?.kind ?? '',
    label,
    ...(name === undefined || name === label ? {} : { name }),
    ...(within === undefined ? {} : { within }),
  };
}

const theSame = (texts: readonly (string | undefined)[]): string | undefined => (new Set(texts).size === 1 ? texts[0] : undefined);
