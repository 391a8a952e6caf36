import { describe, expect, it } from 'vitest';
import { finding } from '../../src/model/finding.ts';
import type { ReportFile } from '../../src/model/report-file.ts';
import { renderJson, reportFile } from '../../src/render/json.ts';
import { reportText } from '../../src/render/report-text.ts';
import { changeIn, orgPlan, outcomeIn, report } from './reports.ts';

const at = { file: 'genesys-cloud.yml', line: 7, column: 9 };
const change = changeIn('Lookup customer', { at, fields: [{ path: '/timeout', before: '5s', after: '8s', at }] });
const grouped = finding('rule-broken', 'A rule is broken', { group: 'a rule' });
const risk = finding('near-name', 'A near name', { group: 'a group of risks' });
const full = reportFile(
  report('apply', {
    orgs: [orgPlan('dev', { changes: [change], findings: [grouped, risk] })],
    outcomes: [outcomeIn('dev', change, 'applied')],
    fileFindings: [grouped],
    findings: [grouped],
  }),
);

const sizes = { pretty: renderJson(full).length, dense: renderJson(full, 0).length };
const shortened = (most: number): ReportFile => JSON.parse(reportText(full, most));
const told = (file: ReportFile) => file.findings.filter(({ code }) => code === 'report-shortened').map(({ message }) => message);

describe('the text of a report file', () => {
  it('is laid out for people while there is room, and says the same without white space', () => {
    expect(reportText(full)).toBe(renderJson(full));
    expect(reportText(full, sizes.pretty)).toBe(renderJson(full));
    expect(reportText(full, sizes.pretty - 1)).toBe(renderJson(full, 0));
    expect(reportText(full, sizes.dense)).toBe(renderJson(full, 0));
  });

  it('loses the notices in groups first, never a risk, and says so', () => {
    const file = shortened(sizes.dense - 1);
    expect(file.plan.orgs[0]?.findings).toEqual([risk]);
    expect([file.plan.findings, told(file).length]).toEqual([[], 1]);
    expect(file.plan.orgs[0]?.changes[0]?.fields[0]?.at).toEqual(at);
  });

  it('loses the places of settings next, in the plan and in the outcomes, and never a value', () => {
    const file = shortened(renderJson(shortened(sizes.dense - 1), 0).length - 1);
    const { at: _, ...field } = change.fields[0] ?? { at, path: '', after: '' };
    expect([file.plan.orgs[0]?.changes[0]?.fields, file.outcomes[0]?.fields]).toEqual([[field], [field]]);
    expect(told(file)).toEqual([expect.stringMatching(/places of single settings/)]);
  });

  it('is whole where even that is too long, and says that it will not be read', () => {
    const file = shortened(1024);
    expect(file.outcomes[0]?.fields[0]).toMatchObject({ before: '5s', after: '8s' });
    expect(told(file)).toEqual([expect.stringMatching(/^The file has \d+\.\d MiB, .*not read/)]);
  });
});
