import type { Kind } from '../../model/kind.ts';
import { checkFunction } from './functions/check.ts';
import { exported } from './functions/exported.ts';
import { lintDrafts } from './functions/lint-draft.ts';
import { lintOrder } from './functions/lint-order.ts';
import { lintRuntimes } from './functions/lint-runtime.ts';
import { KIND } from './live.ts';
import { platformFields, serverOwned } from './platform.ts';
import { readDataActions, readDataActionsAgain } from './read.ts';
import { schema } from './schema.ts';
import { usedBy } from './used-by.ts';
import { writeDataAction } from './write.ts';

/** Data actions: the timeouts of what an org calls at other services. */
export const dataActions: Kind = {
  name: KIND,
  title: 'Data actions',
  noun: 'data action',
  schema,
  short: 'timeout',
  after: ['integrations'],
  permissions: {
    read: ['integrations:action:view', 'integrations:integration:view', 'integrations:actionFunction:view'],
    write: ['integrations:action:edit', 'integrations:actionFunction:edit'],
  },
  // A published action; names of the SDK's enums (to 2023-04).
  audit: { service: 'Integrations', entityTypes: ['Action'] },
  platformFields,
  serverOwned,
  checkBeside: checkFunction,
  exported,
  lint: (view) => [...lintDrafts(view), ...lintRuntimes(view), ...lintOrder(view)],
  context: usedBy,
  read: readDataActions,
  readAgain: readDataActionsAgain,
  write: writeDataAction,
};
