import { describe, expect, test } from 'vitest';
import { encodeRecord } from '../../src/github/encode-record.ts';
import { keptRecord } from '../../src/github/kept-record.ts';
import { markerOf } from '../../src/github/marker.ts';
import { newerPlanIn } from '../../src/github/newer-plan.ts';
import { ACTIONS_BOT, faults, type PullSeed } from './pretend-github.ts';
import { HEAD, record } from './records.ts';
import { HOME, sha, started } from './started.ts';

const MARKER = markerOf({ configuration: 'genesys-cloud.yml', orgs: '', only: '' });
const LINE = encodeRecord(record());
const THREAD = { ...HOME, number: 7 };
const MALLORY = { login: 'mallory', type: 'User' } as const;

type Comments = NonNullable<PullSeed['comments']>;
const startedWith = (comments: Comments) => started({ pulls: [{ number: 7, comments }] });

describe('the record of a merged pull request', () => {
  test.each<[string, Comments, readonly string[]]>([
    ['stays in our comment', [{ by: ACTIONS_BOT, body: `${MARKER}\n${LINE}\n\n## Applied` }], [LINE]],
    ['stays where we edited the comment', [{ by: ACTIONS_BOT, body: `${MARKER}\r\n${LINE}\r\nx`, editedBy: ACTIONS_BOT }], [LINE]],
    ['is not kept where somebody else did', [{ by: ACTIONS_BOT, body: `${MARKER}\n${LINE}`, editedBy: MALLORY }], []],
    ['is none in the comment of somebody else', [{ by: MALLORY, body: `${MARKER}\n${LINE}` }], []],
    ['is none on another line', [{ by: ACTIONS_BOT, body: `${MARKER}\n\n${LINE}` }], []],
    ['is none where no comment stands', [], []],
  ])('%s', async (_, comments, expected) => {
    const { github } = await startedWith(comments);
    expect(await keptRecord(github, THREAD, MARKER)).toEqual({ value: expected });
  });

  test('stays where GitHub does not say who edited it', async () => {
    const { server, github } = await startedWith([{ by: ACTIONS_BOT, body: `${MARKER}\n${LINE}` }]);
    server.fault({ path: /graphql/, ...faults.forbidden });
    expect(await keptRecord(github, THREAD, MARKER)).toEqual({ value: [LINE] });
  });

  test('is not known where the comments cannot be read', async () => {
    const { server, github } = await startedWith([{ by: ACTIONS_BOT, body: `${MARKER}\n${LINE}` }]);
    server.fault({ path: /comments/, ...faults.forbidden });
    expect(await keptRecord(github, THREAD, MARKER)).toMatchObject({ failure: { status: 403 } });
  });
});

describe('a comment is left as it is where it shows the plan of another commit by a later run', () => {
  const run = (number: number | string): string => `https://github.example/acme/contact-centre/actions/runs/${number}`;
  const other = sha('def');
  const body = (head: string, number: number | string): string => `${MARKER}\n${encodeRecord(record({}, { head, run: run(number) }))}\n`;

  test.each<[string, string, boolean]>([
    ['a later run, another commit', body(other, 101), true],
    ['an earlier run, another commit', body(other, 99), false],
    ['this run', body(other, 100), false],
    ['a later run, the same commit', body(HEAD, 101), false],
    ['a run that has no number', body(other, 'x'), false],
    ['no record', `${MARKER}\n`, false],
  ])('%s', (_, given, left) => {
    expect(newerPlanIn(given, { head: HEAD, run: run(100) }) !== undefined).toBe(left);
  });
});
