import type { Row } from '../http/route.ts';
import { actionCreateRows } from './create.ts';
import { draftRows } from './drafts.ts';
import { functionRows } from './functions/rows.ts';
import { actionListRows } from './list.ts';
import { publishRows } from './publish.ts';
import { actionReadRows } from './read.ts';
import { actionWriteRows } from './write.ts';

/** Data actions: everything under `/api/v2/integrations/actions` but tests and executions. */
export const actionRows: readonly Row[] = [
  ...actionListRows,
  ...actionReadRows,
  ...actionCreateRows,
  ...actionWriteRows,
  ...draftRows,
  ...publishRows,
  ...functionRows,
];
