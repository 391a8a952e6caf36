import type { FieldChange } from '../model/change.ts';
import type { FieldStatus, OrgChange, OrgField } from './org-change.ts';

/** What happens to one setting in one org. */
export interface Cell {
  readonly field: FieldChange;
  readonly status?: FieldStatus;
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
  /** The thing is created in all of these orgs. */
  readonly creates?: true;
  readonly path: string;
  readonly cells: ReadonlyMap<string, Cell>;
}

/** Returns the settings that change, those of one thing beside each other, things of one kind beside each other. */
export function rowsOf(changes: readonly OrgChange[]): readonly Row[] {
  const things = Map.groupBy(numbered(changes), ({ key }) => key);
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
  const cells = changes.flatMap(({ org, fields }) => fields.map((each) => ({ org, cell: cellOf(each) })));
  const head = headOf(changes.map(({ change }) => change));
  return [...Map.groupBy(cells, ({ cell }) => cell.field.path)].map(([path, same]) => ({
    ...head,
    path,
    cells: new Map(same.map(({ org, cell }) => [org, cell])),
  }));
}

const cellOf = ({ field, status }: OrgField): Cell => ({ field, ...(status ? { status } : {}) });

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
    ...(changes.every((each) => each.creates) ? { creates: true as const } : {}),
  };
}

const theSame = (texts: readonly (string | undefined)[]): string | undefined => (new Set(texts).size === 1 ? texts[0] : undefined);
