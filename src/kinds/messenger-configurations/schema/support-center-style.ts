import type { JsonSchema } from '../../../model/json-schema.ts';
import { anyColour } from './colours.ts';
import { mapping, optionalText, text } from './parts.ts';

const source = mapping(
  'Where it is.',
  { defaultUrl: optionalText('Its address, which begins with `https://`.', 'https://shop.example.com/help.png') },
  { required: ['defaultUrl'] },
);

/** Returns the form of a picture. */
export const image = (description: string): JsonSchema => mapping(description, { source }, { required: ['source'] });

const heroStyle = mapping('The head of the page.', {
  backgroundColor: anyColour('Its background.', '#0B5FA5'),
  textColor: anyColour('Its text.', '#FFFFFF'),
  image: image('The picture behind it.'),
});

const globalStyle = mapping('All of the page.', {
  backgroundColor: anyColour('Its background.', '#FFFFFF'),
  primaryColor: anyColour('The colour of links and buttons.', '#0B5FA5'),
  primaryColorDark: anyColour('A darker tone of it.', '#08457A'),
  primaryColorLight: anyColour('A lighter tone of it.', '#D6E6F4'),
  textColor: anyColour('Its text.', '#222222'),
  fontFamily: text('The font of its text.', 'sans-serif'),
});

/** How the support center looks. */
export const styleSetting: JsonSchema = mapping('How it looks.', { heroStyle, globalStyle });
