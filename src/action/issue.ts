import { createHash } from 'node:crypto';
import { driftIssueState } from '../commands/drift-issue.ts';
import { upsertIssue } from '../github/issue.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { Report } from '../model/outcome.ts';
import { driftIssueTitle, renderDriftIssue } from '../render/markdown/drift-issue.ts';
import { markdownOptions, markerFor } from './comment.ts';
import { gitHubOf } from './github.ts';
import type { Asked } from './run-command.ts';

/** Where the issue is, and what kept it from being written. */
export interface PostedIssue {
  readonly url: string;
  readonly findings: readonly Finding[];
}

const NONE: PostedIssue = { url: '', findings: [] };

/** Brings the issue of the configuration up to date after a look for drift, where one is wanted; a clean run closes it. */
export async function postIssue(report: Report, { inputs, around, eventName }: Asked): Promise<PostedIssue> {
  const wanted = inputs.issue === 'true' || (inputs.issue === 'auto' && eventName === 'schedule');
  const state = driftIssueState(report);
  // An org that could not be compared is no reason to say that all is well.
  if (report.command !== 'drift' || !wanted || state === 'as it is') return NONE;
  const github = gitHubOf(inputs, around);
  if (!github) return notWritten(finding('issue-failed', 'The issue could not be written: `github-token` is empty'), state);
  const marker = issueMarker(markerFor(inputs));
  const body = renderDriftIssue(report, { ...markdownOptions(inputs, around), marker });
  const result = await upsertIssue(github, around.repository, { marker, title: driftIssueTitle(report), body, wanted: state });
  if (result.status === 'failed') return notWritten(result.finding, state);
  return { url: 'url' in result ? result.url : '', findings: [] };
}

// Drift that nobody is told of must not end green.
const notWritten = (problem: Finding, state: 'open' | 'closed'): PostedIssue => ({
  url: '',
  findings: [state === 'open' ? { ...problem, severity: 'error' } : problem],
});

// One issue for a configuration and a selection, so that a run that looks at less does not close the issue of the whole.
const issueMarker = (marker: string): string =>
  `<!-- genesys-cloud-drift:${createHash('sha256').update(marker).digest('hex').slice(0, 16)} -->`;
