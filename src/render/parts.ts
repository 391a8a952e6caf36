import type { Report } from '../model/outcome.ts';
import { changesOf, type OrgChange, type OrgField, picked } from './org-change.ts';

/** The changes of a report, parted by what a reader has to know of them. */
export interface Parts {
  /** What the run is for: what the pull request causes, or everything where there is none. */
  readonly main: readonly OrgChange[];
  /** What drifted or was not applied yet: not by this pull request, and nothing has become of it. */
  readonly others: readonly OrgChange[];
  /** What the run left alone, and says why. */
  readonly left: readonly OrgChange[];
}

/** Returns the changes of a report, each setting in one part. */
export function partsOf(report: Report): Parts {
  const changes = changesOf(report);
  return {
    main: picked(changes, (each) => !isLeft(each) && !isOther(each)),
    others: picked(changes, isOther),
    left: picked(changes, isLeft),
  };
}

const isLeft = ({ status }: OrgField): boolean => status === 'left';

const isOther = ({ status, elsewhere }: OrgField): boolean => elsewhere === true && status === undefined;
