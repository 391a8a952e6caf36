import { validate } from '../config/generated/validate.js';
import { loadFiles } from '../config/load-files.ts';
import { readConfiguration } from '../config/read-configuration.ts';
import { checkRegions } from '../genesys/check-regions.ts';
import { type Hosts, parseHosts } from '../genesys/hosts.ts';
import { refuseUnsafeTls } from '../genesys/tls.ts';
import { type Finding, hasErrors } from '../model/finding.ts';
import type { OrgSettings } from '../model/org.ts';
import { narrow, selectionEmpty, selectOrgs, selectorFor } from '../plan/select.ts';
import type { Request } from './request.ts';
import { vocabulary } from './vocabulary.ts';

/** What the files and the selection come to, before any org is asked. */
export interface Prepared {
  /** The selected orgs with the selected entries. */
  readonly orgs: readonly OrgSettings[];
  /** The names of all orgs of the files. */
  readonly allOrgs: readonly string[];
  readonly named: ReadonlyMap<string, Hosts>;
  readonly findings: readonly Finding[];
  /** Nothing may be asked of any org. */
  readonly broken: boolean;
}

/** Loads and validates the files and selects what the run is for; no network. */
export async function prepare(request: Request): Promise<Prepared> {
  const hosts = parseHosts(request.hosts);
  const loaded = await loadFiles({ directory: request.directory, workspace: request.workspace, patterns: request.config });
  const configuration = readConfiguration(loaded.sources, vocabulary, validate, hasErrors(loaded.findings));
  const selected = selectOrgs(configuration.orgs, request.orgs);
  const orgs = narrow(selected.orgs, selectorFor(request.only));
  const fileFindings = [...loaded.findings, ...configuration.findings, ...checkRegions(configuration.orgs, hosts.hosts)];
  const unsafe = refuseUnsafeTls(request.env);
  const findings = [...(unsafe ? [unsafe] : []), ...hosts.findings, ...fileFindings];
  const usable = !hasErrors(findings);
  const all = usable ? [...findings, ...selected.findings, ...selectionEmpty(orgs, request.only)] : findings;
  return {
    orgs,
    allOrgs: configuration.orgs.map((each) => each.name),
    named: hosts.hosts,
    findings: all,
    broken: hasErrors(all),
  };
}
