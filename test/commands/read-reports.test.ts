import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { parseReport } from '../../src/commands/parse-report.ts';
import { readReports } from '../../src/commands/read-reports.ts';
import { reportFile } from '../../src/render/json.ts';
import { report } from '../render/reports.ts';
import { planFileOf, planIn } from './matrix.ts';

const { content } = planFileOf(planIn('dev'));
const GOOD = JSON.stringify(content);

/** A workspace and a folder for temporary files, which end with the test. */
function folders() {
  const root = mkdtempSync(join(tmpdir(), 'genesys-cloud-reports-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const [workspace, temporary] = [join(root, 'workspace'), join(root, 'temporary')];
  for (const each of [workspace, temporary]) mkdirSync(each);
  const write = (folder: string, file: string, data: string | Uint8Array = GOOD): string => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), data);
    return join(folder, file);
  };
  return { root, workspace, temporary, write, read: (...patterns: string[]) => readReports({ patterns, workspace, temporary }) };
}

type Read = Awaited<ReturnType<typeof readReports>>;

const inShort = ({ files, findings }: Read) => [files.map(({ file }) => file), findings.map(({ code, message }) => `${code}: ${message}`)];

describe('the files of patterns', () => {
  it('are read once each, in order, from the workspace and from the folder for temporary files', async () => {
    const { workspace, temporary, write, read } = folders();
    for (const file of ['plans/b/b.plan.json', 'plans/a/a.plan.json', 'plans/a/notes.txt']) write(workspace, file);
    write(temporary, 'all [1]/c.plan.json');
    const patterns = [
      'plans/**/*.plan.json',
      'plans/a/a.plan.json',
      './plans/a/*.json',
      `${temporary}/*/*.json`,
      join(workspace, 'plans/b/b.plan.json'),
    ];
    expect(inShort(await read(...patterns))).toEqual([['all [1]/c.plan.json', 'plans/a/a.plan.json', 'plans/b/b.plan.json'], []]);
    expect(inShort(await read(`${temporary}/all [1]/c.plan.json`))).toEqual([['all [1]/c.plan.json'], []]);
  });

  it('that match nothing, or only folders, are a finding each', async () => {
    const { workspace, write, read } = folders();
    write(workspace, 'plans/a.plan.json');
    const { files, findings } = await read('nothing/*.json', 'plan?', 'plans', 'plans/*.json');
    expect(files).toHaveLength(1);
    expect(findings.map(({ code, message }) => [code, /"(.*)" under/.exec(message)?.[1]])).toEqual(
      ['nothing/*.json', 'plan?', 'plans'].map((pattern) => ['no-report-file', pattern]),
    );
  });

  it('do not lead out, by their name or by a link', async () => {
    const { root, workspace, write, read } = folders();
    const outside = write(root, 'outside/x.plan.json');
    symlinkSync(outside, join(workspace, 'link.plan.json'));
    symlinkSync(dirname(outside), join(workspace, 'folder'));
    symlinkSync(join(root, 'nowhere'), join(workspace, 'dead.plan.json'));
    for (const pattern of ['link.plan.json', '*.plan.json', 'folder/x.plan.json', '../outside/*.json', outside])
      expect(inShort(await read(pattern)), pattern).toEqual([[], [expect.stringMatching(/^report-unusable: .*lies outside/)]]);
  });

  it('may hold one that is no plain file, which does not hold up the run', async () => {
    const { workspace, read } = folders();
    execFileSync('mkfifo', [join(workspace, 'pipe.plan.json')]);
    expect(inShort(await read('*.json'))).toEqual([[], ['report-unusable: "pipe.plan.json" is no plain file']]);
  });

  it('may be as large as 20 MiB, and no larger', async () => {
    const { workspace, write, read } = folders();
    const most = 20 * 1024 * 1024;
    write(workspace, 'full.json', Buffer.concat([Buffer.from(GOOD), Buffer.alloc(most, ' ')]).subarray(0, most));
    truncateSync(write(workspace, 'large.json'), most + 1);
    truncateSync(write(workspace, 'larger.json'), 21 * 1024 * 1024);
    const { files, findings } = await read('*.json');
    expect(files.map(({ file }) => file)).toEqual(['full.json']);
    expect(findings.map(({ message }) => message)).toEqual([
      '"large.json" has 20.1 MiB; at most 20 MiB are read',
      '"larger.json" has 21.0 MiB; at most 20 MiB are read',
    ]);
  });
});

