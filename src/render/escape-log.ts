import { clip } from './clip.ts';
import { visible } from './visible.ts';

/** Returns a hostile text for one line of a terminal: cut, with controls and ANSI as visible escapes. */
export const escapeTerminal = (text: string, limit?: number): string => visible(clip(text, limit));

/**
 * Returns one line for the log of a workflow. It begins with a sign of ours, since the runner trims before it looks for `::`,
 * and no `##[` is left in it, since the runner finds that anywhere (actions/runner, 2026-08).
 */
export const logLine = (line: string): string => `│ ${withoutCommands(visible(line))}`;

/** Returns a finished line with no `##[` in it. */
export const withoutCommands = (line: string): string => line.replaceAll('##[', '##\u200b[');
