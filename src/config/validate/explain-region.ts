import type { Finding } from '../../model/finding.ts';
import { shown } from '../value-words.ts';
import { findingFor, type Problem } from './problem.ts';

/** Tells whether a problem is about which region an org is in. */
export const isRegion = ({ where }: Problem): boolean => where.layer === 'org' && where.form === undefined && where.inner[0] === 'region';

/** Returns the finding for a region that has not even the form of one, such as an address or a mapping of hosts. */
export const explainRegion = (problem: Problem): Finding =>
  findingFor(
    problem,
    'unknown-region',
    `${problem.subject} is ${shown(problem)}; a file cannot name a host`,
    'Write an id such as `eu-west-1`, a domain such as `mypurecloud.de`, or a name of the `hosts` input.',
  );
