import type { Json } from '../model/json.ts';

/** Returns what a text holds as JSON, or undefined; the parser's own message is dropped, since it quotes the text. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
