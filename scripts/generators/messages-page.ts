import type { CodeText } from '../../src/model/codes/code-text.ts';
import { codes, refusals } from '../../src/model/codes.ts';
import type { GeneratedFile } from './generated-file.ts';

const HEAD = `<!-- Made from src/model/codes/ by \`npm run generate\`. -->

# Messages

Every finding and refusal carries one of these codes. A code stays what it is: scripts may rely on it.

An **error** in the files stops everything before the first request; an error in an org stops that org, and the run fails at its end.
A **risk** fails the check of a plan and stops an apply until the reviewed file allows it. A **notice** is only shown.
`;

/** Returns docs/messages.md: a heading for each code, what it means, what to do. */
export function messagesPage(): GeneratedFile {
  const sections = [
    ...(['error', 'risk', 'notice'] as const).map(severitySection),
    `## Refusals\n\nWhy nothing was written, in an org or at all. The output \`refusal\` holds the code.\n\n${refusalEntries()}`,
  ];
  return { path: 'docs/messages.md', text: `${HEAD}\n${sections.join('\n')}` };
}

const TITLES = { error: 'Errors', risk: 'Risks', notice: 'Notices' } as const;

function severitySection(severity: CodeText['severity']): string {
  const entries = Object.entries(codes).filter(([, text]) => text.severity === severity);
  return `## ${TITLES[severity]}\n\n${entries.map(([code, text]) => heading(code, text.means, text.remedy)).join('\n')}`;
}

function refusalEntries(): string {
  const own = Object.entries(refusals).filter(([code]) => !Object.hasOwn(codes, code));
  return own.map(([code, [means, remedy]]) => heading(code, means, remedy)).join('\n');
}

const heading = (code: string, means: string, remedy: string): string => `### ${code}\n\n${means} **To do:** ${remedy}\n`;
