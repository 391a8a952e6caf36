import type { Json, JsonObject } from '../../model/json.ts';
import type { Judgement } from './judge.ts';

type Judge = (schema: JsonObject, values: readonly Json[]) => Judgement;

let loaded: Judge | undefined;

/** Loads what judges by a JSON Schema. A run that manages no integration never does: it is large. */
export async function loadJudge(): Promise<void> {
  loaded ??= (await import(/* webpackMode: "eager" */ './judge.ts')).judge;
}

/** Judges by a schema. Throws where nothing was read, since reading is what loads it. */
export const judgeBy: Judge = (schema, values) => {
  if (!loaded) throw new Error('The judge of JSON Schemas is not loaded');
  return loaded(schema, values);
};
