import type { Directory } from '../model/kind.ts';
import { inboundMessageFlows } from './directories/inbound-message-flows.ts';
import { supportedContent } from './directories/supported-content.ts';

/** What values of entries can name beside the things of kinds. */
export const directories: readonly Directory[] = [inboundMessageFlows, supportedContent];
