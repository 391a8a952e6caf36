import { randomUUID } from 'node:crypto';
import type { Audit } from '../org/by-hand.ts';
import type { Org } from '../org/org.ts';
import { type ConfigurationHandle, configurationHandle } from './configurations/handle.ts';
import { plantSupportedContent, type SupportedContentSeed } from './content/content.ts';
import { type DeploymentHandle, deploymentHandle } from './deployments/handle.ts';
import type { MessagingManners } from './manners.ts';

/** Web messaging of an org, as a test holds it. */
export interface MessagingHandle extends ConfigurationHandle, DeploymentHandle {
  /** Adds a supported-content profile; gives its id. */
  addSupportedContent(seed: SupportedContentSeed): string;
  /** Changes how web messaging behaves from now on; what is left out stays. */
  behave(manners: Partial<MessagingManners>): void;
}

/** The handle of an org's web messaging. */
export function messagingHandle(org: Org, audit: Audit): MessagingHandle {
  return {
    ...configurationHandle(org, audit),
    ...deploymentHandle(org, audit),
    addSupportedContent: (seed) => plantSupportedContent(org, seed, randomUUID()).id,
    behave: (manners) => {
      org.messaging.manners = { ...org.messaging.manners, ...manners };
    },
  };
}
