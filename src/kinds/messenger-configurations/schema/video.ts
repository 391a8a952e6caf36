import type { JsonSchema } from '../../../model/json-schema.ts';
import { CHANNELS } from './cobrowse.ts';
import { flag, mapping, oneOf, optionalText, setOf } from './parts.ts';

const devices = (who: string): Readonly<Record<string, JsonSchema>> => ({
  allowCamera: flag(`Whether ${who} can switch a camera on.`),
  allowScreenShare: flag(`Whether ${who} can share a screen.`),
  allowMicrophone: flag(`Whether ${who} can switch a microphone on.`),
});

/** Video calls; since API 8887 (2025-02). */
export const video: JsonSchema = mapping('Video calls from the messenger.', {
  enabled: flag('Whether video is offered.'),
  // Since API 10555 (2026-07-01).
  channels: setOf('Where a video call can begin.', CHANNELS),
  agent: mapping('What agents can do.', {
    ...devices('an agent'),
    background: oneOf('What is behind an agent.', 'BLUR', 'NONE', 'IMAGE'),
    backgroundImage: mapping('The picture behind an agent, where `background` is `IMAGE`.', {
      url: optionalText('Its address, by https.', 'https://shop.example.com/office.png'),
    }),
  }),
  user: mapping('What visitors can do.', devices('a visitor')),
});
