import type { Row } from '../http/route.ts';
import { dependencyRows } from './dependencies.ts';
import { historyRows } from './history.ts';
import { flowListRows } from './list.ts';
import { flowPublishRows } from './publish.ts';
import { flowReadRows } from './read.ts';
import { flowWriteRows } from './write.ts';

/** Architect's flows: lists, definitions, the lock, check-in and publication, history, and who depends on what. */
export const flowRows: readonly Row[] = [
  ...flowListRows,
  ...flowReadRows,
  ...flowWriteRows,
  ...flowPublishRows,
  ...historyRows,
  ...dependencyRows,
];
