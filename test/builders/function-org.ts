import type { OrgSeed, SandboxOptions } from '../../src/sandbox/sandbox.ts';
import { type OrgRun, startOrg } from './org-run.ts';

/** The name of the action that runs a function, and of the integration that it belongs to. */
export const SCORE = 'Score lead';
const HOST = 'Scoring functions';

type FunctionSeed = NonNullable<NonNullable<OrgSeed['actions']>[number]['function']>;

/** Starts an org with one function action (20 s, its function 10 s) and one of web services (8 s). */
export const startFunctions = (
  described: FunctionSeed = {},
  more: Partial<OrgSeed> = {},
  options: Partial<SandboxOptions> = {},
): Promise<OrgRun> =>
  startOrg(
    {
      integrations: [{ name: HOST, type: 'function-data-actions' }, { name: 'CRM' }],
      actions: [
        {
          name: SCORE,
          integration: HOST,
          timeoutSeconds: 20,
          requestUrlTemplate: '0d9c1a7e-scoring',
          requestType: 'POST',
          requestTemplate: '{"id": "x"}',
          function: { description: 'Scores a lead', timeoutSeconds: 10, ...described },
        },
        { name: 'Lookup', integration: 'CRM', timeoutSeconds: 8 },
      ],
      ...more,
    },
    options,
  );

/** The settings of the org with these ones of the function action. */
export const scoring = (fields: Readonly<Record<string, unknown>>, more: Readonly<Record<string, unknown>> = {}) => ({
  dataActions: { [SCORE]: fields },
  ...more,
});
