import { type CodeText, error } from './code-text.ts';

/** What can be wrong with the files by themselves; each has a case under test/config/. */
export const fileTexts = {
  // Files
  'file-not-found': error(
    'A configuration file that was named does not exist or cannot be read.',
    'Check the path; it is relative to the working directory.',
  ),
  'no-file-matches': error('A pattern for configuration files matches nothing.', 'Check the pattern, or remove it.'),
  'file-outside': error(
    'A configuration file lies outside the workspace, in `.git`, or is reached through a link that leads out.',
    'Keep the file, and what a link points at, inside the repository.',
  ),
  'file-too-large': error('A configuration file is larger than 5 MiB.', 'Split it into several files and list them, or use a pattern.'),
  'file-empty': error('A configuration file has no content.', 'Start it with `version: 1` and `orgs:`.'),
  'not-text': error('A configuration file is not UTF-8 text.', 'Save it as UTF-8.'),
  'nul-byte': error('A configuration file contains a NUL byte.', 'Save it as plain UTF-8 text; UTF-16 is the usual cause.'),
  'byte-order-mark': error('A configuration file begins with a byte order mark.', 'Save it as UTF-8 without BOM.'),
  'carriage-return': error(
    'A configuration file has Windows line endings (CR LF).',
    'Save it with LF; in Git, `*.yml text eol=lf` in .gitattributes keeps it so.',
  ),
  'tab-indent': error('A line is indented by a tab, which YAML does not allow.', 'Indent by spaces.'),
  'yaml-syntax': error(
    'The file is not valid YAML at this place.',
    'The message says what the parser met; the cause is often one line above.',
  ),
  'not-a-mapping': error('The file is not a mapping of keys to values.', 'Start it with `version: 1` and `orgs:`.'),
  'several-documents': error(
    'The file holds more than one YAML document.',
    'Keep one document per file; remove the `---` between them, or split the file.',
  ),
  'duplicate-key': error('A key stands twice in the same mapping.', 'Keep one of the two; the message names the first place.'),
  'custom-tag': error('A value has a YAML tag, such as `!secret` or `!!binary`.', 'Write the plain value; tags are not read.'),
  'merge-key': error(
    'The key `<<` is used to merge mappings, which is not part of YAML 1.2.',
    'Use `defaults` or `profiles` to share settings.',
  ),
  'alias-flood': error(
    'The file uses so many aliases that it would unfold into a huge value.',
    'Write the values out, or share them through `defaults` or `profiles`.',
  ),
  'key-not-text': error('A key is a list, a mapping or empty.', 'Write a name as the key, in quotes if need be.'),
  'mapping-too-large': error('A mapping has more than 50,000 keys.', 'Split the settings over several orgs or sections.'),
  'nesting-too-deep': error(
    'Values are nested more than 100 levels deep.',
    'Nothing in the language is nested that deep; check the indentation.',
  ),
  'set-twice': error('Two files set the same field.', 'Keep it in one of them; the message names both places.'),

  // The language
  'version-unknown': error(
    '`version` is missing or is not one that this version of the tool reads.',
    'Write `version: 1` at the head of each file.',
  ),
  'no-orgs': error('The files name no org.', 'Add `orgs:` with at least one org and its region.'),
  'unknown-key': error(
    'A key is not part of the language.',
    'Write the nearest key that the message names. What the platform has and this version does not know goes under `unchecked:`.',
  ),
  'wrong-type': error('A value has another type than the setting.', 'Write a value of the type that the message names.'),
  'wrong-value': error(
    'A value is not one that the setting can have.',
    'Write one of the values, or a value of the form, that the message names.',
  ),
  'key-missing': error('A key that is needed is missing.', 'Add it.'),
  'unit-missing': error('A duration has no unit.', 'Write `5s`, `1500ms` or `1m`.'),
  'out-of-range': error('A value lies outside what the platform can hold.', 'Write a value in the range that the message names.'),
  'org-only': error('A key that belongs to one org stands in `defaults` or in a profile.', 'Move it to the org.'),
  'unknown-profile': error('`use` names a profile that the files do not have.', 'Name one of `profiles`.'),
  'org-name': error(
    'The name of an org has a form that cannot be used.',
    'Use lower-case letters, digits and `-`, beginning with a letter or digit.',
  ),
  'org-names-collide': error('Two orgs would use the same environment variables.', 'Rename one, or give one of them `credentials:`.'),
  'region-missing': error('An org has no region.', 'Add `region:` with an AWS region id or a Genesys Cloud domain.'),
  'unknown-region': error(
    'A region is neither in the table of Genesys Cloud regions nor a host that the runner gives.',
    'Write an id such as `us-east-1`, a domain such as `mypurecloud.de`, or a name of the `hosts` input. A file cannot name a host.',
  ),
  'unknown-risk': error('`allow` names a risk that does not exist.', 'Write one of the codes that the message lists.'),
  'known-unchecked': error('A setting under `unchecked` is one that this version knows.', 'Write it as a field of the entry.'),
  'server-owned': error('A setting belongs to the platform and cannot be written.', 'Remove it.'),
  'rule-incomplete': error('A rule sets no limit, or limits that exclude each other.', 'Give `atLeast`, `atMost` or `exactly`.'),
} as const satisfies Record<string, CodeText>;
