import { callData } from './flows/call-data.ts';
import { definitionOf, menu, task } from './flows/definition.ts';
import { nodeId, step } from './flows/nodes.ts';
import type { FlowSeed } from './flows/seeds.ts';

/** A caller is looked up behind a menu, and an order is asked for again and again in a loop; the one step waits for a literal. */
const mainIvr = definitionOf({
  name: 'Main IVR',
  type: 'inboundcall',
  description: 'Answers the main number',
  containers: [
    menu('Main menu', 12, {
      'My account': step('TaskAction', 13, { taskReference: nodeId(20) }),
      'My order': step('MenuAction', 14, { menuReference: nodeId(15) }),
    }),
    menu('Order menu', 15, { 'Order status': step('TaskAction', 16, { taskReference: nodeId(30) }) }),
    task('My account', 20, [
      callData({ trackingId: 21, action: 'CRM web services/Lookup customer', timeout: 'P0D0H0M12S0F', next: 22 }),
      step('DisconnectAction', 22),
    ]),
    task('Order status', 30, [
      step('LoopAction', 31, { name: 'Three tries', path: { nextActionId: nodeId(32), label: 'Loop', outputId: '__LOOP__' } }),
      callData({ trackingId: 32, action: 'Billing/Lookup order', next: 33 }),
      step('ExitLoopAction', 33),
    ]),
  ],
});

const cardPayment = definitionOf({
  name: 'Card payment',
  type: 'securecall',
  containers: [
    task('Take payment', 10, [
      callData({
        name: 'Store consent',
        trackingId: 11,
        action: 'CRM web services/Update consent',
        timeout: 'P0D0H0M25S0F',
        secure: true,
        next: 12,
      }),
      step('EndTaskAction', 12),
    ]),
  ],
});

const inboundMessage = definitionOf({
  name: 'Inbound message',
  type: 'inboundshortmessage',
  description: 'Greets, then routes to support',
  containers: [
    task(
      'Initial state',
      10,
      [
        callData({ name: 'Who is it?', trackingId: 11, action: 'Find customer', timeout: 'P0D0H0M0S6500F', next: 12 }),
        callData({ name: 'Open a ticket', trackingId: 12, action: 'Create ticket', expression: 'Flow.patience', next: 13 }),
        step('TransferPureMatchAction', 13),
      ],
      'State',
    ),
  ],
});

/** The flows of the sample orgs: two call flows and a message flow that call data actions, one never published, one without steps. */
export const sampleFlows: readonly FlowSeed[] = [
  { name: 'Inbound message', published: 3, description: 'Greets, then routes to support', definition: inboundMessage },
  { name: 'Inbound message (next)', published: 0 },
  { name: 'Main IVR', type: 'inboundcall', published: 14, definition: mainIvr },
  { name: 'Card payment', type: 'securecall', definition: cardPayment },
  { name: 'In-queue message', type: 'inqueueshortmessage', published: 2 },
];
