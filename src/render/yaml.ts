import { isJsonObject, type Json, type JsonObject, jsonObject, member } from '../model/json.ts';
import { type Pointer, pointerTo } from '../model/pointer.ts';
import { clip, SENTENCE_LIMIT } from './clip.ts';
import { visible } from './visible.ts';
import { yamlText } from './yaml-text.ts';

interface RenderedEntry {
  readonly kind: string;
  readonly key: string;
  readonly fields: JsonObject;
  /** What is said of it in a comment. */
  readonly remark?: string;
  /** What is said above each of its settings, line by line; at the empty pointer above the entry. */
  readonly comments?: Readonly<Record<Pointer, readonly string[]>>;
}

/** What was read of one org, in the file's form. */
export interface ExportedOrg {
  readonly name: string;
  readonly region: string;
  readonly organizationId?: string;
  /** Sections stand in the order in which their first entry comes. */
  readonly entries: readonly RenderedEntry[];
}

export interface ExportOptions {
  /** A file of its own; otherwise only the sections, to be pasted into the org. */
  readonly whole: boolean;
  /** The field that an entry written as a single value stands for, by section. */
  readonly short: ReadonlyMap<string, string>;
  /** The address of the JSON Schema for editors. */
  readonly schema: string;
}

/** Returns live settings as YAML that reads back the same: stable order, the short form where an entry has no other field. */
export function renderExport(org: ExportedOrg, { whole, short, schema }: ExportOptions): string {
  const sections = sectionsOf(org, short);
  const remarks = remarksOf(org, whole ? ['orgs', org.name] : []);
  if (!whole) return yamlText(sections, { remarks, comment: ` Sections of the org ${org.name}; put them below its name under \`orgs\`.` });
  return yamlText(fileOf(org, sections), { remarks, comment: ` yaml-language-server: $schema=${schema}` });
}

const fileOf = ({ name, region, organizationId }: ExportedOrg, sections: JsonObject): JsonObject => ({
  version: 1,
  orgs: jsonObject([[name, { region, ...(organizationId === undefined ? {} : { organizationId }), ...sections }]]),
});

function remarksOf({ entries }: ExportedOrg, parents: readonly string[]): ReadonlyMap<Pointer, string> {
  const remarks = entries.flatMap(({ kind, key, remark, comments = {} }) => {
    const entry = [...parents, kind, key].reduce(pointerTo, '');
    const { '': above = [], ...inner } = comments;
    const own = [['', [...(remark === undefined ? [] : [remark]), ...above]] as const, ...Object.entries(inner)];
    return own.flatMap(([path, lines]) => (lines.length === 0 ? [] : [[`${entry}${path}`, commentOf(lines)] as const]));
  });
  return new Map(remarks);
}

const commentOf = (lines: readonly string[]): string => lines.map((line) => ` ${visible(clip(line, SENTENCE_LIMIT))}`).join('\n');

/** Returns the entries by section, in the short form where it fits. */
export function sectionsOf({ entries }: Pick<ExportedOrg, 'entries'>, short: ReadonlyMap<string, string>): JsonObject {
  const byKind = Map.groupBy(entries, ({ kind }) => kind);
  return jsonObject([...byKind].map(([kind, members]) => [kind, sectionOf(members, short.get(kind))]));
}

const sectionOf = (entries: ExportedOrg['entries'], short: string | undefined): JsonObject =>
  jsonObject(entries.toSorted(byKey).map(({ key, fields }) => [key, shortest(fields, short)]));

function shortest(fields: JsonObject, short: string | undefined): Json {
  const only = short === undefined ? undefined : member(fields, short);
  const fits = only !== undefined && only !== null && !isJsonObject(only) && !Array.isArray(only);
  return fits && Object.keys(fields).length === 1 ? only : fields;
}

// By code unit, so that the order is the same on every machine.
const byKey = (left: { readonly key: string }, right: { readonly key: string }): number =>
  left.key < right.key ? -1 : left.key > right.key ? 1 : 0;
