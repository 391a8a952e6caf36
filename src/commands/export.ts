import { checkRegions } from '../genesys/check-regions.ts';
import { openForReading, type ReadingOrg } from '../genesys/connect.ts';
import { parseHosts } from '../genesys/hosts.ts';
import { readOrg } from '../genesys/read-org.ts';
import { refuseUnsafeTls } from '../genesys/tls.ts';
import { type ApiFailure, attempt } from '../model/api-error.ts';
import { type Finding, finding, hasErrors } from '../model/finding.ts';
import type { Kind } from '../model/kind.ts';
import type { OrgSettings } from '../model/org.ts';
import type { Organization } from '../model/plan.ts';
import { type ExportedEntry, exportEntries } from '../plan/export-entries.ts';
import { sectionSelectorFor, selectorFor } from '../plan/select.ts';
import { type Access, accessFor } from './access.ts';
import { connectionFor } from './connection.ts';
import { type Prepared, prepare } from './prepare.ts';
import type { Request } from './request.ts';
import { vocabulary } from './vocabulary.ts';
import { askingForExport } from './wanted.ts';

/** The live settings of one org, as the file would write them. */
export interface Exported {
  readonly name: string;
  readonly region: string;
  readonly organization: Organization;
  readonly entries: readonly ExportedEntry[];
}

/** What was exported, or why nothing was. */
export type ExportResult = { readonly exported: Exported } | { readonly findings: readonly Finding[] };

/** Exports one org of the files: the one that is named, or the only one. */
export async function exportConfigured(request: Request, name: string | undefined): Promise<ExportResult> {
  const prepared = await prepare({ ...request, orgs: name === undefined ? request.orgs : [name], only: [] });
  if (prepared.broken) return { findings: prepared.findings };
  if (prepared.orgs.length !== 1) return { findings: [oneOrg(prepared)] };
  return exportPrepared(prepared, request);
}

/** Exports an org that no file describes yet: its name and region are given, the credentials are in the environment. */
export async function exportUnconfigured(
  request: Request,
  given: { readonly name: string | undefined; readonly region: string | undefined },
): Promise<ExportResult> {
  const hosts = parseHosts(request.hosts);
  const unsafe = refuseUnsafeTls(request.env);
  const findings = [...(unsafe ? [unsafe] : []), ...hosts.findings, ...missingInputs(given)];
  if (hasErrors(findings) || !given.name || !given.region) return { findings };
  const settings = unconfiguredOrg(given.name, given.region);
  const unknown = checkRegions([settings], hosts.hosts);
  if (unknown.length > 0) return { findings: unknown };
  return exportPrepared({ orgs: [settings], allOrgs: [settings.name], named: hosts.hosts, findings: [], broken: false }, request);
}

function missingInputs({ name, region }: { readonly name: string | undefined; readonly region: string | undefined }): readonly Finding[] {
  const help = 'Or name a configuration file by `--config`.';
  const named = name !== undefined && ORG_NAME.test(name);
  return [
    ...(named
      ? []
      : [
          finding('input-invalid', 'An export without a file needs a name for the org: `--org`, in lower-case letters, digits and `-`', {
            help,
          }),
        ]),
    ...(region ? [] : [finding('input-invalid', 'An export without a file needs GENESYS_REGION', { help })]),
  ];
}

async function exportPrepared(prepared: Prepared, request: Request): Promise<ExportResult> {
  const reached = accessFor(prepared, request, openForReading);
  if ('none' in reached) return { findings: reached.none };
  const [settings] = prepared.orgs;
  return settings ? exportOrg(settings, reached.access, request) : { findings: [oneOrg(prepared)] };
}

async function exportOrg(settings: OrgSettings, access: Access<ReadingOrg>, request: Request): Promise<ExportResult> {
  const connection = connectionFor(settings, access, request);
  if ('severity' in connection) return { findings: [connection] };
  const opened = await attempt(() => openForReading(connection));
  if ('failure' in opened) return { findings: [failureFinding(opened.failure)] };
  const { reader, organization, close } = opened.value;
  const read = await readOrg(reader, askingForExport(vocabulary, isExported(request), selectorFor(request.only)));
  await close();
  if (hasErrors(read.findings))
    return {
      findings: read.findings.map((each) => withoutThatSection(each, vocabulary.kinds.find(({ name }) => read.live.has(name))?.name)),
    };
  return { exported: { name: settings.name, region: settings.region, organization, entries: entriesOf(read.live, request) } };
}

function entriesOf(live: Awaited<ReturnType<typeof readOrg>>['live'], request: Request): readonly ExportedEntry[] {
  const selects = selectorFor(request.only);
  const kinds = vocabulary.kinds.filter(isExported(request));
  return exportEntries(kinds, (section) => live.get(section) ?? [], selects);
}

function isExported({ only }: Pick<Request, 'only'>): (kind: Kind) => boolean {
  const inSelection = sectionSelectorFor(only);
  return ({ name, exportedWhenNamed }) => inSelection(name) && (only.length > 0 || !exportedWhenNamed);
}

const oneOrg = ({ allOrgs }: Prepared): Finding =>
  finding('input-invalid', 'An export takes one org', { help: `Name one by --org: ${allOrgs.slice(0, 20).join(', ')}.` });

const failureFinding = ({ code, message, help }: ApiFailure): Finding => finding(code, message, help === undefined ? {} : { help });

const ORG_NAME = /^[a-z0-9][a-z0-9-]*$/;

function unconfiguredOrg(name: string, region: string): OrgSettings {
  const at = { file: 'GENESYS_REGION', line: 1, column: 1 };
  const credentials = name.toUpperCase().replaceAll('-', '_');
  return { name, region, credentials, allow: [], entries: [], rules: [], policies: {}, at, regionAt: at };
}

// A client that may not see one section can still export the others.
function withoutThatSection(each: Finding, readable: string | undefined): Finding {
  if (each.code !== 'permission-missing' || readable === undefined) return each;
  return { ...each, help: `${each.help ?? ''} Or export only a part, as in \`--only '${readable}/*'\`.`.trimStart() };
}
