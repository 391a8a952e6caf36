import type { JsonSchema } from '../../../model/json-schema.ts';
import { flag, listOf, mapping, oneOf, setOf, text, textsOf } from './parts.ts';

/** Where co-browsing and video can begin. */
export const CHANNELS = ['Webmessaging', 'Voice'] as const;

const pauseCriterion = mapping(
  'One sort of pages.',
  {
    urlFragment: text('A part of the address.', '/checkout'),
    condition: oneOf('How the part lies in the address.', 'Includes', 'DoesNotInclude', 'StartsWith', 'EndsWith', 'Equals'),
  },
  { required: ['urlFragment', 'condition'] },
);

/** What an agent sees and does of a visitor's page. */
export const cobrowse: JsonSchema = mapping("Co-browsing: what an agent sees and does of a visitor's page.", {
  enabled: flag('Whether co-browsing is offered.'),
  allowAgentControl: flag('Whether agents can ask for control of the page.'),
  allowAgentNavigation: flag('Whether agents can lead the visitor to another page.'),
  // Since API 8698 (2024-12).
  allowDraw: flag('Whether agents can draw on the page.'),
  channels: setOf('Where co-browsing can begin.', CHANNELS),
  maskSelectors: textsOf('CSS selectors of what agents never see.', '.card-number'),
  readonlySelectors: textsOf('CSS selectors of what agents cannot change.', '.order-total'),
  pauseCriteria: listOf('The pages on which co-browsing pauses.', pauseCriterion, {
    examples: [[{ urlFragment: '/checkout', condition: 'Includes' }]],
  }),
});
