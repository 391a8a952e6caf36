import type { Finding } from '../../../model/finding.ts';
import type { JsonObject } from '../../../model/json.ts';
import { pointerTo } from '../../../model/pointer.ts';
import { findingAt, membersAt, textAt } from '../findings.ts';
import { type LintInput, orAllow } from './input.ts';

const GREETINGS = ['MessengerHomeHeaderTitle', 'MessengerHomeHeaderSubTitle'];
const LAUNCHER = 'MessengerLauncherButtonText';

// A limit of our own: the platform names none (2026-11).
const LONGEST_GREETING = 150;
// The Resource Center, as quoted in 2026-10.
const LONGEST_LAUNCHER = 20;

/** Returns a finding for each greeting that is long, and each text that does not fit on the launcher. */
export const lintTexts = (input: LintInput): readonly Finding[] =>
  membersAt(input.entry.fields, '/labels').flatMap(([language, texts]) => lintLanguage(input, language, texts));

function lintLanguage(input: LintInput, language: string, texts: JsonObject): readonly Finding[] {
  const greetings = GREETINGS.filter((key) => Object.hasOwn(texts, key)).flatMap((key) => lintGreeting(input, language, key));
  const path = pointerTo(pointerTo('/labels', language), LAUNCHER);
  const length = lengthOf(textAt(input.entry.fields, path));
  if (length <= LONGEST_LAUNCHER) return greetings;
  const what = `has ${length} characters, and the launcher shows ${LONGEST_LAUNCHER}`;
  return [...greetings, findingAt(input.entry, path, 'text-hint', what, 'Write a shorter text.')];
}

function lintGreeting({ entry, policies }: LintInput, language: string, key: string): readonly Finding[] {
  const path = pointerTo(pointerTo('/labels', language), key);
  const limit = policies.maximumGreetingLength ?? LONGEST_GREETING;
  const length = lengthOf(textAt(entry.fields, path));
  if (limit === 0 || length <= limit) return [];
  const isRisk = policies.maximumGreetingLength !== undefined;
  const help = ['Write a shorter greeting.', ...(isRisk ? [orAllow('long-text', entry)] : [])].join(' ');
  return [findingAt(entry, path, isRisk ? 'long-text' : 'text-hint', `has ${length} characters, more than ${limit}`, help)];
}

// What a reader takes for one character may be several to a computer: an emoji, a letter with its accent.
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

const lengthOf = (text = ''): number => [...characters.segment(text)].length;
