import { receiveRow } from './actions/functions/receive.ts';
import { actionRows } from './actions/rows.ts';
import { deferredRows } from './audits/deferred.ts';
import { realtimeRows } from './audits/realtime.ts';
import { flowRows } from './flows/rows.ts';
import type { OpenRow, Row } from './http/route.ts';
import { integrationRows } from './integrations/rows.ts';
import { messagingRows } from './messaging/rows.ts';
import { tokenRow, tokenRows } from './oauth.ts';
import { organizationRows } from './organization.ts';
import { scheduleRows } from './schedules/rows.ts';

/** Everything that the sandbox serves. An area is a file or folder with rows, and a line here. */
export const routes: readonly (Row | OpenRow)[] = [
  tokenRow,
  ...tokenRows,
  ...organizationRows,
  ...integrationRows,
  ...actionRows,
  receiveRow,
  ...scheduleRows,
  ...flowRows,
  ...messagingRows,
  ...realtimeRows,
  ...deferredRows,
];
