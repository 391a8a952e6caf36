import { type Entry, labelOf } from '../../model/entry.ts';
import { type Finding, finding } from '../../model/finding.ts';
import type { Json } from '../../model/json.ts';
import type { LintView } from '../../model/kind.ts';
import type { LiveResource } from '../../model/live.ts';
import { type Pointer, valueAt } from '../../model/pointer.ts';
import { configurationNamed } from './follow.ts';

/** Returns what visitors would not get: deployments that are off, that no page may show, or whose attachments nothing limits. */
export const lintDeployments = (view: LintView): readonly Finding[] =>
  [...view.settled, ...view.missing.map((entry) => ({ entry, live: undefined }))].flatMap(({ entry, live }) => {
    const value = (path: Pointer): Json | undefined => valueAt(entry.fields, path) ?? valueAt(live?.entry, path);
    return [...inactive(entry, value), ...noDomains(entry, value), ...attachments(entry, value, view)];
  });

type Value = (path: Pointer) => Json | undefined;

const inactive = (entry: Entry, value: Value): readonly Finding[] =>
  value('/status') === 'Inactive'
    ? [
        note(
          'deployment-inactive',
          entry,
          '/status',
          `"${entry.name}" is inactive: visitors do not see it`,
          'Set `status: Active` to switch it on.',
        ),
      ]
    : [];

function noDomains(entry: Entry, value: Value): readonly Finding[] {
  const domains = value('/allowedDomains');
  const isNone = value('/allowAllDomains') !== true && (!Array.isArray(domains) || domains.length === 0);
  const message = `"${entry.name}" allows no domain: no page can show it`;
  return isNone
    ? [note('no-domains', entry, '/allowedDomains', message, 'Name its domains under `allowedDomains`, or set `allowAllDomains: true`.')]
    : [];
}

function attachments(entry: Entry, value: Value, view: LintView): readonly Finding[] {
  if (value('/supportedContent') !== undefined || !attachmentsAreOn(String(value('/configuration/name')), view)) return [];
  const message = `"${entry.name}" takes attachments and names no supported-content profile: the default one of the org decides which`;
  return [note('attachments-without-profile', entry, '/supportedContent', message, 'Name a profile under `supportedContent`.')];
}

const ATTACHMENTS = '/messenger/fileUpload/enableAttachments';

function attachmentsAreOn(name: string, view: LintView): boolean {
  const wanted = view.entriesOf('messengerConfigurations').find((each) => each.name === name);
  const live: LiveResource | undefined = configurationNamed(name, view).live;
  return (valueAt(wanted?.fields, ATTACHMENTS) ?? valueAt(live?.entry, ATTACHMENTS)) === true;
}

const note = (
  code: 'deployment-inactive' | 'no-domains' | 'attachments-without-profile',
  entry: Entry,
  path: Pointer,
  message: string,
  help: string,
): Finding => finding(code, message, { at: entry.places[path] ?? entry.at, about: labelOf(entry), help });
