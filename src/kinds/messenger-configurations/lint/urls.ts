import type { Finding } from '../../../model/finding.ts';
import { isHttps } from '../check.ts';
import { findingAt, quoted, textAt } from '../findings.ts';
import type { LintInput } from './input.ts';

const URLS = [
  '/messenger/homeScreen/logoUrl',
  '/messenger/launcherButton/icon/url',
  '/messenger/apps/conversations/humanize/bot/avatarUrl',
  '/video/agent/backgroundImage/url',
];

/** Returns a finding for each picture that a page by https would not show. */
export const lintUrls = ({ entry }: LintInput): readonly Finding[] =>
  URLS.flatMap((path) => {
    const url = textAt(entry.fields, path);
    if (url === undefined || isHttps(url)) return [];
    const what = `is ${quoted(url)}, which a page by https does not show`;
    return [findingAt(entry, path, 'url-not-https', what, 'Write an address that begins with `https://`.')];
  });
