import { stringify } from 'yaml';
import { vocabulary } from '../../src/commands/vocabulary.ts';
import { describeRange } from '../../src/model/duration.ts';
import type { JsonSchema } from '../../src/model/json-schema.ts';
import type { Kind } from '../../src/model/kind.ts';
import type { RuleSection } from '../../src/model/rule.ts';
import type { GeneratedFile } from './generated-file.ts';

/** Returns a page for each kind and each section of rules, made from its schema. */
export const kindPages = (): readonly GeneratedFile[] => [...vocabulary.kinds.map(kindPage), ...vocabulary.rules.map(rulePage)];

function kindPage(kind: Kind): GeneratedFile {
  const parts = [
    `<!-- Made from the schema of the kind by \`npm run generate\`. -->\n\n# ${kind.title}: \`${kind.name}\``,
    kind.schema.description ?? '',
    ...(kind.short === undefined ? [] : [`An entry written as a single value stands for \`${kind.short}\`: \`${shortExample(kind)}\`.`]),
    fieldTable(kind.schema),
    `## Permissions\n\n${permissionTable(kind)}`,
    `## What \`unchecked\` cannot name\n\n${owned(kind)}`,
  ];
  return { path: `docs/kinds/${kind.name}.md`, text: `${parts.join('\n\n')}\n` };
}

function rulePage(section: RuleSection): GeneratedFile {
  const example = section.schema.examples?.[0];
  const yaml =
    example === undefined ? [] : [`\`\`\`yaml\n${stringify({ [section.name]: { 'name of the rule': example } }).trim()}\n\`\`\``];
  const parts = [
    `<!-- Made from the schema of the section by \`npm run generate\`. -->\n\n# ${section.title}: \`${section.name}\``,
    section.schema.description ?? '',
    ...yaml,
    fieldTable(section.schema),
  ];
  return { path: `docs/kinds/${section.name}.md`, text: `${parts.join('\n\n')}\n` };
}

function fieldTable(schema: JsonSchema): string {
  const rows = fieldsOf(schema, '').map(([name, field]) => `| \`${name}\` | ${formOf(field)} | ${field.description ?? ''} |`);
  return ['| Field | Form | |', '| --- | --- | --- |', ...rows].join('\n');
}

function fieldsOf(schema: JsonSchema, parent: string): readonly (readonly [string, JsonSchema])[] {
  const { properties = {}, items, additionalProperties } = schema;
  const named = Object.entries(properties).flatMap(([name, field]) => [
    [`${parent}${name}`, field] as const,
    ...fieldsOf(field, `${parent}${name}.`),
  ]);
  const inItems = items?.properties ? fieldsOf(items, `${parent.slice(0, -1)}[].`) : [];
  const underKeys = typeof additionalProperties === 'object' ? fieldsOf(additionalProperties, `${parent}*.`) : [];
  return [...named, ...inItems, ...underKeys];
}

function formOf(schema: JsonSchema): string {
  if (schema['x-duration']) return `duration, ${describeRange(schema['x-duration'])}`;
  if (schema.enum) return schema.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (schema['x-reference']) return schema.type === 'array' ? 'list of names' : 'name';
  return (
    { string: 'text', object: 'map', boolean: '`true` or `false`', integer: 'whole number', array: 'list' }[String(schema.type)] ??
    String(schema.type)
  );
}

function permissionTable(kind: Kind): string {
  return [
    `| For | Permissions |`,
    '| --- | --- |',
    `| plan, drift, export | ${listed(kind.permissions.read)} |`,
    `| apply, in addition | ${listed(kind.permissions.write)} |`,
  ].join('\n');
}

function owned(kind: Kind): string {
  const fields = Map.groupBy(Object.entries(kind.platformFields), ([, field]) => field);
  const known = [...fields].map(([field, same]) => `- \`${field}\` is written as ${listed(same.map(([pointer]) => pointer.slice(1)))}`);
  return [...known, `- the platform owns ${listed(kind.serverOwned)}`].join('\n');
}

const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

const shortExample = (kind: Kind): string =>
  `Name of the ${kind.noun}: ${String(kind.schema.properties?.[kind.short ?? '']?.examples?.[0] ?? '')}`;
