import type { OpenRow, Row } from '../http/route.ts';
import { cdnRows } from './cdn/rows.ts';
import { configurationRows } from './configurations/rows.ts';
import { contentRows } from './content/rows.ts';
import { deploymentRows } from './deployments/rows.ts';

/** Web messaging: configurations, deployments, profiles of files, and the CDN. */
export const messagingRows: readonly (Row | OpenRow)[] = [...configurationRows, ...deploymentRows, ...contentRows, ...cdnRows];
