import type { Gone, JsonSchema } from '../../../model/json-schema.ts';
import { flag, listOf, mapping, oneOf, text, textsOf, wholeNumber } from './parts.ts';

const selector = text('The CSS selector of the element.', '#add-to-cart');
const eventName = text('The name of the event that is recorded.', 'cart_opened');

const selectorEvent = mapping('One event.', { selector, eventName }, { required: ['selector', 'eventName'] });

const formsTrackEvent = mapping(
  'One form.',
  {
    selector,
    formName: text('The name of the form in what is recorded.', 'checkout'),
    captureDataOnFormAbandon: flag('Whether what was typed is recorded when the form is left.'),
    captureDataOnFormSubmit: flag('Whether what was typed is recorded when the form is sent.'),
  },
  { required: ['selector', 'formName', 'captureDataOnFormAbandon', 'captureDataOnFormSubmit'] },
);

// At least 30 seconds and 0 to 100 percent: Genesys' Terraform provider, 2026-07.
const idleEvent = mapping(
  'One event.',
  { eventName, idleAfterSeconds: wholeNumber('After how many seconds without activity.', { minimum: 30, examples: [60] }) },
  { required: ['eventName'] },
);

const scrollDepthEvent = mapping(
  'One event.',
  { percentage: wholeNumber('How far down the page, in percent.', { minimum: 0, maximum: 100, examples: [50] }), eventName },
  { required: ['percentage', 'eventName'] },
);

const ipFilter = mapping(
  'One address or range.',
  {
    ipAddress: text('An IPv4 or IPv6 address, or a range of them in CIDR notation.', '203.0.113.0/24'),
    name: text('What it is called.', 'Head office'),
  },
  { required: ['ipAddress'] },
);

// Since API 9484 (2025-08); how many: Genesys' Terraform provider, 2026-07.
const trackingSettings = mapping('What of an address is recorded, and of whom nothing is.', {
  shouldKeepUrlFragment: flag('Whether the part behind `#` is recorded.'),
  searchQueryParameters: textsOf('The query parameters that hold what a visitor searches for.', 'q', { maxItems: 50 }),
  excludedQueryParameters: textsOf('The query parameters that are not recorded.', 'token', { maxItems: 50 }),
  ipFilters: listOf('The addresses from which nothing is recorded.', ipFilter, { maxItems: 10 }),
});

const moved = (name: string): Gone => ({
  why: 'has no effect in the platform since 2025-08',
  instead: `Write \`journeyEvents: { trackingSettings: { ${name}: … } }\`.`,
});

/** What is recorded of a visitor's journey. */
export const journeyEvents: JsonSchema = mapping(
  "What is recorded of a visitor's journey through the page.",
  {
    enabled: flag('Whether anything is recorded; audiences need it.'),
    pageviewConfig: oneOf('When a view of a page is recorded.', 'Auto', 'Once', 'Off'),
    clickEvents: listOf('Clicks that are recorded.', selectorEvent),
    inViewportEvents: listOf('Elements that are recorded when they come into view.', selectorEvent),
    formsTrackEvents: listOf('Forms that are recorded.', formsTrackEvent),
    idleEvents: listOf('Times without activity that are recorded.', idleEvent),
    scrollDepthEvents: listOf('Depths of scrolling that are recorded.', scrollDepthEvent),
    trackingSettings,
  },
  {
    // Provider issue 1799, and the descriptions of the Python SDK (2026-05).
    'x-gone': {
      excludedQueryParameters: moved('excludedQueryParameters'),
      shouldKeepUrlFragment: moved('shouldKeepUrlFragment'),
      searchQueryParameters: moved('searchQueryParameters'),
    },
  },
);