describe('a file that is not what it should be is one sentence', () => {
  const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));
  const withAfter = (after: unknown): string => GOOD.replace('"8s"', JSON.stringify(after));
  const cases: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['empty', '', /is empty$/],
    ['white space', ' \n', /is empty$/],
    ['cut off', GOOD.slice(0, -20), /is not JSON; it may have been cut off$/],
    ['HTML', '<html>::set-output name=x::y</html>', /is not JSON/],
    ['not UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), /is not UTF-8 text$/],
    ['UTF-16', Buffer.from(GOOD, 'utf16le'), /is not (UTF-8 text|JSON)/],
    ['a list', '[]', /is JSON, and not a plan or report file$/],
    ['null', 'null', /is JSON, and not a plan or report file$/],
    ['another file', '{"name": "x"}', /is not a plan or report file: the whole must have required property/],
    ['a later form', GOOD.replace('"format":1', '"format":2'), /has the form 2, and this version reads the form 1$/],
    ['a form of another type', GOOD.replace('"format":1', '"format":"1"'), /: \/format must be equal to constant$/],
    ['an unknown member', GOOD.replace('"format":1', '"format":1,"x":1'), /must NOT have additional properties$/],
    ['__proto__ at the top', GOOD.replace('"format":1', '"format":1,"__proto__":{"command":"apply"}'), /additional properties$/],
    ['__proto__ for an org', GOOD.replace('"orgs":{"dev"', '"orgs":{"__proto__"'), /\/record\/orgs/],
    ['a name that is no org', GOOD.replaceAll('"org":"dev"', '"org":"../dev"'), /\/plan\/orgs\/0\/org must match pattern/],
    ['a newline after a name', GOOD.replaceAll('"org":"dev"', '"org":"dev\\n"'), /must match pattern/],
    [
      'a code that does not exist',
      JSON.stringify({ ...content, findings: [{ severity: 'error', code: 'x', message: '' }] }),
      /findings\/0\/code/,
    ],
    [
      'a code of every object',
      JSON.stringify({ ...content, findings: [{ severity: 'error', code: 'toString', message: '' }] }),
      /findings\/0\/code/,
    ],
    ['a refusal that is no list', JSON.stringify({ ...content, refusals: {} }), /\/refusals must be array$/],
    ['a value in 200 levels', withAfter(nested(200)), /is nested more than 150 levels deep$/],
    ['a value in 100,000 levels', GOOD.replace('"8s"', '['.repeat(100_000) + ']'.repeat(100_000)), /is nested more than 150 levels deep$/],
    ['a name of 10,000 characters', GOOD.replace('"orgs":{"dev"', `"orgs":{"${'x'.repeat(10_000)}"`), /^.{1,250}$/],
  ];
  test.each(cases)('%s', (_, data, problem) => {
    const bytes = typeof data === 'string' ? Buffer.from(data) : data;
    expect(parseReport(bytes)).toEqual({ problem: expect.stringMatching(problem) });
  });

  it('and what is, is read as it was written', () => {
    expect(parseReport(Buffer.from(GOOD))).toEqual({ content });
    expect(parseReport(Buffer.from(`\ufeff${GOOD}`))).toEqual({ content });
    expect(parseReport(Buffer.from(withAfter(nested(100))))).toHaveProperty('content');
    expect(parseReport(Buffer.from(JSON.stringify(reportFile(report('validate')))))).toHaveProperty('content');
  });
});
