import { validate } from '../config/generated/validate.js';
import { readConfiguration } from '../config/read-configuration.ts';
import type { Source } from '../config/source.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { OrgSettings } from '../model/org.ts';
import { narrow, selectorFor } from '../plan/select.ts';
import type { Request } from './request.ts';
import { vocabulary } from './vocabulary.ts';

/** The configuration files of another commit, or why there are none that count. */
export type OtherFiles = { readonly sources: readonly Source[] } | { readonly absent: string };

/** What another commit wants of each org; nothing where its files are absent or not valid, with the reason. */
export interface OtherSettings {
  readonly orgs: readonly OrgSettings[];
  readonly problem?: string;
}

/** Reads the files of another commit the way the workspace's own are read. */
export function otherSettings(files: OtherFiles, request: Pick<Request, 'only'>): OtherSettings {
  if ('absent' in files) return { orgs: [], problem: files.absent };
  if (files.sources.length === 0) return { orgs: [] };
  const { orgs, findings } = readConfiguration(files.sources, vocabulary, validate);
  const error = findings.find((each) => each.severity === 'error');
  if (error) return { orgs: [], problem: `its files are not valid (${error.message})` };
  return { orgs: narrow(orgs, selectorFor(request.only)) };
}

/** Returns the notice that a commit counts as empty; `whose` names it. */
export const countsAsEmpty = ({ problem }: OtherSettings, whose: string): readonly Finding[] =>
  problem === undefined
    ? []
    : [finding('base-empty', `Every difference counts as new, since the files of ${whose} cannot be read: ${problem}`)];

/** Returns what files of another commit want of one org, as a list of none or one. */
export const settingsFor = (others: readonly OrgSettings[], org: string): readonly OrgSettings[] =>
  others.filter((each) => each.name === org);
