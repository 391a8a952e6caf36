import { Each, type Members, OneOf } from '../../http/shape.ts';

const texts = new Each('text');
const event = new Each({ 'selector!': 'text', 'eventName!': 'text' });

/** Three of these also stand one level higher, without effect (Terraform provider pull request 1799). */
const tracking: Members = { shouldKeepUrlFragment: 'flag', searchQueryParameters: texts, excludedQueryParameters: texts };

/** What is tracked of a visitor (platform description, 2026-07). */
export const journeyEvents: Members = {
  ...tracking,
  enabled: 'flag',
  pageviewConfig: new OneOf('Auto', 'Once', 'Off'),
  clickEvents: event,
  inViewportEvents: event,
  formsTrackEvents: new Each({
    'selector!': 'text',
    'formName!': 'text',
    'captureDataOnFormAbandon!': 'flag',
    'captureDataOnFormSubmit!': 'flag',
  }),
  idleEvents: new Each({ 'eventName!': 'text', idleAfterSeconds: 'integer' }),
  scrollDepthEvents: new Each({ 'percentage!': 'integer', 'eventName!': 'text' }),
  trackingSettings: { ...tracking, ipFilters: new Each({ ipAddress: 'text', name: 'text' }) },
};
