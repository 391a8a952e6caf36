import { GENERAL_MEMBERS } from '../../src/model/entry.ts';
import type { JsonSchema } from '../../src/model/json-schema.ts';
import { formOf } from './field-forms.ts';

// A block with more fields than this is read better under a heading of its own.
const LONGEST = 8;

const GENERAL: ReadonlySet<string> = new Set(GENERAL_MEMBERS);

/** A field with its place below a heading, and whether it has to be there. */
interface Row {
  readonly path: string;
  readonly field: JsonSchema;
  readonly required: boolean;
  /** Its own fields have a heading of their own. */
  readonly apart?: boolean;
}

/** Returns the tables of all fields that a kind has for itself, the long ones under headings of their own, then those of every entry. */
export function entryTables(schema: JsonSchema): readonly string[] {
  const properties = Object.entries(schema.properties ?? {});
  const own = { ...schema, properties: Object.fromEntries(properties.filter(([name]) => !GENERAL.has(name))) };
  const general = properties.filter(([name]) => GENERAL.has(name)).map(([path, field]) => ({ path, field, required: false }));
  return [...tablesOf(own, ''), `## In every entry\n\n${table(general)}`];
}

/** Returns one table of all fields. */
export const fieldTable = (schema: JsonSchema): string => table(rowsOf(schema, '', () => false));

function tablesOf(schema: JsonSchema, place: string): readonly string[] {
  const apart = (inner: JsonSchema): boolean => inner.properties !== undefined && count(inner) > LONGEST;
  const rows = rowsOf(schema, '', apart);
  const blocks = blocksOf(schema, place, apart);
  const heading = place === '' ? '## Fields' : `## \`${place}\`\n\n${schema.description ?? ''}`;
  return [`${heading}\n\n${table(rows, place)}`, ...blocks.flatMap(([path, inner]) => tablesOf(inner, path))];
}

function blocksOf(schema: JsonSchema, place: string, apart: (inner: JsonSchema) => boolean): readonly (readonly [string, JsonSchema])[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => {
    const path = place === '' ? name : `${place}.${name}`;
    return apart(inner) ? [[path, inner] as const] : blocksOf(inner, path, apart);
  });
}

function rowsOf(schema: JsonSchema, parent: string, apart: (inner: JsonSchema) => boolean): readonly Row[] {
  return Object.entries({ ...schema.properties, ...ofAnyName(schema) }).flatMap(([name, field]) => {
    const path = `${parent}${name}`;
    const row = { path, field, required: schema.required?.includes(name) ?? false };
    if (apart(field)) return [{ ...row, apart: true }];
    return [row, ...rowsOf(field, `${path}.`, apart), ...rowsOf(field.items ?? {}, `${path}[].`, apart)];
  });
}

/** Returns the form of members whose names the file chooses, under one that they can have. */
function ofAnyName({ additionalProperties, propertyNames }: JsonSchema): Readonly<Record<string, JsonSchema>> {
  const name = String(propertyNames?.examples?.[0] ?? '…');
  return typeof additionalProperties === 'object' ? { [name]: additionalProperties } : {};
}

const count = (schema: JsonSchema): number => rowsOf(schema, '', () => false).length;

function table(rows: readonly Row[], place = ''): string {
  const lines = rows.map((row) => `| \`${row.path}\` | ${formOf(row.field)}${remarks(row, place)} | ${told(row.field)} |`);
  return ['| Field | Form | |', '| --- | --- | --- |', ...lines].join('\n');
}

const remarks = ({ path, required, apart }: Row, place: string): string =>
  `${required ? '; needed' : ''}${apart ? `, [below](#${`${place}${path}`.replaceAll('.', '').toLowerCase()})` : ''}`;

// What the form says already.
const told = ({ description = '' }: JsonSchema): string => description.replace(/ In quotes: .*$/, '');
