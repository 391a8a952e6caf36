import { describe, expect, it } from 'vitest';
import { wantsColour } from '../../src/cli/colour.ts';
import { progressLine } from '../../src/cli/progress-line.ts';

function line(isTTY: boolean) {
  let time = 0;
  const written: string[] = [];
  const progress = progressLine({ isTTY, write: (text) => written.push(text) }, () => time);
  const pass = (milliseconds: number): void => {
    time += milliseconds;
  };
  return { progress, written, pass };
}

describe('the line of progress', () => {
  it('stays away for two seconds, then moves in place, and is removed', () => {
    const { progress, written, pass } = line(true);
    progress.show('dev: 1');
    pass(2_000);
    progress.show('dev: 2');
    progress.show('dev: 3');
    progress.clear();
    progress.clear();
    expect(written).toEqual(['\r\u001b[2Kdev: 2', '\r\u001b[2Kdev: 3', '\r\u001b[2K']);
  });

  it('is none where the output is piped', () => {
    const { progress, written, pass } = line(false);
    pass(9_000);
    progress.show('dev: 1');
    progress.clear();
    expect(written).toEqual([]);
  });
});

describe('colours', () => {
  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
  ])('on a terminal (%s) with %j: %s', (isTerminal, env, wanted) => {
    expect(wantsColour(isTerminal, env)).toBe(wanted);
  });
});
