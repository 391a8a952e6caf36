import { jsonObject } from '../../model/json.ts';
import type { Kind } from '../../model/kind.ts';
import { lintFlows } from './lint.ts';
import { lintTimeouts } from './lint-timeouts.ts';
import { listing } from './listing.ts';
import { ACTIONS, KIND, NOUN } from './platform.ts';
import { readFlows, readFlowsAgain } from './read.ts';
import { schema } from './schema.ts';
import { settleFlow } from './settle.ts';
import { writeFlow } from './write.ts';

/** Architect flows: how long their steps wait for the data actions that they call. */
export const flows: Kind = {
  name: KIND,
  title: 'Flows',
  noun: NOUN,
  schema,
  after: [ACTIONS],
  beside: [ACTIONS],
  permissions: { read: ['architect:flow:view'], write: ['architect:flow:edit', 'architect:flow:publish'] },
  // Names of the SDK's enums (to 2023-04); that the query takes them is UNVERIFIED (2026-11).
  audit: { service: 'Architect', entityTypes: ['Flow'] },
  platformFields: {},
  serverOwned: [],
  exportedWhenNamed: true,
  exported: ({ entry: { name: _, ...fields } }) => ({ fields: jsonObject(Object.entries(fields)) }),
  settle: settleFlow,
  lint: (view) => [...lintFlows(view), ...lintTimeouts(view)],
  listing,
  read: readFlows,
  readAgain: readFlowsAgain,
  write: writeFlow,
};
