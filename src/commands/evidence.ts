import type { RefusalCode } from '../model/codes.ts';
import { type Finding, finding } from '../model/finding.ts';
import type { OrgSettings } from '../model/org.ts';
import type { OrgRecord } from '../model/record.ts';
import { type OtherFiles, otherSettings } from './other-files.ts';
import type { Request } from './request.ts';

/** What GitHub tells of the review behind a commit. */
export interface ReviewEvidence {
  /** What the review has shown, by org. */
  readonly records: ReadonlyMap<string, OrgRecord>;
  /** Why an org has no record that counts; under `*` for all that have none. */
  readonly problems: ReadonlyMap<string, { readonly code: RefusalCode; readonly message: string }>;
  /** The files before this push. */
  readonly before: OtherFiles;
  /** This push changed files of the configuration. */
  readonly touched: boolean;
  readonly findings: readonly Finding[];
}

/** What the newest commit of the branch is: the one that runs, another one with these files, or not known. */
export type Tip = { readonly same: true } | OtherFiles | { readonly unknown: string };

/** Asks for the newest commit; called before planning, and again before the first write. */
export type AskTip = () => Promise<Tip>;

/** What the newest commit wants, where it is another one; an error where that is not known. */
export interface ReadTip {
  readonly orgs?: readonly OrgSettings[];
  readonly findings: readonly Finding[];
}

/** Asks for the newest commit and reads its files. */
export async function readTip(ask: AskTip, request: Pick<Request, 'only'>): Promise<ReadTip> {
  const tip = await ask();
  if ('same' in tip) return { findings: [] };
  if ('unknown' in tip) return { findings: [tipUnknown(tip.unknown)] };
  const { orgs, problem } = otherSettings(tip, request);
  return problem === undefined ? { orgs, findings: [] } : { findings: [tipUnknown(problem)] };
}

const tipUnknown = (why: string): Finding =>
  finding('tip-unknown', `It could not be seen what the newest commit of the branch wants: ${why}`, {
    help: 'Nothing was written. Run the job again.',
  });
