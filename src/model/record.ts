/** The form of a record; it changes when a reader of the old one would misread the new one. */
export const RECORD_FORMAT = 1;

/** One difference that a review has shown: which setting, which value is wanted, and which was live. */
export interface RecordedDifference {
  /** 16 hex digits that stand for kind, live id and path. */
  readonly key: string;
  /** The value in canonical JSON; a long or sensitive one as 16 hex digits of its hash. */
  readonly wanted: string;
  readonly before: string;
  /** 16 hex digits for each thing that the two values name: for kind, id and name, or `new:` and the name where it was still to be created. */
  readonly things?: readonly string[];
}

/** What a review has shown of one org. */
export interface OrgRecord {
  /** The organization that answered. */
  readonly organization: string;
  readonly digest: string;
  /** All of the selected configuration was compared and shown. */
  readonly complete: boolean;
  /** The codes of the risks that were shown. */
  readonly risks: readonly string[];
  readonly differences: readonly RecordedDifference[];
}

/** What our comment on a pull request carries for machines: it never says what to write, only what may be. */
export interface ReviewRecord {
  readonly format: typeof RECORD_FORMAT;
  /** The configuration that it belongs to. */
  readonly configuration: string;
  /** The commit of the pull request's head that was planned. */
  readonly head: string;
  /** The run that planned it. */
  readonly run: string;
  readonly orgs: Readonly<Record<string, OrgRecord>>;
}
