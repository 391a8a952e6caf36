import { stringify } from 'yaml';
import { vocabulary } from '../../src/commands/vocabulary.ts';
import type { Json } from '../../src/model/json.ts';
import type { Gone, JsonSchema } from '../../src/model/json-schema.ts';
import type { Kind } from '../../src/model/kind.ts';
import { pointerKeys } from '../../src/model/pointer.ts';
import type { RuleSection } from '../../src/model/rule.ts';
import { entryTables, fieldTable } from './field-tables.ts';
import type { GeneratedFile } from './generated-file.ts';
import { directoriesNamedBy, spans } from './permissions.ts';

// Pages that tell more than fields, by section.
const GUIDES: Readonly<Record<string, string>> = {
  integrations: '[Keys of an integration](../language.md#keys-of-an-integration) tells how to find the key that holds a timeout.',
  messengerConfigurations: '[Web messaging](../messaging.md) tells how configurations, versions and deployments belong together.',
  messengerDeployments: '[Web messaging](../messaging.md) tells how configurations, versions and deployments belong together.',
  schedules: 'It says its times in [one of three ways](../language.md#times-of-a-schedule).',
  timeoutRules: '[The language on one page](../language.md#rules) tells how rules and entries get on.',
};

/** Returns a page for each kind and each section of rules, made from its schema. */
export const kindPages = (): readonly GeneratedFile[] => [...vocabulary.kinds.map(kindPage), ...vocabulary.rules.map(rulePage)];

function kindPage(kind: Kind): GeneratedFile {
  return page(kind, 'kind', [
    ...(kind.creation
      ? ['Where the org lacks it, and the entry says enough, it [is created](../language.md#what-is-missing). It is never deleted.']
      : []),
    ...(kind.short === undefined ? [] : [`An entry written as a single value stands for \`${kind.short}\`: \`${shortExample(kind)}\`.`]),
    ...(kind.schema.examples ?? []).map((each) => example(kind.name, { [`Name of the ${kind.noun}`]: each })),
    ...entryTables(kind.schema),
    ...gone(kind.schema),
    `## Permissions\n\n${permissionTable(kind)}`,
    `## What \`unchecked\` cannot name\n\n${owned(kind)}`,
  ]);
}

function rulePage(section: RuleSection): GeneratedFile {
  const examples = (section.schema.examples ?? []).slice(0, 1);
  return page(section, 'section', [
    ...examples.map((each) => example(section.name, { 'name of the rule': each })),
    `## Fields\n\n${fieldTable(section.schema)}`,
  ]);
}

function page({ name, title, schema }: Kind | RuleSection, of: string, parts: readonly string[]): GeneratedFile {
  const head = `<!-- Made from the schema of the ${of} by \`npm run generate\`. -->\n\n# ${title}: \`${name}\``;
  const guide = GUIDES[name];
  const all = [head, schema.description ?? '', ...(guide === undefined ? [] : [guide]), ...parts];
  return { path: `docs/kinds/${name}.md`, text: `${all.join('\n\n')}\n` };
}

const example = (section: string, entries: Readonly<Record<string, Json>>): string =>
  `\`\`\`yaml\n${stringify({ version: 1, orgs: { prod: { region: 'eu-west-1', [section]: entries } } }, { lineWidth: 0 })}\`\`\``;

function permissionTable(kind: Kind): string {
  const named = directoriesNamedBy(kind).map(
    ({ directory, fields }) => `| where ${spans(fields)} is written, and export | ${spans(directory.permissions.read)} |`,
  );
  return [
    '| For | Permissions |',
    '| --- | --- |',
    `| plan, drift, export | ${spans(kind.permissions.read)} |`,
    ...named,
    `| apply, in addition | ${spans(kind.permissions.write)} |`,
  ].join('\n');
}

/** Returns a table of the keys that the platform has or had, and that are written in another way. */
function gone(schema: JsonSchema): readonly string[] {
  const rows = goneIn(schema, '').map(([path, { why, instead }]) => `| \`${path}\` | ${why} | ${instead} |`);
  return rows.length === 0 ? [] : [`## Written in another way\n\n${['| Key | | |', '| --- | --- | --- |', ...rows].join('\n')}`];
}

function goneIn(schema: JsonSchema, parent: string): readonly (readonly [string, Gone])[] {
  const own = Object.entries(schema['x-gone'] ?? {}).map(([name, each]) => [`${parent}${name}`, each] as const);
  return [...own, ...Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => goneIn(inner, `${parent}${name}.`))];
}

function owned(kind: Kind): string {
  const fields = Object.entries(kind.platformFields).map(([pointer, field]) => ({ path: pointerKeys(pointer).join('.'), field }));
  const elsewhere = Map.groupBy(
    fields.filter(({ path, field }) => path !== field),
    ({ field }) => field,
  );
  const rows = [...elsewhere].map(([field, places]) => `- \`${field}\`, which is written as ${spans(places.map(({ path }) => path))}`);
  return ['- a field of the tables above, by the same name', ...rows, `- what belongs to the platform: ${spans(kind.serverOwned)}`].join(
    '\n',
  );
}

const shortExample = (kind: Kind): string =>
  `Name of the ${kind.noun}: ${String(kind.schema.properties?.[kind.short ?? '']?.examples?.[0] ?? '')}`;
