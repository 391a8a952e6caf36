import type { Finding } from '../../model/finding.ts';
import { isJsonObject, type JsonObject, jsonObject, member } from '../../model/json.ts';
import { lintBlocks } from './lint/blocks.ts';
import { lintContrast } from './lint/contrast.ts';
import type { LintInput } from './lint/input.ts';
import { lintLanguages } from './lint/languages.ts';
import { lintTexts } from './lint/texts.ts';
import { lintUrls } from './lint/urls.ts';

/** Returns what is not wrong and still not good about the values that an entry names: notices, and risks where a policy says so. */
export const lintConfiguration = (input: LintInput): readonly Finding[] => [
  ...lintContrast(input),
  ...lintTexts(input),
  ...lintLanguages(input),
  ...lintUrls(input),
  ...lintBlocks(input),
];

/** Returns settings laid over live ones, as they will be: mappings merge, all else is replaced. */
export function effectiveSettings(wanted: JsonObject, live: JsonObject): JsonObject {
  const laid = Object.entries(wanted).map(([name, value]) => {
    const under = member(live, name);
    return [name, isJsonObject(value) && isJsonObject(under) ? effectiveSettings(value, under) : value] as const;
  });
  return jsonObject([...Object.entries(live), ...laid]);
}
