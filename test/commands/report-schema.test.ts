import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, test } from 'vitest';
import { isReportFile } from '../../src/commands/generated/report-file.js';
import { isJsonObject, type Json } from '../../src/model/json.ts';
import type { JsonSchema } from '../../src/model/json-schema.ts';
import { reportSchema } from '../../src/model/report-schema.ts';
import { reportFile } from '../../src/render/json.ts';
import { STORIES } from '../render/stories.ts';
import { planFileOf, planIn } from './matrix.ts';

const published = new Ajv2020({ strict: true, allErrors: true }).compile({ ...reportSchema });
const asRead = (value: unknown): Json => JSON.parse(JSON.stringify(value));

/** One file with every member that a file can have. */
const whole: Json = asRead({
  ...planFileOf(planIn('dev', { findings: [] })).content,
  ...story('partly applied, one moved, one org refused'),
  pullRequest: 7,
  startedBy: 'octocat',
  since: { from: 1, to: 2 },
  attributions: [
    {
      org: 'dev',
      kind: 'bells',
      id: 'i',
      path: '/volume',
      at: '2026-11-01T00:00:00Z',
      action: 'UPDATE',
      by: { id: 'u', name: 'Ines Falk', client: { id: 'c', name: 'CI' } },
      certain: true,
    },
  ],
  audited: [
    {
      org: 'dev',
      kind: 'bells',
      id: 'i',
      key: 'k',
      name: 'n',
      at: '2026-11-01T00:00:00Z',
      action: 'UPDATE',
      changes: [{ property: 'volume', old: ['1'], new: ['2'], sensitive: true }],
    },
  ],
});

function story(name: string): object {
  const found = STORIES[name];
  if (!found) throw new Error(`There is no story "${name}"`);
  return reportFile(found);
}

/** Every copy of a value with one unknown member more, in one of its objects that have a closed form. */
function* grown(value: Json): Generator<Json> {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) for (const one of grown(item)) yield value.with(index, one);
  if (!isJsonObject(value)) return;
  yield { ...value, 'not known': 1 };
  for (const [key, inner] of Object.entries(value))
    if (!['before', 'after', 'live', 'wanted', 'reviewed'].includes(key)) for (const one of grown(inner)) yield { ...value, [key]: one };
}

describe('the schema of report files', () => {
  test.each(Object.entries(STORIES))('describes what is written: %s', (_, told) => {
    const file = asRead(reportFile(told));
    expect([isReportFile(file), published(file)]).toEqual([true, true]);
  });

  it('knows every member, and at no place another one', () => {
    expect([isReportFile(whole), isReportFile.errors, published(whole)]).toEqual([true, null, true]);
    const all = [...grown(whole)];
    expect(all.length).toBeGreaterThan(25);
    expect(all.filter((each) => isReportFile(each) || published(each))).toEqual([]);
  });

  it('describes every member in words', () => {
    const silent = (schema: JsonSchema, path: string): readonly string[] => [
      ...(schema.description === undefined && schema.$ref === undefined ? [path] : []),
      ...Object.entries({ ...schema.properties, ...schema.$defs }).flatMap(([name, inner]) => silent(inner, `${path}/${name}`)),
    ];
    expect(silent(reportSchema, '')).toEqual([]);
  });

  it('is published as it is now', () => {
    const text = readFileSync(join(import.meta.dirname, '..', '..', 'schema', 'report.schema.json'), 'utf8');
    expect(text).toBe(`${JSON.stringify(reportSchema, null, 2)}\n`);
  });
});
