import type { Kind } from '../model/kind.ts';
import { dataActions } from './data-actions/kind.ts';
import { flows } from './flows/kind.ts';
import { integrations } from './integrations/kind.ts';
import { messengerConfigurations } from './messenger-configurations/kind.ts';
import { messengerDeployments } from './messenger-deployments/kind.ts';
import { scheduleGroups } from './schedule-groups/kind.ts';
import { schedules } from './schedules/kind.ts';

/** Every kind, in the order in which sections are shown. A new kind is one file or folder beside this one, and one line here. */
export const kinds: readonly Kind[] = [
  dataActions,
  integrations,
  flows,
  messengerConfigurations,
  messengerDeployments,
  schedules,
  scheduleGroups,
];
