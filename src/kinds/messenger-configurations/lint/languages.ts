import type { Finding } from '../../../model/finding.ts';
import { type Json, member } from '../../../model/json.ts';
import { type Pointer, pointerTo, valueAt } from '../../../model/pointer.ts';
import { findingAt, listAt, membersAt, quoted, textAt } from '../findings.ts';
import type { LintInput } from './input.ts';

const NOTIFICATIONS = '/messenger/apps/conversations/notifications/enabled';
const PUSH_TEXTS = ['PushNotificationTitle', 'PushNotificationBody'];

/** Returns what does not fit together about languages, their labels and what is sent in them. */
export function lintLanguages(input: LintInput): readonly Finding[] {
  const languages = listAt(input.effective, '/languages').map(String);
  if (languages.length === 0) return [];
  return [...lintDefault(input, languages), ...lintLabels(input, languages), ...lintPush(input, languages)];
}

function lintDefault({ entry, effective }: LintInput, languages: readonly string[]): readonly Finding[] {
  const chosen = textAt(effective, '/defaultLanguage');
  const named = ['/defaultLanguage', '/languages'].find((path) => valueAt(entry.fields, path) !== undefined);
  if (named === undefined || chosen === undefined || languages.includes(chosen)) return [];
  const what =
    named === '/languages' ? `lack the default language ${quoted(chosen)}` : `is ${quoted(chosen)}, which \`languages\` do not have`;
  return [findingAt(entry, named, 'default-language-missing', what, `Add it to \`languages\`, or choose one of ${languages.join(', ')}.`)];
}

const lintLabels = ({ entry }: LintInput, languages: readonly string[]): readonly Finding[] =>
  membersAt(entry.fields, '/labels')
    .filter(([language]) => !languages.includes(language))
    .map(([language, texts]) => {
      const path = pointerTo('/labels', language);
      const what = `are never shown: \`languages\` has ${languages.join(', ')}`;
      return findingAt(
        entry,
        path,
        'labels-unused',
        what,
        `Add ${quoted(language)} to \`languages\`, or remove them.`,
        firstOf(path, texts),
      );
    });

function lintPush({ entry, effective }: LintInput, languages: readonly string[]): readonly Finding[] {
  if (valueAt(entry.fields, NOTIFICATIONS) !== true) return [];
  return languages.flatMap((language) => {
    const texts = member(member(effective, 'labels'), language);
    const lacking = PUSH_TEXTS.filter((key) => textAt(texts, `/${key}`) === undefined);
    if (lacking.length === 0) return [];
    const what = `needs ${lacking.map((key) => `\`${key}\``).join(' and ')} in ${quoted(language)}`;
    return [findingAt(entry, NOTIFICATIONS, 'push-labels-missing', what, `Add them: \`labels: { ${language}: { ${lacking[0]}: … } }\`.`)];
  });
}

// Only single values have a place in the file.
const firstOf = (path: Pointer, texts: Json): Pointer => pointerTo(path, Object.keys(texts ?? {})[0] ?? '');
