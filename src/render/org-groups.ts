import type { Cell, Row } from './rows.ts';

/** Changes that are the same in all of these orgs, and in no other. */
export interface OrgGroup {
  readonly orgs: readonly string[];
  readonly rows: readonly { readonly row: Row; readonly cell: Cell }[];
}

/** Returns the rows by the orgs that share them, equal values once; what most orgs share comes first. */
export function orgGroups(rows: readonly Row[]): readonly OrgGroup[] {
  const shared = rows.flatMap((row) => sharedCells(row));
  const groups = [...Map.groupBy(shared, ({ orgs }) => JSON.stringify(orgs)).values()];
  return groups
    .map((members) => ({ orgs: members[0]?.orgs ?? [], rows: members.map(({ row, cell }) => ({ row, cell })) }))
    .sort((left, right) => right.orgs.length - left.orgs.length);
}

function sharedCells(row: Row): readonly { readonly row: Row; readonly cell: Cell; readonly orgs: readonly string[] }[] {
  const equal = Map.groupBy([...row.cells], ([, cell]) => sameness(cell));
  return [...equal.values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ row, cell: first[1], orgs: same.map(([org]) => org) }] : [];
  });
}

const sameness = ({ field, status }: Cell): string =>
  JSON.stringify([field.before, field.after, field.unset, field.sensitive, field.rule, status]);
