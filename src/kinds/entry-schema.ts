import type { GENERAL_MEMBERS } from '../model/entry.ts';
import type { Json } from '../model/json.ts';
import type { JsonSchema } from '../model/json-schema.ts';

type Properties = Readonly<Record<string, JsonSchema>>;
type GeneralMember = (typeof GENERAL_MEMBERS)[number];
type General<Name extends GeneralMember> = Readonly<Record<Name, JsonSchema>>;

/** Returns the form of an entry: the members that every entry may have, and the kind's own ones; `examples` are shown on its page. */
export function entrySchema(noun: string, description: string, own: Properties, examples: readonly Json[]): JsonSchema {
  return {
    type: 'object',
    title: noun,
    description,
    properties: { ...generalMembers(noun), ...own },
    additionalProperties: false,
    examples,
  };
}

/** Returns the member by which an entry of a kind that can be created says that it is never changed. */
export const createMember = (noun: string): General<'create'> => ({
  create: {
    type: 'string',
    enum: ['only'],
    description: `\`only\`: the ${noun} is made where it is missing, and never changed where it exists.`,
  },
});

function generalMembers(noun: string): General<Exclude<GeneralMember, 'create'>> {
  return {
    name: {
      type: 'string',
      minLength: 1,
      description: `What the platform calls this ${noun}, exactly; the key where it is not written.`,
    },
    id: {
      type: 'string',
      pattern: '^(?!.*\\.\\.)[A-Za-z0-9_.-]+$',
      'x-org-only': true,
      description: `The platform's id of this ${noun}, where its name does not settle which one is meant.`,
    },
    was: {
      type: 'string',
      minLength: 1,
      description: `The name that this ${noun} has had so far: it is renamed in place.`,
    },
    unchecked: {
      type: 'object',
      additionalProperties: true,
      description: "Settings of the platform that this version does not know, in the platform's own form: compared and sent as they stand.",
      examples: [{ config: { someNewSetting: true } }],
    },
  };
}
