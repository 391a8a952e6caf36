import { describe, expect, it } from 'vitest';
import { type Act, EVENT_TABLE } from '../../src/github/event-table.ts';
import type { Situation } from '../../src/github/situation.ts';
import { textOf } from './markdown.ts';

// The situations that a row of the README speaks of, by the words of its first cell.
const ROWS: readonly (readonly [row: string, situations: readonly Situation[]])[] = [
  ['`pull_request` of the same repository', ['own pull request']],
  ['`pull_request` of a fork, or without any credentials', ['pull request of a fork', 'pull request without credentials']],
  ['`pull_request`, closed', ['closed pull request']],
  ['`push` to the default branch', ['push to the default branch']],
  ['`push` to another branch', ['push to another branch']],
  ['`push` of a tag', ['push of a tag']],
  ['`workflow_dispatch`, `repository_dispatch`', ['manual run']],
  ['`schedule`', ['schedule']],
  ['`merge_group`', ['merge queue']],
  ['`pull_request_target`, `workflow_run`, `issue_comment`', ['untrusted event']],
  ['anything else', ['another event']],
];

// What a cell begins with, by what the table of the code says.
const WORDS: Readonly<Record<Exclude<Act, 'report'>, string>> = {
  validate: '`validate`',
  'validate offline': '`validate`; no org is asked',
  plan: '`plan`',
  drift: '`drift`',
  apply: 'yes',
  'apply at the tip': 'by digest or with `approval: none`, on the newest commit of the default branch',
  'apply without a review': 'only with `approval: none`',
  nothing: 'nothing',
  'wrong event': 'refused',
  'set the command': 'fails: set `command`',
};

const [, section = ''] = textOf('README.md').split('### What `command: auto` does');
const [table = ''] = section.split(/^#/m);
const cells = new Map(
  [...table.matchAll(/^\| (.+) \| (.+) \| (.+) \|$/gm)].map(([, event = '', auto = '', apply = '']) => [event, { auto, apply }] as const),
);

const word = (act: Act): string => (act === 'report' ? '' : WORDS[act]);

describe('the table of events in the README', () => {
  it.each(ROWS.flatMap(([row, situations]) => situations.map((situation) => [row, situation] as const)))(
    'says of %s what the code does',
    (row, situation) => {
      const { auto, apply } = EVENT_TABLE[situation];
      expect(cells.get(row)?.auto.startsWith(auto === 'apply' ? '`apply`' : word(auto))).toBe(true);
      expect(cells.get(row)?.apply.startsWith(word(apply))).toBe(true);
    },
  );

  it('leaves out no situation but one, a run by hand on another branch, which it says in the row of such runs', () => {
    const told = ROWS.flatMap(([, situations]) => situations);
    expect(Object.keys(EVENT_TABLE).filter((each) => !told.some((one) => one === each))).toEqual(['manual run on another branch']);
    expect([...cells.keys()].filter((row) => row !== 'Event' && row !== '---')).toEqual(ROWS.map(([row]) => row));
  });
});
