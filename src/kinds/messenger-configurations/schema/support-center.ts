import type { JsonSchema } from '../../../model/json-schema.ts';
import { flag, listOf, mapping, oneOf, onOff } from './parts.ts';
import { idOfOneOrg, knowledgeBase } from './references.ts';
import { image, styleSetting } from './support-center-style.ts';

const customMessage = mapping(
  'One text.',
  {
    type: oneOf('When it is shown.', 'Welcome', 'Fallback'),
    defaultValue: { type: 'string', maxLength: 300, description: 'The text, of at most 300 characters.', examples: ['How can we help?'] },
  },
  { required: ['type', 'defaultValue'] },
);

const active = flag('Whether this form is used.');

const sidebar = mapping('The bar beside it.', { enabled: flag('Whether it is shown.') }, { required: ['enabled'] });

const moduleSetting = mapping(
  'One part of a screen.',
  {
    type: oneOf('Which part.', 'Search', 'Categories', 'FAQ', 'Contact', 'Results', 'Article', 'TopViewedArticles'),
    enabled: flag('Whether it is shown.'),
    compactCategoryModuleTemplate: mapping('The short form of categories.', { active }, { required: ['active'] }),
    detailedCategoryModuleTemplate: mapping('The long form of categories.', { active, sidebar }, { required: ['active', 'sidebar'] }),
  },
  { required: ['type', 'enabled'] },
);

const screen = mapping(
  'One screen.',
  {
    type: oneOf('Which screen.', 'Home', 'Category', 'SearchResults', 'Article'),
    moduleSettings: listOf('Its parts, in order.', moduleSetting),
  },
  { required: ['type', 'moduleSettings'] },
);

const category = mapping(
  'One category.',
  { id: idOfOneOrg('The id of the category.'), image: image('Its picture.') },
  { required: ['id'] },
);

const label = mapping('One label.', { id: idOfOneOrg('The id of the label.') }, { required: ['id'] });

/** The support center: a knowledge base as a page. */
export const supportCenter: JsonSchema = mapping('The support center: a knowledge base as a page.', {
  enabled: flag('Whether there is one.'),
  knowledgeBase,
  routerType: oneOf('How its addresses are made.', 'Hash', 'Browser'),
  customMessages: listOf('Texts of its own.', customMessage),
  screens: listOf('What is on which screen.', screen),
  enabledCategories: listOf('The categories that are shown, in order.', category),
  labelFilter: mapping('Which articles are shown.', { labels: listOf('The labels, one of which an article must have.', label) }),
  styleSetting,
  feedback: onOff('What readers say of an article.', 'Whether they are asked.'),
});
