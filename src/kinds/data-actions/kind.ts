import type { Kind } from '../../model/kind.ts';
import { platformFields, serverOwned } from './platform.ts';
import { readDataActions, readDataActionsAgain } from './read.ts';
import { schema } from './schema.ts';
import { usedBy } from './used-by.ts';
import { writeDataAction } from './write.ts';

/** Data actions: the timeouts of what an org calls at other services. */
export const dataActions: Kind = {
  name: 'dataActions',
  title: 'Data actions',
  noun: 'data action',
  schema,
  short: 'timeout',
  after: ['integrations'],
  permissions: {
    read: ['integrations:action:view', 'integrations:integration:view'],
    write: ['integrations:action:edit'],
  },
  // A published action; names of the SDK's enums (to 2023-04).
  audit: { service: 'Integrations', entityTypes: ['Action'] },
  platformFields,
  serverOwned,
  context: usedBy,
  read: readDataActions,
  readAgain: readDataActionsAgain,
  write: writeDataAction,
};
