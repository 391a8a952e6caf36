import type { Report } from '../../model/outcome.ts';
import { count, time } from '../amounts.ts';
import { codeSpan, link } from '../escape-markdown.ts';
import { shownDigest, totalTraffic } from '../shown-digest.ts';
import { visible } from '../visible.ts';
import type { View } from './options.ts';

/** Returns the exact inputs that apply this plan and no other. */
export function howToApply(report: Report, { options: { inputs = [] } }: View): readonly string[] {
  const digest = shownDigest(report);
  if (digest === undefined) return [];
  const all = [['command', 'apply'] as const, ['approval', `digest:${digest}`] as const, ...inputs];
  const aim = report.command === 'drift' ? 'put back what the files say' : 'apply exactly this';
  return [`To ${aim}, run the workflow by hand with these inputs:`, '', ...fenced(all.map(inputLine))];
}

/** Returns the last line: which configuration, how many calls, how long, which run. */
export function footer(report: Report, { options: { run } }: View): readonly string[] {
  const { calls, seconds } = totalTraffic(report);
  const cost = report.traffic.length === 0 ? [] : [`${count(calls, 'call')} in ${time(seconds)}`];
  const where = run === undefined ? [] : [link('this run', run)];
  return [[`Configuration ${codeSpan(report.plan.configuration)}`, ...cost, ...where].join(' · ')];
}

const inputLine = ([name, value]: readonly [string, string]): string =>
  `${name}: ${/^[\w./:-]+$/.test(value) ? value : visible(JSON.stringify(value))}`;

function fenced(lines: readonly string[]): readonly string[] {
  const longest = Math.max(2, ...(lines.join('\n').match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}yaml`, ...lines, fence];
}
