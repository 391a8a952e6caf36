import { Each, type Members, OneOf } from '../../http/shape.ts';

const reference: Members = { id: 'text', selfUri: 'text' };
const colour = /^#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})$/;
const image: Members = { 'source!': { 'defaultUrl!': 'text' } };
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const moduleSetting: Members = {
  'type!': new OneOf('Search', 'Categories', 'FAQ', 'Contact', 'Results', 'Article', 'TopViewedArticles'),
  'enabled!': 'flag',
  compactCategoryModuleTemplate: { 'active!': 'flag' },
  detailedCategoryModuleTemplate: { 'active!': 'flag', 'sidebar!': { 'enabled!': 'flag' } },
};

const globalStyle: Members = {
  'backgroundColor!': colour,
  'primaryColor!': colour,
  'primaryColorDark!': colour,
  'primaryColorLight!': colour,
  'textColor!': colour,
  'fontFamily!': 'text',
};

/** The knowledge portal (platform description, 2026-07). */
export const supportCenter: Members = {
  'enabled!': 'flag',
  'knowledgeBase!': reference,
  routerType: new OneOf('Hash', 'Browser'),
  customMessages: new Each({ 'type!': new OneOf('Welcome', 'Fallback'), 'defaultValue!': /^.{0,300}$/su }),
  'screens!': new Each({ 'type!': new OneOf('Home', 'Category', 'SearchResults', 'Article'), 'moduleSettings!': new Each(moduleSetting) }),
  'enabledCategories!': new Each({ id: uuid, selfUri: 'text', image }),
  labelFilter: { labels: new Each(reference) },
  'styleSetting!': {
    'heroStyle!': { 'backgroundColor!': colour, 'textColor!': colour, image },
    'globalStyle!': globalStyle,
  },
  feedback: { 'enabled!': 'flag' },
};
