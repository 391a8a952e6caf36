import type { Report } from '../../model/outcome.ts';
import { count, time } from '../amounts.ts';
import { codeSpan, link } from '../escape-markdown.ts';
import { totalTraffic } from '../shown-digest.ts';
import type { View } from './options.ts';

/** Returns the last line: which configuration, who started it, how many calls, how long, which run. */
export function footer(report: Report, { options: { run } }: View): readonly string[] {
  const { calls, seconds } = totalTraffic(report);
  const who = report.startedBy === undefined ? [] : [`started by ${codeSpan(`@${report.startedBy}`)}`];
  const cost = report.traffic.length === 0 ? [] : [`${count(calls, 'call')} in ${time(seconds)}`];
  const where = run === undefined ? [] : [link('this run', run)];
  return [[`Configuration ${codeSpan(report.plan.configuration)}`, ...who, ...cost, ...where].join(' · ')];
}
